// How far the simulation is from what was published, and what that counts as. The rule is the same for every case.
import type { Published } from './case.ts';

/** Errors up to this are on the mark, and up to the second still near; beyond, it is a miss and needs its reason. */
export const ON_THE_MARK = 0.15;
export const NEAR = 0.5;

export type Verdict = 'on-the-mark' | 'near' | 'miss';

/**
 * Relative error of a figure: (simulated - published) / published. Within published bounds it is 0, outside it is taken
 * against the nearer bound.
 */
export function errorOf(published: Published, simulated: number): number {
  if ('value' in published) return relative(simulated, published.value);
  const { low, high } = published;
  if (low !== undefined && simulated < low) return relative(simulated, low);
  if (high !== undefined && simulated > high) return relative(simulated, high);
  return 0;
}

function relative(simulated: number, published: number): number {
  return (simulated - published) / published;
}

export function verdictOf(error: number): Verdict {
  const size = Math.abs(error);
  if (size <= ON_THE_MARK) return 'on-the-mark';
  return size <= NEAR ? 'near' : 'miss';
}

/** Whether figures stand in the published order: each beyond the one before it, or within 5% of it where published as alike. */
export function inOrder(figures: readonly { readonly simulated: number; readonly alike: boolean }[]): boolean {
  return figures.every(({ simulated, alike }, at) => {
    const before = figures[at - 1];
    if (!before) return true;
    const apart = simulated - before.simulated;
    return alike ? Math.abs(apart) <= ALIKE * Math.abs(before.simulated) : apart > APART * Math.abs(before.simulated);
  });
}

const ALIKE = 0.05;
/** Less than this nobody would call a difference. */
const APART = 0.001;

/** The middle of some numbers; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
