// What has to be so for a step of a lesson to be done, as data: bounds on measures, and these joined.
import type { Frame } from '../simulation/frame.ts';
import type { Topology } from '../topology/topology.ts';
import { type Measure, read } from './measure.ts';

/** Bounds are inclusive; a measure that has no value meets none. */
export interface Bound extends Measure {
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type Goal =
  | Bound
  | { readonly all: readonly Goal[] }
  | { readonly any: readonly Goal[] }
  | { readonly not: Goal };

/** Whether it is so at a moment. */
export function holds(goal: Goal, topology: Topology, frame: Frame): boolean {
  if ('all' in goal) return goal.all.every((one) => holds(one, topology, frame));
  if ('any' in goal) return goal.any.some((one) => holds(one, topology, frame));
  if ('not' in goal) return !holds(goal.not, topology, frame);
  const value = read(goal, topology, frame);
  if (value === null) return false;
  return value >= (goal.atLeast ?? Number.NEGATIVE_INFINITY) && value <= (goal.atMost ?? Number.POSITIVE_INFINITY);
}
