// A belief that people state in public, as a challenge: predict, run, compare, explain, and what is so instead. Plain data; its
// words are in locales/. What the run shows is the answer, so nothing here says what it is.
import type { EvidenceId } from '../catalog/evidence.ts';
import type { Lesson, Scene, Step, TimedChange } from './lesson.ts';
import type { Measure } from './measure.ts';
import type { Prediction } from './prediction.ts';
import type { Question } from './question.ts';

/** What would have to be so for the belief to be true, as another run of the same engine. Missing: as in the belief itself. */
export interface Mistaken {
  /** Another document, or other figures, or something running from the start. */
  readonly scene: Scene;
  /** What happens in it; missing: what happens in the real one. */
  readonly solution?: readonly TimedChange[];
  /** Where it takes longer until there is something to be seen. */
  readonly until?: string;
  /** What is measured where the other document has something else there; missing: the same as in the real one. */
  readonly measure?: Measure;
}

/** One step of a lesson that stands for itself, with a prediction before it and a question after. */
export interface Belief extends Step {
  /** Also its place in links (`l=belief/…`): never given to another belief. */
  readonly id: string;
  readonly scene: Scene;
  readonly prediction: Prediction;
  readonly question: Question;
  /** Null where no run could be as the belief has it. */
  readonly mistaken: Mistaken | null;
  /** Measured all along in both runs, to be drawn one beside the other; read under the same names in each. */
  readonly charts: readonly [BeliefChart, ...BeliefChart[]];
  /** Who says so, or asks: records of the catalogue. */
  readonly said: readonly EvidenceId[];
  /** What has been published about how it is. */
  readonly evidence: readonly [EvidenceId, ...EvidenceId[]];
}

/** A curve over the time of the run. */
export interface BeliefChart {
  /** Its words are under this name in locales/. */
  readonly name: string;
  readonly measure: Measure;
  /** In the run of the mistaken model, where another thing is measured there. */
  readonly mistaken?: Measure;
}

/** A belief as a lesson of one step, for whoever stages and plays lessons. */
export function lessonOf(belief: Belief): Lesson {
  return { id: belief.id, steps: [belief] };
}

/** The run of the mistaken model as a lesson of one step; null where there is none. */
export function mistakenLessonOf(belief: Belief): Lesson | null {
  const { mistaken } = belief;
  if (!mistaken) return null;
  const { scene, solution = belief.solution, until = belief.until } = mistaken;
  const step: Step = { id: belief.id, scene, until, done: { all: [] }, ...(solution && { solution }) };
  return { id: belief.id, steps: [belief.from === undefined ? step : { ...step, from: belief.from }] };
}
