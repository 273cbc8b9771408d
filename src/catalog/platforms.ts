// All platforms. Add one: one file in platforms/, one line here.
import type { Platform } from './platform.ts';
import { X86 } from './platforms/x86.ts';
import { Z } from './platforms/z.ts';

export const PLATFORMS: Readonly<Record<string, Platform>> = { x86: X86, z: Z };

/** The platform of that id: the catalogue's, else one of `extra` (a document's own); undefined when there is none. */
export function findPlatform(id: string, extra: readonly Platform[] = []): Platform | undefined {
  return Object.hasOwn(PLATFORMS, id) ? PLATFORMS[id] : extra.find((platform) => platform.id === id);
}
