// Whose way of virtualizing each platform has: all that the stage draws of one at first sight.
import type { Platform } from '../platform.ts';

export const FAMILIES = { x86: 'x86', z: 'z' } as const satisfies Readonly<Record<string, Platform['family']>>;
