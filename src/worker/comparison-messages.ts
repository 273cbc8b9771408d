// The conversation with the thread that measures deployments: tagged plain data, one reply per request, in order. Each deployment
// is asked for by itself, so that whoever asks can show each as it comes, and stop by asking no more.
import { type Film, filmOf } from '../simulation/comparison/film.ts';
import type { MeasureId, Measures } from '../simulation/comparison/measure.ts';
import { measuresOf } from '../simulation/comparison/measures.ts';
import { type Influenced, influencesOf, readingsOf } from '../simulation/comparison/origin.ts';
import { type Played as PlayedRun, play } from '../simulation/comparison/playing.ts';
import type { Topology } from '../topology/topology.ts';

export interface Played {
  readonly topology: Topology;
  readonly parameters: Readonly<Record<string, number>>;
  readonly seed: number;
}

export type ComparisonRequest =
  | ({ readonly type: 'measure' } & Played)
  /** What a small drawing shows from the start to `endMs`. */
  | ({ readonly type: 'film'; readonly endMs: number; readonly steps: number } & Played)
  /** Which figures of the model are read for a measure. */
  | ({ readonly type: 'readings'; readonly measure: MeasureId } & Played)
  /** What some of them move. */
  | ({ readonly type: 'influences'; readonly measure: MeasureId; readonly ids: readonly string[] } & Played);

export type ComparisonReply =
  /** `readyMs`: when all that starts is ready; null where that never is. */
  | { readonly type: 'measure'; readonly measures: Measures; readonly readyMs: number | null }
  | { readonly type: 'film'; readonly film: Film }
  | { readonly type: 'readings'; readonly ids: readonly string[] }
  | { readonly type: 'influences'; readonly influences: readonly Influenced[] }
  | { readonly type: 'error'; readonly message: string };

/** A run in which some were killed comes to rest as well, and never was all of it ready. */
function allReadyMs({ run, atRest }: PlayedRun): number | null {
  return atRest.nodes.every(({ ready, count }) => ready >= count) ? run.readyMs : null;
}

/** Answers one request. Never throws. */
export function answerComparison(request: ComparisonRequest): ComparisonReply {
  const { topology, ...conditions } = request;
  try {
    switch (request.type) {
      case 'measure': {
        const played = play(topology, conditions);
        return { type: 'measure', measures: measuresOf(topology, conditions, played), readyMs: allReadyMs(played) };
      }
      case 'film':
        return { type: 'film', film: filmOf(topology, play(topology, conditions), request.endMs, request.steps) };
      case 'readings':
        return { type: 'readings', ids: readingsOf(topology, conditions, request.measure) };
      case 'influences':
        return { type: 'influences', influences: influencesOf(topology, conditions, request.measure, request.ids) };
    }
  } catch (mistake) {
    return { type: 'error', message: mistake instanceof Error ? mistake.message : String(mistake) };
  }
}
