// Values of a belief in words: with the unit of what is measured, and the places along a curve.
import type { Belief } from '../../lessons/belief.ts';
import { type Measure, unitOf } from '../../lessons/measure.ts';
import type { CurvePrediction } from '../../lessons/prediction.ts';
import type { useBeliefsText } from '../../locales/beliefs.ts';
import type { Format } from '../../locales/text.ts';
import { readDuration } from '../../topology/duration.ts';
import { measureWords } from '../lessons/figures.ts';

export type BeliefsText = ReturnType<typeof useBeliefsText>;

const MS = 1000;

/** A value of a measure. */
export function valueWords(text: BeliefsText, format: Format, measure: Measure): (value: number) => string {
  const unit = unitOf(measure);
  if (unit === 'factor') {
    return (value) => text('believing.units.times', { value: format.number(Math.round(value * 10) / 10) });
  }
  if (unit === 'perSecond') return (value) => text('believing.units.perSecond', { value: format.count(value) });
  if (measure.measure === 'kernels') return (count) => text('believing.units.kernels', { count });
  if (measure.measure === 'flawsOut') return (count) => text('believing.units.flaws', { count });
  return (value) => measureWords(value, unit, format);
}

/** One point along the bottom of a curve. */
export interface Place {
  /** 0 to 1 from the first point to the last. */
  readonly share: number;
  /** As it stands under the drawing, and in a sentence. */
  readonly short: string;
  readonly long: string;
}

export function placesOf(
  text: BeliefsText,
  format: Format,
  { id }: Belief,
  { along }: CurvePrediction,
): readonly Place[] {
  const values = along.kind === 'time' ? along.at.map((words) => readDuration(words) ?? 0) : along.values;
  const first = values[0] as number;
  const length = (values.at(-1) as number) - first;
  return values.map((value) => ({
    share: length > 0 ? (value - first) / length : 0,
    short: format.number(along.kind === 'time' ? value / MS : value),
    long: along.kind === 'time' ? format.seconds(value) : text(`belief.${id}.place` as never, { count: value }),
  }));
}
