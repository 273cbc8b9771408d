// What somebody expects of a run before it is seen, as plain data: one of some answers, a place on a scale, or a curve. All
// three ask for a measure, so that the run answers and nobody else. Words (of the question, of the choices) are where those
// of the lesson are: in locales/ for ours, in the file for a teacher's. Scores are pure and carry no luck.
import type { Measure } from './measure.ts';

/** A range of the measure under a name; bounds are inclusive, a missing one is none. */
export interface Choice {
  readonly id: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** One of some answers. Exactly one of them holds for what the run shows: `choiceOf` finds it. */
export interface ChoicePrediction {
  readonly kind: 'choice';
  readonly measure: Measure;
  readonly choices: readonly [Choice, Choice, ...Choice[]];
}

/** A place on a scale. The stops are values in the unit of the measure, from the least up, as far apart as they have to be. */
export interface SliderPrediction {
  readonly kind: 'slider';
  readonly measure: Measure;
  readonly stops: readonly [number, number, ...number[]];
  /** Where the handle stands before anybody has touched it: an index, far from the answer if one can be. */
  readonly start: number;
}

/** What runs along the bottom of a curve: moments of one run, or one run for each value of something that is changed. */
export type Along =
  /** Moments as durations (`4s`), in order. */
  | { readonly kind: 'time'; readonly at: readonly [string, string, ...string[]] }
  /** Values in order; each is played in a run of its own, with `change` done at the beginning and `{x}` in it the value. */
  | { readonly kind: 'value'; readonly values: readonly [number, number, ...number[]]; readonly change: string };

/** A curve over time, or over something that is changed from run to run; drawn point by point. */
export interface CurvePrediction {
  readonly kind: 'curve';
  readonly measure: Measure;
  readonly along: Along;
  /** Of the vertical axis, in the unit of the measure; both ends can be drawn. */
  readonly least: number;
  readonly most: number;
  /** How fine a point can be set by keys. */
  readonly step: number;
  /** Where all points stand before anybody has drawn. */
  readonly start: number;
}

export type Prediction = ChoicePrediction | SliderPrediction | CurvePrediction;

/** What somebody expects. A curve has a value for each point along the bottom. */
export type Guess =
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'slider'; readonly value: number }
  | { readonly kind: 'curve'; readonly values: readonly number[] };

/** What the run shows: one value, or one for each point of a curve; null where there is nothing to measure. */
export type Answer = readonly (number | null)[];

export type Verdict = 'right' | 'near' | 'far';

/** How a guess stands to the answer. */
export interface Score {
  readonly verdict: Verdict;
  /** Of a curve: the point where the two are furthest apart; 0 for the others. */
  readonly widest: number;
}

/** A drawn curve that is apart from the answer by no more than this part of the axis, on average, is right; or near. */
const RIGHT_CURVE = 0.06;
const NEAR_CURVE = 0.2;

/** All choices that hold for a value: one, if the lesson is sound. */
export function choicesOf({ choices }: ChoicePrediction, value: number): readonly Choice[] {
  return choices.filter(
    ({ atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) => value >= atLeast && value <= atMost,
  );
}

/** The choice that holds for a value; null where none or more than one does. */
export function choiceOf(prediction: ChoicePrediction, value: number): Choice | null {
  const holding = choicesOf(prediction, value);
  return holding.length === 1 ? (holding[0] as Choice) : null;
}

/** Index of the stop that a value is nearest to, by how many times it is the other where both are above zero. */
export function nearestStop({ stops }: SliderPrediction, value: number): number {
  return stops.reduce(
    (best, stop, index) => (apart(stop, value) < apart(stops[best] as number, value) ? index : best),
    0,
  );
}

/** Where a value is along the stops, 0 at the first to 1 at the last; between two of them in proportion. */
export function alongStops({ stops }: { readonly stops: readonly number[] }, value: number): number {
  const last = stops.length - 1;
  const above = stops.findIndex((stop) => stop >= value);
  if (above === 0) return 0;
  if (above < 0) return 1;
  const [low = 0, high = 0] = [stops[above - 1], stops[above]];
  return (above - 1 + (value - low) / (high - low)) / last;
}

/** How many points a curve has. */
export function pointsOf({ along }: CurvePrediction): number {
  return along.kind === 'time' ? along.at.length : along.values.length;
}

/** How a guess stands to what the run shows; null where the run has no answer or the guess is of another kind. */
export function scoreOf(prediction: Prediction, guess: Guess, answer: Answer): Score | null {
  if (prediction.kind === 'choice' && guess.kind === 'choice') return scoreChoice(prediction, guess.choice, answer[0]);
  if (prediction.kind === 'slider' && guess.kind === 'slider') return scoreSlider(prediction, guess.value, answer[0]);
  if (prediction.kind === 'curve' && guess.kind === 'curve') return scoreCurve(prediction, guess.values, answer);
  return null;
}

function scoreChoice(prediction: ChoicePrediction, choice: string, value: number | null | undefined): Score | null {
  if (value === null || value === undefined) return null;
  return { verdict: choiceOf(prediction, value)?.id === choice ? 'right' : 'far', widest: 0 };
}

function scoreSlider(prediction: SliderPrediction, guess: number, value: number | null | undefined): Score | null {
  if (value === null || value === undefined) return null;
  const between = Math.abs(nearestStop(prediction, guess) - nearestStop(prediction, value));
  return { verdict: between === 0 ? 'right' : between === 1 ? 'near' : 'far', widest: 0 };
}

function scoreCurve({ least, most }: CurvePrediction, values: readonly number[], answer: Answer): Score | null {
  const gaps = answer.map((value, index) => {
    const guess = values[index];
    return value === null || guess === undefined
      ? null
      : Math.abs(clamped(value, least, most) - guess) / (most - least);
  });
  const known = gaps.filter((gap) => gap !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, gap) => sum + gap, 0) / known.length;
  const verdict = mean <= RIGHT_CURVE ? 'right' : mean <= NEAR_CURVE ? 'near' : 'far';
  return { verdict, widest: gaps.indexOf(known.reduce((most, gap) => Math.max(most, gap), 0)) };
}

/** Within the ends of an axis: what goes beyond is drawn at its end. */
export function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function apart(one: number, other: number): number {
  if (one > 0 && other > 0) return Math.max(one / other, other / one) - 1;
  return one === other ? 0 : Number.MAX_VALUE;
}
