// Scenes that are played only for their figures: what the run answers to a prediction, what a trial gives, what a shown solution
// reaches. Each is measured at its end; a lesson of such steps can be asked of the lessons' thread.
import { readEdit } from '../topology/edit-words.ts';
import { write } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import type { Lesson, Scene, Step, TimedChange } from './lesson.ts';
import type { Measure } from './measure.ts';
import type { Answer, Prediction } from './prediction.ts';
import { presentAt, stage } from './scene.ts';

/** Something to be played to its end and measured there. */
export interface PlayedScene {
  readonly scene: Scene;
  readonly until: string;
  readonly measures: readonly Measure[];
}

/** As a lesson, one step for each; its figures are called `m0`, `m1`, … */
export function lessonOfScenes(scenes: readonly PlayedScene[]): Lesson {
  const steps = scenes.map(
    ({ scene, until, measures }, at): Step => ({
      id: `scene-${at}`,
      scene,
      until,
      figures: Object.fromEntries(measures.map((measure, index) => [`m${index}`, measure])),
      done: { all: [] },
    }),
  );
  return { id: 'scenes', steps: steps as unknown as Lesson['steps'] };
}

/** What is to be played for a prediction of a step: one scene, or one for each point of a curve. */
export function scenesOf(lesson: Lesson, index: number, prediction: Prediction): readonly PlayedScene[] {
  const scene = courseOf(lesson, index);
  const step = lesson.steps[index];
  if (!scene || !step) return [];
  const measures = [prediction.measure];
  if (prediction.kind !== 'curve') return [{ scene, until: step.until, measures }];
  const { along } = prediction;
  if (along.kind === 'time') return along.at.map((until) => ({ scene, until, measures }));
  return along.values.map((value) => {
    const change = { at: '0s', do: along.change.replaceAll('{x}', String(value)) };
    return { scene: { ...scene, timeline: [change, ...(scene.timeline ?? [])] }, until: step.until, measures };
  });
}

/** The answer to a prediction, of the figures of its scenes. */
export function answerIn(results: readonly (readonly (number | null)[])[]): Answer {
  return results.map(([value = null]) => value);
}

/** A document from nothing, with those of the incidents that can happen in it. */
export function freshScene(topology: Topology, timeline: readonly TimedChange[] = []): Scene {
  return { topology: write(topology), timeline: timeline.filter(({ do: words }) => readEdit(words, topology).ok) };
}

/** A step with its solution, to be measured at its end. Throws where it has no scene. */
export function shownWay(lesson: Lesson, index: number, measures: readonly Measure[]): PlayedScene {
  const scene = courseOf(lesson, index);
  const step = lesson.steps[index];
  if (!scene || !step) throw new Error(`The lesson "${lesson.id}" has no scene for its step ${index + 1}.`);
  return { scene, until: step.until, measures };
}

/** What stands there when the solution of a step has been done. */
export function solved(lesson: Lesson, index: number): Topology {
  const { withSolution, untilMs } = stage(lesson, index);
  return presentAt(withSolution, untilMs);
}

/** The scene of a step with everything that is done in it up to its end, as what happens by itself. */
export function courseOf({ steps }: Lesson, index: number): Scene | null {
  const first = steps.findLastIndex((one, at) => at <= index && one.scene !== undefined);
  const scene = steps[first]?.scene;
  if (!scene) return null;
  const done = steps.slice(first, index + 1).flatMap(({ solution }) => solution ?? []);
  return { ...scene, timeline: [...(scene.timeline ?? []), ...done] };
}
