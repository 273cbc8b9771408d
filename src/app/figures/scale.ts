// Where a value lies on the line of its range, and which value a place on the line is. Ranges that span more than a
// hundredfold are logarithmic, so that the small values are not crowded into the first pixel. Pure.
import type { ParameterRecord } from '../../catalog/parameter.ts';

/** Steps of the line: arrow keys move by one. */
export const STEPS = 200;
const WIDE = 100;
const CROWDED = 0.03;

export type Ranged = Pick<ParameterRecord, 'value' | 'low' | 'high' | 'unit'>;

/** Whether only whole numbers make sense: what counts things, in a range of whole numbers. */
export function isWhole({ value, low, high, unit }: Ranged): boolean {
  return (unit === 'count' || unit === 'pages' || unit === 'bytes') && [value, low, high].every(Number.isInteger);
}

/** A switch: 0 or 1 and nothing else. */
export function isSwitch(record: Ranged): boolean {
  return record.low === 0 && record.high === 1 && isWhole(record);
}

/** From 0 at the low end to 1 at the high end; values outside lie at the ends. */
export function placeOf(record: Ranged, value: number): number {
  const { low, high } = record;
  if (high <= low) return 0;
  const inside = Math.min(high, Math.max(low, value));
  if (!isWide(record)) return (inside - low) / (high - low);
  if (low > 0) return Math.log(inside / low) / Math.log(high / low);
  return Math.log1p(inside / foot(record)) / Math.log1p(high / foot(record));
}

/** The value at a place from 0 to 1, rounded to what one would write; at the place of the usual value, exactly that. */
export function valueAt(record: Ranged, place: number): number {
  const { low, high, value } = record;
  if (place <= 0) return low;
  if (place >= 1) return high;
  if (Math.abs(place - placeOf(record, value)) <= 0.501 / STEPS) return value;
  const exact = !isWide(record)
    ? low + place * (high - low)
    : low > 0
      ? low * (high / low) ** place
      : foot(record) * Math.expm1(place * Math.log1p(high / foot(record)));
  const rounded = isWhole(record) ? Math.round(exact) : significant(exact, 3);
  return Math.min(high, Math.max(low, rounded));
}

/** What a number field steps by: one, or a tenth of the last decimal that the record has. */
export function fieldStep(record: Ranged): number {
  if (isWhole(record)) return 1;
  const decimals = Math.max(...[record.value, record.low, record.high].map(decimalsOf));
  return Number((10 ** -Math.min(6, decimals + 1)).toFixed(6));
}

/** Over more than a hundredfold, or with the usual value crowded at the low end. */
function isWide({ value, low, high }: Ranged): boolean {
  const crowded = value > low && (value - low) / (high - low) < CROWDED;
  return crowded || (low > 0 ? high / low > WIDE : high > WIDE);
}

/** Below this a range that begins at zero is as good as linear. */
function foot({ value, high }: Ranged): number {
  return value > 0 ? value / 4 : high / 1000;
}

/** Rounded to so many figures. */
export function significant(value: number, figures: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(figures));
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return decimals.length;
}
