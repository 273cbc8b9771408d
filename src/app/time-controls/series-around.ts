// The curves before and after the last change of the run, so that the sentence can compare two settled worlds rather than
// two moments of a world in motion.
import { useEffect, useState } from 'react';
import { type PlaybackState, usePlayback } from '../../store/playback.ts';
import type { Series } from '../../worker/messages.ts';

export interface SeriesAround {
  /** Valid until the last change; null when there was none. */
  readonly before: Series | null;
  /** Valid since; null until they have been computed. */
  readonly after: Series | null;
}

/** Follows one step of playback: a new baseline means a change was made, new curves mean that it has been computed. */
export function follow(around: SeriesAround, state: PlaybackState, previous: PlaybackState): SeriesAround {
  if (state.baseline === null) return around.before === null && around.after === null ? around : NOTHING;
  if (state.recording !== previous.recording) {
    const before = state.baseline !== previous.baseline ? previous.series : around.before;
    return { before, after: null };
  }
  return state.series !== previous.series ? { ...around, after: state.series } : around;
}

const NOTHING: SeriesAround = { before: null, after: null };

export function useSeriesAround(): SeriesAround {
  const [around, setAround] = useState(NOTHING);
  useEffect(() => usePlayback.subscribe((state, previous) => setAround((known) => follow(known, state, previous))), []);
  return around;
}
