// What of the claims has been played so far. Begun when their page is opened, stopped when it is left, and gone on with where it
// stopped. No result is stored anywhere.
import { create } from 'zustand';
import { EVIDENCE } from '../../catalog/evidence.ts?records';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import type { ClaimResults } from '../../lessons/experiment.ts';
import { type Verdict, verdictOf } from '../../lessons/verdict.ts';
import { type ClaimsThread, openClaims } from '../../worker/claims-client.ts';

/** What came out of one claim. */
export interface Judged {
  readonly results: ClaimResults;
  readonly verdict: Verdict;
}

export interface ClaimsPlaying {
  readonly phase: 'playing' | 'complete' | 'failed';
  /** In the order of the claims, from the first. */
  readonly judged: readonly Judged[];
  /** What went wrong, in the words of the engine or the browser; null unless it failed. */
  readonly problem: string | null;
}

export const useClaimsPlaying = create<ClaimsPlaying>()(() => ({ phase: 'playing', judged: [], problem: null }));

/** Plays what has not been played yet; returns the way to stop. `open` is given by tests. */
export function playClaims(open: () => ClaimsThread = openClaims): () => void {
  let stopped = false;
  const thread = open();
  const { setState: set, getState: get } = useClaimsPlaying;

  async function play(): Promise<void> {
    set({ phase: 'playing', problem: null });
    for (let claim = next(get()); claim && !stopped; claim = next(get())) {
      const reply = await thread.ask({ type: 'claim', at: get().judged.length });
      if (stopped) return;
      if (reply.type === 'error') throw new Error(reply.message);
      const { results } = reply;
      set({ judged: [...get().judged, { results, verdict: verdictOf(claim, results, EVIDENCE) }] });
    }
    if (!stopped) set({ phase: 'complete' });
  }

  play()
    .catch((error: unknown) => {
      if (!stopped) set({ phase: 'failed', problem: error instanceof Error ? error.message : String(error) });
    })
    .finally(() => thread.end());
  return () => {
    stopped = true;
    thread.end();
  };
}

function next({ judged }: ClaimsPlaying) {
  return STAGED_CLAIMS[judged.length];
}
