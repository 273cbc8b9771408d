// Where things stand in the processor chart: its plot, its axes, its labels at the right edge. Pure.
import { type Plot, roomLeftOf, spreadLabels, ticks, timeTicks } from '../axis.ts';
import { type Bed, bedMiddles, type Cut } from './stack.ts';

const MARGIN = { right: 72, top: 14, bottom: 16 } as const;
const LABEL_GAP = 14;
/** A bed that is thinner than this share of the height has no label. */
const THINNEST = 0.02;

export interface ProcessorScene {
  readonly plot: Plot;
  readonly topCores: number;
  readonly coreTicks: readonly number[];
  readonly timeTicks: readonly number[];
  readonly labels: readonly { readonly bed: Bed; readonly y: number }[];
  /** Pixels from the top of the line that is all cores there are; null while it is far above what is used. */
  readonly allY: number | null;
}

/** Lays out a chart of this size for hosts with so many cores together. */
export function processorScene(
  cut: Cut,
  cores: number,
  horizonMs: number,
  width: number,
  height: number,
): ProcessorScene {
  const topCores = Math.max(cut.maxCores * 1.15, 0.5);
  const coreTicks = ticks(topCores * 0.98, height > 200 ? 8 : 3);
  const plot: Plot = { width, height, left: roomLeftOf(coreTicks), ...MARGIN };
  const foot = height - plot.bottom;
  const yOf = (value: number): number => foot - (value / topCores) * (foot - plot.top);
  const last = cut.moments[cut.moments.length - 1];
  const heightOf = (bed: Bed): number => last?.beds[bed.key] ?? 0;
  const room = Math.max(1, Math.floor((foot - plot.top) / LABEL_GAP));
  const shown = bedMiddles(cut).filter(({ bed }) => heightOf(bed) / topCores > THINNEST);
  const kept = new Set([...shown].sort((a, b) => heightOf(b.bed) - heightOf(a.bed)).slice(0, room));
  const labelled = shown.filter((entry) => kept.has(entry));
  const ys = spreadLabels(
    labelled.map(({ middle }) => yOf(middle)),
    LABEL_GAP,
    plot.top,
    foot,
  );
  const across = width - plot.left - plot.right;
  return {
    plot,
    topCores,
    coreTicks,
    timeTicks: timeTicks(horizonMs, Math.max(2, Math.floor(across / 52))),
    labels: labelled.map(({ bed }, index) => ({ bed, y: ys[index] ?? 0 })),
    allY: cores <= topCores ? yOf(cores) : null,
  };
}
