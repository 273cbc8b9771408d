// Whether one figure stands to another as somebody says.
import type { Comparison } from './claim.ts';

/** A figure that is the same to this share is the same: so far apart may sums of equal terms be. */
const ROUNDING = 1e-9;

/** Null where one of the two is not there. */
export function compared<Name extends string>(
  { left, is, factor = 1, right }: Comparison<Name>,
  figure: (name: Name) => number | null,
): boolean | null {
  const one = figure(left);
  const other = typeof right === 'number' ? right : figure(right);
  if (one === null || other === null) return null;
  const bound = other * factor;
  const slack = Math.abs(bound) * ROUNDING;
  return is === 'atMost' ? one <= bound + slack : one >= bound - slack;
}
