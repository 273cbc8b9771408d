// A belief played: what its run answers; and, when asked, the run that the mistaken model gives beside it, as films under one clock.
import { type Film, filmOf } from '../simulation/comparison/film.ts';
import { createRun } from '../simulation/run.ts';
import type { Topology } from '../topology/topology.ts';
import { answerOf } from './answer.ts';
import { type Belief, lessonOf, mistakenLessonOf } from './belief.ts';
import type { Lesson } from './lesson.ts';
import { type Measure, read } from './measure.ts';
import { type Played, play } from './play.ts';
import type { Answer } from './prediction.ts';
import { presentAt, stage } from './scene.ts';

export interface BeliefRun {
  readonly answer: Answer;
  /** Read at the end, in the units of their measures. */
  readonly figures: Played['figures'];
}

/** One of the two runs that are shown beside each other. */
export interface BeliefSide {
  readonly topology: Topology;
  readonly film: Film;
  /** A value for each moment of the film, of each chart of the belief in its order. */
  readonly curves: readonly (readonly (number | null)[])[];
  readonly answer: Answer;
}

export interface BeliefPair {
  readonly endMs: number;
  readonly real: BeliefSide;
  readonly mistaken: BeliefSide;
}

/** Moments of the films besides the first. */
const STEPS = 60;

/** What the run answers. Throws a LessonMistake where the belief says what cannot be read. */
export function runOf(belief: Belief): BeliefRun {
  const lesson = lessonOf(belief);
  return { answer: answerOf(lesson, 0, belief.prediction), figures: play(lesson, 0).figures };
}

/** Both runs, to one end; null where there is no mistaken one. Throws a LessonMistake as above. */
export function pairOf(belief: Belief): BeliefPair | null {
  const real = lessonOf(belief);
  const mistaken = mistakenLessonOf(belief);
  if (!mistaken) return null;
  const endMs = Math.max(stage(real, 0).untilMs, stage(mistaken, 0).untilMs);
  const measures = belief.charts.map(({ measure }) => measure);
  const otherMeasures = belief.charts.map((chart) => chart.mistaken ?? chart.measure);
  return {
    endMs,
    real: sideOf(real, belief, measures, endMs),
    mistaken: sideOf(mistaken, belief, otherMeasures, endMs, belief.mistaken?.measure),
  };
}

function sideOf(
  lesson: Lesson,
  { prediction }: Belief,
  measures: readonly Measure[],
  endMs: number,
  asked = prediction.measure,
): BeliefSide {
  const { topology, withSolution } = stage(lesson, 0);
  const run = createRun(withSolution, endMs);
  const moments = Array.from({ length: STEPS + 1 }, (_, step) => (step * endMs) / STEPS);
  const curves = measures.map((measure) =>
    moments.map((tMs) => read(measure, presentAt(withSolution, tMs), run.frameAt(tMs))),
  );
  const film = filmOf(topology, { run }, endMs, STEPS);
  return { topology, film, curves, answer: answerOf(lesson, 0, prediction, asked) };
}
