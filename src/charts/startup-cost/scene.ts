// Where things stand in the waterfall: rows, axis, and a straight scale of seconds. Pure.
import { type Plot, ticks } from '../axis.ts';
import { longestMs, type StartRow } from './rows.ts';

/** Height of a row where there are many of them, and where there is room. */
export const ROW_HEIGHT = 18;
const MOST_ROW_HEIGHT = 64;
const AXIS = 16;
const TOP = 4;
/** Whiskers make the axis longer than the bars need, but not so long that the bars cannot be read any more. */
const ROOM_FOR_WHISKERS = 1.5;

export interface StartupScene {
  readonly plot: Plot;
  readonly endMs: number;
  readonly ticksMs: readonly number[];
  readonly rowHeight: number;
  readonly barHeight: number;
}

/** Height of the drawing for so many rows, axis included. */
export const heightFor = (rows: number): number => TOP + Math.max(1, rows) * ROW_HEIGHT + AXIS;

/** How many rows a drawing of this height has room for. */
export const rowsIn = (height: number): number => Math.max(1, Math.floor((height - TOP - AXIS) / ROW_HEIGHT));

/**
 * Lays out the waterfall in at most `most` pixels of height; names stand to the left of the plot, totals have room to the
 * right of the bars. Few rows become higher, up to a limit.
 */
export function startupScene(rows: readonly StartRow[], width: number, most: number, nameWidth: number): StartupScene {
  const room = Math.floor((most - TOP - AXIS) / Math.max(1, rows.length));
  const rowHeight = Math.max(ROW_HEIGHT, Math.min(MOST_ROW_HEIGHT, room));
  const height = TOP + Math.max(1, rows.length) * rowHeight + AXIS;
  const plot: Plot = { width, height, left: nameWidth, right: 34, top: TOP, bottom: AXIS };
  const longest = longestMs(rows);
  const highest = Math.max(0, ...rows.map((row) => row.range?.highMs ?? 0));
  const endMs = Math.max(500, longest, Math.min(highest, longest * ROOM_FOR_WHISKERS));
  const across = width - plot.left - plot.right;
  return {
    plot,
    endMs,
    rowHeight,
    barHeight: Math.min(24, Math.round(rowHeight * 0.64)),
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
export const rowY = ({ plot, rowHeight }: StartupScene, index: number): number =>
  plot.top + index * rowHeight + rowHeight / 2;

/** Pixels from the left for milliseconds after a row's zero. */
export const xOf = (scene: StartupScene, ms: number): number =>
  scene.plot.left + ((scene.plot.width - scene.plot.left - scene.plot.right) * ms) / scene.endMs;
