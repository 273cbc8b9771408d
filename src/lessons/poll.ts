// A poll by show of hands, as numbers: what there is to choose, how the hands are shared out, and which choice the model takes.
import { alongStops, choiceOf, nearestStop } from './prediction.ts';
import type { Poll } from './talk.ts';

/** Hands that are counted for one choice at most. */
export const MOST_HANDS = 999;

/** One of the choices: by its id, or for a place on a scale by its value in the unit of the measure. */
export type Option = { readonly id: string } | { readonly value: number };

export function optionsOf({ prediction }: Poll): readonly Option[] {
  if (prediction.kind === 'choice') return prediction.choices.map(({ id }) => ({ id }));
  return prediction.stops.map((value) => ({ value }));
}

/** Index of the choice that holds for what the run shows; null where none does, or no run has shown anything. */
export function rightOption({ prediction }: Poll, value: number | null): number | null {
  if (value === null) return null;
  if (prediction.kind === 'slider') return nearestStop(prediction, value);
  const choice = choiceOf(prediction, value);
  return choice ? prediction.choices.indexOf(choice) : null;
}

/** Where a value is along the stops of a scale, 0 at the first to 1 at the last, between two of them in proportion; null: no scale. */
export function placeOnScale({ prediction }: Poll, value: number | null): number | null {
  return value === null || prediction.kind !== 'slider' ? null : alongStops(prediction, value);
}

/** One count for each choice, whole and within bounds, whatever was kept or sent. */
export function countsFor(poll: Poll, counts: readonly number[]): readonly number[] {
  return optionsOf(poll).map((_, index) => Math.min(Math.max(Math.trunc(counts[index] ?? 0) || 0, 0), MOST_HANDS));
}

export function handsIn(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The part of all hands (0 to 1) that each choice has; all 0 while there are none. */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const all = handsIn(counts);
  return counts.map((count) => (all === 0 ? 0 : count / all));
}
