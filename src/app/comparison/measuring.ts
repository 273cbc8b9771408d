// What has been measured so far of what is compared. Another choice begins anew; nothing is stored anywhere.
import { create } from 'zustand';
import type { Column } from '../../simulation/comparison/comparison.ts';
import type { Film } from '../../simulation/comparison/film.ts';
import type { Measures } from '../../simulation/comparison/measure.ts';
import { type Differences, differencesOf, PAIRS } from '../../simulation/comparison/paired.ts';
import { type ComparisonThread, openComparison } from '../../worker/comparison-client.ts';
import { useComparisonClock } from './clock.ts';
import type { Candidate } from './side.ts';

export interface Measuring {
  readonly phase: 'measuring' | 'complete' | 'failed';
  readonly candidates: readonly Candidate[];
  readonly seed: number;
  /** In the order of the candidates, from their beginning. */
  readonly columns: readonly Column[];
  readonly readyMs: readonly (number | null)[];
  readonly films: readonly Film[];
  /** Of two candidates, when all pairs have been played. */
  readonly pairs: { readonly count: number; readonly differences: Differences } | null;
  readonly problem: string | null;
}

const NOTHING: Measuring = {
  phase: 'measuring',
  candidates: [],
  seed: 1,
  columns: [],
  readyMs: [],
  films: [],
  pairs: null,
  problem: null,
};

export const useMeasuring = create<Measuring>()(() => NOTHING);

/** Moments of a film. */
const STEPS = 160;
/** What is shown of a deployment that is never ready. */
const NEVER_READY_MS = 60_000;

/** Measures all of them; returns the way to stop. `open` is given by tests; `filmed`: whether anybody will look at them start. */
export function measure(
  candidates: readonly Candidate[],
  seed: number,
  open: () => ComparisonThread = openComparison,
  filmed = true,
): () => void {
  let stopped = false;
  const thread = open();
  const { setState, getState: get } = useMeasuring;
  const set = (next: Partial<Measuring>) => {
    if (!stopped) setState(next);
  };
  const request = ({ deployment, parameters }: Candidate, of = seed) => ({
    topology: deployment.topology,
    parameters,
    seed: of,
  });

  async function all(): Promise<void> {
    set({ ...NOTHING, candidates, seed });
    for (const candidate of candidates) {
      const { measures, readyMs } = await thread.ask({ type: 'measure', ...request(candidate) });
      const column = { deployment: candidate.deployment, measures };
      set({ columns: [...get().columns, column], readyMs: [...get().readyMs, readyMs] });
    }
    if (stopped) return;
    const endMs = endOf(get().readyMs);
    useComparisonClock.getState().lasts(endMs, get().readyMs);
    for (const candidate of filmed ? candidates : []) {
      const { film } = await thread.ask({ type: 'film', ...request(candidate), endMs, steps: STEPS });
      set({ films: [...get().films, film] });
    }
    const [a, b] = candidates;
    if (a && b && candidates.length === 2 && a.deployment.way === null) set({ pairs: await played(a, b) });
    set({ phase: 'complete' });
  }

  async function played(a: Candidate, b: Candidate): Promise<Measuring['pairs']> {
    const pairs: (readonly [Measures, Measures])[] = [];
    for (let at = 0; at < PAIRS; at += 1) {
      const first = await thread.ask({ type: 'measure', ...request(a, seed + at) });
      const second = await thread.ask({ type: 'measure', ...request(b, seed + at) });
      pairs.push([first.measures, second.measures]);
    }
    return { count: PAIRS, differences: differencesOf(pairs) };
  }

  all().then(
    () => thread.end(),
    (error: unknown) => {
      set({ phase: 'failed', problem: error instanceof Error ? error.message : String(error) });
      thread.end();
    },
  );
  return () => {
    stopped = true;
    thread.end();
  };
}

/** A little after the last of them is ready, at a round time. */
function endOf(readyMs: readonly (number | null)[]): number {
  const last = readyMs.reduce<number>((most, ms) => Math.max(most, ms ?? NEVER_READY_MS), 1000);
  const step = last > 20_000 ? 2000 : last > 5000 ? 500 : 100;
  return Math.ceil((last * 1.1) / step) * step;
}
