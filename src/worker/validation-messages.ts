// The conversation with the thread that plays the validation cases: tagged plain data, one reply per request, in order. Every
// case is asked for by itself, so that whoever asks can show each figure as it comes, and stop by asking no more.
import { CASES, ORDERINGS } from '../validation/cases.ts';
import type { CaseDescription, CaseResult, OrderingDescription, OrderingResult } from '../validation/report.ts';
import { describeCase, describeOrdering, tryCase, tryOrdering } from '../validation/trial.ts';

export type ValidationRequest =
  /** What there is to be played. */
  | { readonly type: 'outline' }
  /** `at`: place in the outline. */
  | { readonly type: 'case' | 'ordering'; readonly at: number };

export interface Outline {
  readonly cases: readonly CaseDescription[];
  readonly orderings: readonly OrderingDescription[];
}

export type ValidationReply =
  | { readonly type: 'outline'; readonly outline: Outline }
  | { readonly type: 'case'; readonly result: CaseResult }
  | { readonly type: 'ordering'; readonly result: OrderingResult }
  /** A case could not be played: a mistake in it or in the engine. */
  | { readonly type: 'error'; readonly message: string };

/** Answers one request. Never throws. */
export function answerValidation(request: ValidationRequest): ValidationReply {
  try {
    if (request.type === 'outline') {
      return {
        type: 'outline',
        outline: { cases: CASES.map(describeCase), orderings: ORDERINGS.map(describeOrdering) },
      };
    }
    if (request.type === 'case') return { type: 'case', result: tryCase(placed(CASES, request.at)) };
    return { type: 'ordering', result: tryOrdering(placed(ORDERINGS, request.at)) };
  } catch (error) {
    return { type: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

function placed<Item>(list: readonly Item[], at: number): Item {
  const found = list[at];
  if (found === undefined) throw new Error(`there is nothing at ${at} of ${list.length}`);
  return found;
}
