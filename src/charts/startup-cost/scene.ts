// Where things stand in the waterfall: rows, axis, and a straight scale of seconds. Pure.
import { type Plot, ticks } from '../axis.ts';
import { longestMs, type StartRow } from './rows.ts';

export const ROW_HEIGHT = 18;
export const BAR_HEIGHT = 12;
/** Whiskers make the axis longer than the bars need, but not so long that the bars cannot be read any more. */
const ROOM_FOR_WHISKERS = 1.5;

export interface StartupScene {
  readonly plot: Plot;
  readonly endMs: number;
  readonly ticksMs: readonly number[];
}

/** Height of the drawing for so many rows, axis included. */
export const heightFor = (rows: number): number => 4 + Math.max(1, rows) * ROW_HEIGHT + 16;

/** Lays out the waterfall; names stand to the left of the plot, totals have room to the right of the bars. */
export function startupScene(
  rows: readonly StartRow[],
  width: number,
  height: number,
  nameWidth: number,
): StartupScene {
  const plot: Plot = { width, height, left: nameWidth, right: 34, top: 4, bottom: 16 };
  const longest = longestMs(rows);
  const highest = Math.max(0, ...rows.map((row) => row.range?.highMs ?? 0));
  const endMs = Math.max(500, longest, Math.min(highest, longest * ROOM_FOR_WHISKERS));
  const across = width - plot.left - plot.right;
  return {
    plot,
    endMs,
    ticksMs: ticks(endMs / 1000, Math.max(2, Math.floor(across / 46))).map((seconds) => seconds * 1000),
  };
}

export interface Whisker {
  readonly fromMs: number;
  readonly toMs: number;
  /** True where it goes on beyond the end of the axis. */
  readonly open: boolean;
}

/** From the earliest to the latest that a row may be ready, as far as the axis goes; null when that is not known. */
export function whiskerOf({ endMs }: StartupScene, { range }: StartRow): Whisker | null {
  if (!range) return null;
  return { fromMs: Math.min(range.lowMs, endMs), toMs: Math.min(range.highMs, endMs), open: range.highMs > endMs };
}

/** Middle of a row's bar. */
export const rowY = (plot: Plot, index: number): number => plot.top + index * ROW_HEIGHT + ROW_HEIGHT / 2;

/** Pixels from the left for milliseconds after a row's zero. */
export const xOf = (scene: StartupScene, ms: number): number =>
  scene.plot.left + ((scene.plot.width - scene.plot.left - scene.plot.right) * ms) / scene.endMs;
