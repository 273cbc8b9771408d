// Values of a belief in words: with the unit of what is measured, and the places along a curve.
import type { Belief } from '../../lessons/belief.ts';
import { type Measure, unitOf } from '../../lessons/measure.ts';
import type { CurvePrediction } from '../../lessons/prediction.ts';
import type { useBeliefsText } from '../../locales/beliefs.ts';
import type { Format } from '../../locales/text.ts';
import type { Offered } from '../learn/asked/choice-field.tsx';
import { type Place, placesAlong } from '../learn/asked/places.ts';
import { measureWords } from '../lessons/figures.ts';

export type BeliefsText = ReturnType<typeof useBeliefsText>;

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

/** The answers to its question, where it offers some. */
export function offeredBy(text: BeliefsText, { id, prediction }: Belief): readonly Offered[] {
  if (prediction.kind !== 'choice') return [];
  return prediction.choices.map((choice) => ({
    id: choice.id,
    says: text(`belief.${id}.choices.${choice.id}` as never),
  }));
}

export function placesOf(
  text: BeliefsText,
  format: Format,
  { id }: Belief,
  { along }: CurvePrediction,
): readonly Place[] {
  return placesAlong(along, format, (count) => text(`belief.${id}.place` as never, { count }));
}
