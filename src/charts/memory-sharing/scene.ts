// Where things stand in the memory chart: its plot, its axes, its labels at the right edge. Pure.
import { type Plot, roomLeftOf, spreadLabels, ticks, timeTicks } from '../axis.ts';
import { type Bed, bedMiddles, type Stack } from './stack.ts';

const MARGIN = { right: 72, top: 24, bottom: 16 } as const;
const LABEL_GAP = 14;

export interface MemoryScene {
  readonly plot: Plot;
  readonly topMiB: number;
  readonly sizeTicks: readonly number[];
  readonly timeTicks: readonly number[];
  readonly labels: readonly { readonly bed: Bed; readonly y: number }[];
  /** Whether anything is shared at any time: then the dashed line needs its name. */
  readonly shares: boolean;
}

/** Of the axis above the most that is held. */
const HEADROOM = 1.18;
/** The axis has room for figures of three digits. */
const MOST_WRITTEN = 1000;

/** MiB per axis unit: GiB where figures would be too long in MiB. */
export const sizeStep = (mostMiB: number): 1 | 1024 => (mostMiB * HEADROOM >= MOST_WRITTEN ? 1024 : 1);

/** Lays out a chart of this size. */
export function memoryScene(stack: Stack, horizonMs: number, width: number, height: number): MemoryScene {
  const step = sizeStep(stack.maxMiB);
  const topMiB = Math.max(stack.maxMiB * HEADROOM, step === 1 ? 64 : 1024);
  const marks = ticks((topMiB * 0.98) / step, height > 200 ? 8 : 4);
  const plot: Plot = { width, height, left: roomLeftOf(marks), ...MARGIN };
  const foot = height - plot.bottom;
  const yOf = (MiB: number): number => foot - (MiB / topMiB) * (foot - plot.top);
  const middles = bedMiddles(stack).filter(({ bed }) => {
    const last = stack.moments[stack.moments.length - 1];
    return (last?.beds[bed.key] ?? 0) / topMiB > 0.012;
  });
  const room = Math.max(1, Math.floor((foot - plot.top) / LABEL_GAP));
  const heightOf = (bed: Bed): number => stack.moments[stack.moments.length - 1]?.beds[bed.key] ?? 0;
  const kept = new Set([...middles].sort((a, b) => heightOf(b.bed) - heightOf(a.bed)).slice(0, room));
  const labelled = middles.filter((entry) => kept.has(entry));
  const ys = spreadLabels(
    labelled.map(({ middleMiB }) => yOf(middleMiB)),
    LABEL_GAP,
    plot.top,
    foot,
  );
  const across = width - plot.left - plot.right;
  return {
    plot,
    topMiB,
    sizeTicks: marks.map((tick) => tick * step),
    timeTicks: timeTicks(horizonMs, Math.max(2, Math.floor(across / 52))),
    labels: labelled.map(({ bed }, index) => ({ bed, y: ys[index] ?? 0 })),
    shares: stack.moments.some(({ gap }) => gap > 0),
  };
}
