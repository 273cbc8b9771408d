// Round numbers for axes, and where a value lies on one. Pure.

/** A straight scale: `at` maps 0…most to pixels from `start` on, `width` long. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Ticks from 0 in steps of 1, 2 or 5 times a power of ten: at most `count` steps, the last one not beyond `most`. */
export function ticks(most: number, count: number): readonly number[] {
  if (!(most > 0) || count < 1) return [0];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= rough * (1 - 1e-9)) ?? rough;
  const steps = Math.floor(most / step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Ticks of a time axis in milliseconds: like `ticks`, but on whole half minutes, minutes and hours where those fit. */
export function timeTicks(mostMs: number, count: number): readonly number[] {
  const steps = [10, 15, 20, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200].map((seconds) => seconds * 1000);
  if (mostMs / count <= 5000) return ticks(mostMs / 1000, count).map((seconds) => seconds * 1000);
  const step = steps.find((each) => mostMs / each <= count);
  if (step === undefined) return ticks(mostMs / 3_600_000, count).map((hours) => hours * 3_600_000);
  return Array.from({ length: Math.floor(mostMs / step) + 1 }, (_, index) => index * step);
}

/** How a time axis writes its ticks: the unit that all of them share, and the number in it. */
export function tickUnit(mostMs: number): { readonly unit: 'seconds' | 'minutes' | 'hours'; readonly ms: number } {
  if (mostMs > 3 * 3_600_000) return { unit: 'hours', ms: 3_600_000 };
  return mostMs > 180_000 ? { unit: 'minutes', ms: 60_000 } : { unit: 'seconds', ms: 1000 };
}

/** Moves labels apart that stand closer than `gap`, keeping their order; none leaves `least`…`most` if there is room. */
export function spreadLabels(wanted: readonly number[], gap: number, least: number, most: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) {
    const before = placed[placed.length - 1];
    placed.push(Math.max(y, before === undefined ? least : before + gap));
  }
  let limit = most;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const y = Math.min(placed[index] ?? limit, limit);
    placed[index] = y;
    limit = y - gap;
  }
  const result = [...wanted];
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? 0;
  });
  return result;
}

/** Pixels, for two signs beside the axis; and for one more, in the type of a talk. */
const LEAST_LEFT = 24;
const SIGN = 7;

/** Room to the left of an upright axis that is marked so, pixels: for two signs as ever, for longer marks as much more as they need. */
export function roomLeftOf(marks: readonly number[]): number {
  const longest = Math.max(0, ...marks.map((mark) => String(Number(mark.toFixed(3))).length));
  return LEAST_LEFT + SIGN * Math.max(0, longest - 2);
}
