// What a belief's run answers, and the two runs beside each other, asked of a thread of its own.
import type { Belief } from '../lessons/belief.ts';
import { type BeliefPair, type BeliefRun, pairOf, runOf } from '../lessons/belief-run.ts';

export interface BeliefRequest {
  readonly belief: Belief;
  /** `run`: what is asked for; `pair`: both runs as films. */
  readonly want: 'run' | 'pair';
}

/** Null where it cannot be played, and for a pair where there is no mistaken model. */
export interface BeliefReply {
  readonly run: BeliefRun | null;
  readonly pair: BeliefPair | null;
  readonly problem: string | null;
}

export function answerBelief({ belief, want }: BeliefRequest): BeliefReply {
  try {
    return {
      run: want === 'run' ? runOf(belief) : null,
      pair: want === 'pair' ? pairOf(belief) : null,
      problem: null,
    };
  } catch (problem) {
    return { run: null, pair: null, problem: problem instanceof Error ? problem.message : String(problem) };
  }
}
