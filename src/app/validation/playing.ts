// What of the validation has been played so far. Begun when the page of it is opened, stopped when it is left, and gone on
// with where it stopped: what has been played is never played again.
import { create } from 'zustand';
import type { CaseResult, OrderingResult } from '../../validation/report.ts';
import { openValidation, type ValidationThread } from '../../worker/validation-client.ts';
import type { Outline, ValidationReply } from '../../worker/validation-messages.ts';

export interface Playing {
  readonly phase: 'preparing' | 'playing' | 'complete' | 'failed';
  readonly outline: Outline;
  /** In the order of the outline, from its beginning. */
  readonly cases: readonly CaseResult[];
  readonly orderings: readonly OrderingResult[];
  /** What went wrong, in the words of the engine or the browser; null unless it failed. */
  readonly problem: string | null;
}

export const usePlaying = create<Playing>()(() => ({
  phase: 'preparing',
  outline: { cases: [], orderings: [] },
  cases: [],
  orderings: [],
  problem: null,
}));

/** Plays what has not been played yet; returns the way to stop. `open` is given by tests. */
export function playValidation(open: () => ValidationThread = openValidation): () => void {
  let stopped = false;
  const thread = open();
  const { setState: set, getState: get } = usePlaying;

  async function play(): Promise<void> {
    set({ phase: get().outline.cases.length > 0 ? 'playing' : 'preparing', problem: null });
    try {
      set({ outline: expected('outline', await thread.ask({ type: 'outline' })).outline, phase: 'playing' });
      while (!stopped && get().cases.length < get().outline.cases.length) {
        const { result } = expected('case', await thread.ask({ type: 'case', at: get().cases.length }));
        if (!stopped) set({ cases: [...get().cases, result] });
      }
      while (!stopped && get().orderings.length < get().outline.orderings.length) {
        const { result } = expected('ordering', await thread.ask({ type: 'ordering', at: get().orderings.length }));
        if (!stopped) set({ orderings: [...get().orderings, result] });
      }
      if (!stopped) set({ phase: 'complete' });
    } catch (error) {
      if (!stopped) set({ phase: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
    thread.end();
  }

  void play();
  return () => {
    stopped = true;
    thread.end();
  };
}

function expected<Type extends ValidationReply['type']>(type: Type, reply: ValidationReply) {
  if (reply.type === 'error') throw new Error(reply.message);
  if (reply.type !== type) throw new Error(`expected ${type}, got ${reply.type}`);
  return reply as Extract<ValidationReply, { type: Type }>;
}
