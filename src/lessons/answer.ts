// What a run answers to a prediction: its measure where a step ends, or at every point of a curve.
import type { Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import { readDuration } from '../topology/duration.ts';
import type { Lesson } from './lesson.ts';
import { type Measure, read } from './measure.ts';
import type { Answer, CurvePrediction, Prediction } from './prediction.ts';
import { LessonMistake, presentAt, stage } from './scene.ts';

/** Plays a step, its solution included. Throws a LessonMistake where it cannot be read. */
export function answerOf(lesson: Lesson, index: number, prediction: Prediction, measure = prediction.measure): Answer {
  if (prediction.kind === 'curve') return curveOf(lesson, index, prediction, measure);
  const { withSolution, untilMs } = stage(lesson, index);
  return readAt(withSolution, [untilMs], measure);
}

function curveOf(lesson: Lesson, index: number, { along }: CurvePrediction, measure: Measure): Answer {
  if (along.kind === 'time') {
    const { withSolution } = stage(lesson, index);
    return readAt(
      withSolution,
      along.at.map((words) => momentOf(lesson, index, words)),
      measure,
    );
  }
  return along.values.flatMap((value) => {
    const { withSolution, untilMs } = stage(changed(lesson, along.change.replace('{x}', String(value))), index);
    return readAt(withSolution, [untilMs], measure);
  });
}

/** The lesson with something done at the beginning of each of its scenes. */
export function changed(lesson: Lesson, change: string): Lesson {
  const [first, ...others] = lesson.steps.map((step) => {
    const { scene } = step;
    const timeline = [{ at: '0s', do: change }, ...(scene?.timeline ?? [])];
    return scene ? { ...step, scene: { ...scene, timeline } } : step;
  });
  return first ? { ...lesson, steps: [first, ...others] } : lesson;
}

function readAt(recording: Recording, momentsMs: readonly number[], measure: Measure): Answer {
  const run = createRun(recording, Math.max(...momentsMs));
  return momentsMs.map((tMs) => read(measure, presentAt(recording, tMs), run.frameAt(tMs)));
}

function momentOf({ steps }: Lesson, index: number, words: string): number {
  const ms = readDuration(words);
  if (ms !== null) return ms;
  throw new LessonMistake({
    step: steps[index]?.id ?? '',
    field: 'prediction.along',
    code: 'lesson.no-time',
    params: { words },
  });
}
