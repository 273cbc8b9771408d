// The conversation with the thread that plays the claims: tagged plain data, one reply per request, in order. Each claim is asked
// for by itself, so that whoever asks can show each as it comes, and stop by asking no more.
import { STAGED_CLAIMS } from '../lessons/claims.ts';
import { type ClaimResults, results } from '../lessons/experiment.ts';

/** `at`: place in the list of claims. */
export interface ClaimsRequest {
  readonly type: 'claim';
  readonly at: number;
}

export type ClaimsReply =
  | { readonly type: 'claim'; readonly results: ClaimResults }
  /** A scene could not be played: a mistake in it or in the engine. */
  | { readonly type: 'error'; readonly message: string };

/** Answers one request. Never throws. */
export function answerClaims({ at }: ClaimsRequest): ClaimsReply {
  try {
    const claim = STAGED_CLAIMS[at];
    if (!claim) throw new Error(`there is nothing at ${at} of ${STAGED_CLAIMS.length}`);
    return { type: 'claim', results: results(claim) };
  } catch (mistake) {
    return { type: 'error', message: mistake instanceof Error ? mistake.message : String(mistake) };
  }
}
