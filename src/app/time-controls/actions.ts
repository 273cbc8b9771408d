// What one can do with time, as plain functions: for the buttons of the bottom bar and for the keys of the page.
import { type PlaybackState, usePlayback } from '../../store/playback.ts';

/** Offered speeds: simulated seconds per second. */
export const SPEEDS = [0.1, 0.25, 0.5, 1, 2, 5, 10, 60, 100, 1000] as const;

const playback = (): PlaybackState => usePlayback.getState();

export function playOrPause(): void {
  const { playing, play, pause } = playback();
  if (playing) pause();
  else play();
}

export function previousEvent(): void {
  playback().stepEvent(-1);
}

export function nextEvent(): void {
  playback().stepEvent(1);
}

/** Moves by so many milliseconds of simulated time, back when negative, never before the beginning. */
export function moveBy(ms: number): void {
  const { tMs, seek } = playback();
  seek(Math.max(0, tMs + ms));
}

export const tenSecondsBack = (): void => moveBy(-10_000);
export const tenSecondsForth = (): void => moveBy(10_000);

export function toStart(): void {
  playback().seek(0);
}

/** To the end of what has been computed. */
export function toEnd(): void {
  const { horizonMs, seek } = playback();
  seek(horizonMs);
}
