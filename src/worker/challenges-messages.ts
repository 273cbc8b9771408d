// What a build challenge wants to know beside the run on the page: par, and how the trial of what has been built ends.
import type { Challenge, Trial } from '../lessons/challenge.ts';
import { playChallenge, playTrial, type TrialConditions } from '../lessons/challenge-play.ts';
import type { Frame } from '../simulation/frame.ts';
import type { Topology } from '../topology/topology.ts';

export interface ParRequest {
  readonly type: 'par';
  readonly challenge: Challenge;
}

export interface TrialRequest extends TrialConditions {
  readonly type: 'trial';
  readonly trial: Trial;
  readonly topology: Topology;
}

export type ChallengeRequest = ParRequest | TrialRequest;

/** Par by the ids of the scores; the end of the trial. Null where it cannot be played. */
export type ChallengeReply =
  | { readonly type: 'par'; readonly scores: Readonly<Record<string, number | null>> | null }
  | { readonly type: 'trial'; readonly frame: Frame | null };

export function answerChallenge(request: ChallengeRequest): ChallengeReply {
  if (request.type === 'par') return { type: 'par', scores: orNull(() => playChallenge(request.challenge).scores) };
  const { trial, topology } = request;
  return { type: 'trial', frame: orNull(() => playTrial(trial, topology, request)) };
}

function orNull<Value>(play: () => Value): Value | null {
  try {
    return play();
  } catch {
    return null;
  }
}
