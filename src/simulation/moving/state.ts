// A move of something that runs from one system to another: plain data of the world, as far as it has come.
import type { Task } from '../fluid/flow.ts';
import type { MoveWay } from '../operations/moving.ts';
import type { Group } from '../world.ts';

/**
 * `waiting`: for the other end to run, and for room there. `copying`: while it runs on. Then it stands still: `freezing`,
 * until it is written out; `last`, while what is left is sent; `resuming`, until it goes on at the other end.
 */
export type MoveStep = 'waiting' | 'copying' | 'freezing' | 'last' | 'resuming';

/** What the step of a start had left when it was halted: units, or milliseconds of waiting. */
export interface Halted {
  readonly group: Group;
  readonly left: number;
}

/** All bytes are those of one instance; all instances of the group move side by side. */
export interface MoveState {
  readonly group: Group;
  /** What it shall stand in. */
  readonly to: Group;
  readonly way: MoveWay;
  step: MoveStep;
  /** Grows with every step, so that what an earlier one set going is known as stale. */
  turn: number;
  stepStartMs: number;
  /** Both ends of the line; the step is over when both have carried it. */
  tasks: Task[];
  pending: number;
  /** Rounds begun while it runs. */
  round: number;
  /** What the present step sends, and what has been sent before it. */
  bytes: number;
  sentBytes: number;
  /** What it will hold at the other end, and what of it had been touched when the round began. */
  memoryBytes: number;
  touchedBytes: number;
  /** When the present attempt set out, and when it was halted. */
  startedMs: number;
  haltedMs: number | null;
  halted: Halted[];
}
