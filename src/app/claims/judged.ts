// What came out of one claim, where it is told by itself: played in a thread when it is first asked for, and kept while the page is open.
import { useEffect } from 'react';
import { create } from 'zustand';
import { EVIDENCE } from '../../catalog/evidence.ts?records';
import type { StagedClaim } from '../../lessons/claim.ts';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { verdictOf } from '../../lessons/verdict.ts';
import { type ClaimsThread, openClaims } from '../../worker/claims-client.ts';
import type { Judged } from './playing.ts';

/** By the id of the claim. */
export const useAllJudged = create<Readonly<Record<string, Judged>>>()(() => ({}));

const asked = new Map<string, Promise<Judged | null>>();

export function claimNamed(id: string): StagedClaim | null {
  return STAGED_CLAIMS.find((claim) => claim.id === id) ?? null;
}

/** Plays a claim, once. Resolves to null where it cannot be played; the next who asks tries again. `open` is given by tests. */
export function judge(claim: StagedClaim, open: () => ClaimsThread = openClaims): Promise<Judged | null> {
  const under = asked.get(claim.id) ?? play(claim, open);
  asked.set(claim.id, under);
  return under;
}

/** Null until it has been played. */
export function useJudged(claim: StagedClaim | null): Judged | null {
  const judged = useAllJudged((all) => (claim ? all[claim.id] : undefined));
  useEffect(() => {
    if (claim) void judge(claim);
  }, [claim]);
  return judged ?? null;
}

async function play(claim: StagedClaim, open: () => ClaimsThread): Promise<Judged | null> {
  const thread = open();
  try {
    const reply = await thread.ask({ type: 'claim', at: STAGED_CLAIMS.indexOf(claim) });
    if (reply.type === 'error') throw new Error(reply.message);
    const judged = { results: reply.results, verdict: verdictOf(claim, reply.results, EVIDENCE) };
    useAllJudged.setState({ [claim.id]: judged });
    return judged;
  } catch {
    asked.delete(claim.id);
    return null;
  } finally {
    thread.end();
  }
}
