// All kinds of sandbox, in the order in which they are offered. Add a kind: one file in kinds/, one line here.
import type { Kind, KindId } from './kind.ts';
import { CONTAINER } from './kinds/container.ts';
import { GVISOR } from './kinds/gvisor.ts';
import { KATA } from './kinds/kata.ts';
import { LPAR } from './kinds/lpar.ts';
import { MICROVM } from './kinds/microvm.ts';
import { SYSTEM_CONTAINER } from './kinds/system-container.ts';
import { VM } from './kinds/vm.ts';
import { ZVM } from './kinds/zvm.ts';

export const KINDS: Readonly<Record<KindId, Kind>> = {
  container: CONTAINER,
  'system-container': SYSTEM_CONTAINER,
  gvisor: GVISOR,
  kata: KATA,
  microvm: MICROVM,
  vm: VM,
  zvm: ZVM,
  lpar: LPAR,
};

export const KIND_IDS = Object.keys(KINDS) as readonly KindId[];

/** Whether a word names a kind of sandbox. */
export function isKindId(word: string): word is KindId {
  return Object.hasOwn(KINDS, word);
}
