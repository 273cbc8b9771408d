// How a move ended, as the detail of its event: written by the run, read by whoever has the words for it.
import type { MoveWay } from '../operations/moving.ts';

/** Of one instance. */
export interface MoveOutcome {
  readonly way: MoveWay;
  /** While it ran; what was sent last is not one of them. */
  readonly rounds: number;
  readonly bytes: number;
  readonly totalMs: number;
  readonly stillMs: number;
  /** Whether it stood still no longer than it was allowed to. */
  readonly kept: boolean;
}

export function writeOutcome(outcome: MoveOutcome): string {
  return JSON.stringify(outcome);
}

export function readOutcome(detail: string): MoveOutcome {
  return JSON.parse(detail) as MoveOutcome;
}
