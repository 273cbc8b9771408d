// Which of several deployments does best and worst in one measure.
import type { Better, Figure } from './measure.ts';

export type Mark = 'best' | 'worst';

/** Figures that differ by less than this share of the larger one count as equal: nobody would choose by it. */
export const EQUAL_WITHIN = 0.005;

export function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= EQUAL_WITHIN * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * The mark of each figure, in their order; null for what is in between or has no figure. All that equal the best are best,
 * likewise the worst; where all are equal, or more is neither better nor worse, nothing is marked.
 */
export function marksOf(figures: readonly Figure[], better: Better): readonly (Mark | null)[] {
  const values = figures.flatMap(({ value }) => value ?? []);
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  if (better === 'none' || values.length < 2 || equal(least, most)) return figures.map(() => null);
  const [best, worst] = better === 'less' ? [least, most] : [most, least];
  return figures.map(({ value }) => {
    if (value === null) return null;
    return equal(value, best) ? 'best' : equal(value, worst) ? 'worst' : null;
  });
}
