// The points along the bottom of a curve, as they are read.
import type { Format } from '../../../locales/text.ts';
import { readDuration } from '../../../topology/duration.ts';

const MS = 1000;

/** One point along the bottom of a curve. */
export interface Place {
  /** 0 to 1 from the first point to the last. */
  readonly share: number;
  /** As it stands under the drawing, and in a sentence. */
  readonly short: string;
  readonly long: string;
}

/** `ofValue` says what a value is, where it is no moment. */
export function placesAlong(
  along:
    | { readonly kind: 'time'; readonly at: readonly string[] }
    | { readonly kind: 'value'; readonly values: readonly number[] },
  format: Format,
  ofValue: (value: number) => string,
): readonly Place[] {
  const values = along.kind === 'time' ? along.at.map((words) => readDuration(words) ?? 0) : along.values;
  const first = values[0] as number;
  const length = (values.at(-1) as number) - first;
  return values.map((value) => ({
    share: length > 0 ? (value - first) / length : 0,
    short: format.number(along.kind === 'time' ? value / MS : value),
    long: along.kind === 'time' ? format.seconds(value) : ofValue(value),
  }));
}
