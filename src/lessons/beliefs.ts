// The fourteen beliefs, in the order in which they are offered. Add one: a file in beliefs/, a line here, its words in
// locales/en/beliefs-*.ts.
import type { Belief } from './belief.ts';
import { A_KERNEL_IN_THE_IMAGE } from './beliefs/a-kernel-in-the-image.ts';
import { A_LIGHTWEIGHT_MACHINE } from './beliefs/a-lightweight-machine.ts';
import { A_SYSTEM_BELOW } from './beliefs/a-system-below.ts';
import { CONTAINERS_CONTAIN } from './beliefs/containers-contain.ts';
import { EITHER_OR } from './beliefs/either-or.ts';
import { GIVEN_IS_USED } from './beliefs/given-is-used.ts';
import { IT_SEES_ITS_LIMIT } from './beliefs/it-sees-its-limit.ts';
import { MACHINES_TAKE_MINUTES } from './beliefs/machines-take-minutes.ts';
import { MEMORY_OF_ITS_OWN } from './beliefs/memory-of-its-own.ts';
import { MORE_THAN_THERE_IS } from './beliefs/more-than-there-is.ts';
import { NOTHING_UNDER_DOCKER } from './beliefs/nothing-under-docker.ts';
import { ROOT_IS_HARMLESS } from './beliefs/root-is-harmless.ts';
import { RUNS_ON_ANY_MACHINE } from './beliefs/runs-on-any-machine.ts';
import { SAME_IMAGE_SAME_MEMORY } from './beliefs/same-image-same-memory.ts';

/** In order; a belief's id is its place in links (`l=belief/…`). */
export const BELIEF_IDS = [
  'a-lightweight-machine',
  'a-kernel-in-the-image',
  'nothing-under-docker',
  'it-sees-its-limit',
  'memory-of-its-own',
  'same-image-same-memory',
  'containers-contain',
  'root-is-harmless',
  'runs-on-any-machine',
  'machines-take-minutes',
  'either-or',
  'a-system-below',
  'given-is-used',
  'more-than-there-is',
] as const;

export type BeliefId = (typeof BELIEF_IDS)[number];

export const BELIEFS: readonly Belief[] = [
  A_LIGHTWEIGHT_MACHINE,
  A_KERNEL_IN_THE_IMAGE,
  NOTHING_UNDER_DOCKER,
  IT_SEES_ITS_LIMIT,
  MEMORY_OF_ITS_OWN,
  SAME_IMAGE_SAME_MEMORY,
  CONTAINERS_CONTAIN,
  ROOT_IS_HARMLESS,
  RUNS_ON_ANY_MACHINE,
  MACHINES_TAKE_MINUTES,
  EITHER_OR,
  A_SYSTEM_BELOW,
  GIVEN_IS_USED,
  MORE_THAN_THERE_IS,
];
