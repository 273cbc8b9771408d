// Unsaved work stays in this browser, so that it survives a reload; never in an embed. Every access may throw (blocked or full
// storage): then that is said, and writing goes on.
import { create } from 'zustand';
import { isEmbedded } from '../preferences.ts';
import { useDraft } from './draft.ts';

const KEY = 'strata.lesson-draft';

/** Whether what is written is kept. */
export const useKeeping = create<{ readonly kept: boolean }>()(() => ({ kept: !isEmbedded() }));

/** The text that was being written; null when there is none. */
export function keptSource(): string | null {
  if (isEmbedded()) return null;
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    useKeeping.setState({ kept: false });
    return null;
  }
}

/** Keeps every change from now on; returns the way to stop. */
export function keepSource(): () => void {
  if (isEmbedded()) return () => {};
  return useDraft.subscribe(({ source }, before) => {
    if (source !== before.source) keep(source);
  });
}

function keep(source: string): void {
  try {
    window.localStorage.setItem(KEY, source);
    useKeeping.setState({ kept: true });
  } catch {
    useKeeping.setState({ kept: false });
  }
}
