// The choice and the address, kept equal: every comparison can be linked, with the moment that its clock stands at.
import { useCallback, useEffect, useState } from 'react';
import type { NeedsError } from '../../simulation/comparison/needs-text.ts';
import { type Choice, readChoice, writeChoice } from './choice.ts';
import { useComparisonClock } from './clock.ts';

export interface Address {
  readonly choice: Choice;
  /** Why needs of the address are not shown; gone with the first change. */
  readonly problem: NeedsError | null;
  choose(choice: Choice): void;
}

/** Browsers allow a page so many changes of its address in a while; a line that is pulled makes more. */
const REST_MS = 250;

export function useAddress(): Address {
  const [{ choice, problem, atMs }, setRead] = useState(() => readChoice(location.search));
  useEffect(() => {
    if (atMs !== null) useComparisonClock.setState({ tMs: atMs });
  }, [atMs]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useComparisonClock.subscribe((now, before) => {
      if (now.playing || (now.tMs === before.tMs && now.playing === before.playing)) return;
      clearTimeout(timer);
      timer = setTimeout(() => remember(choice, now.tMs > 0 ? now.tMs : null), REST_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [choice]);
  const choose = useCallback((next: Choice) => {
    setRead({ choice: next, problem: null, atMs: null });
    useComparisonClock.setState({ tMs: 0, endMs: 0, stops: [], playing: false });
    remember(next, null);
  }, []);
  return { choice, problem, choose };
}

function remember(choice: Choice, atMs: number | null): void {
  try {
    history.replaceState(history.state, '', writeChoice(location.search, choice, atMs) + location.hash);
  } catch {
    // A frame without an origin of its own has no history to write to; the comparison is none the worse for it.
  }
}
