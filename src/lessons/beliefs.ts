// The fourteen beliefs, in the order in which they are offered. Add one: a file in beliefs/, a line here, its words in
// locales/en/beliefs-*.ts.
import type { Belief } from './belief.ts';

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

export const BELIEFS: readonly Belief[] = [];
