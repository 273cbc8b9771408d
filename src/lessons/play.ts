// A step of a lesson played without anybody watching: what can be seen where it begins and where it ends, and its figures there.
// One test plays all lessons by it; the page does, to have the figures of a step before its reader has come to its end.
import type { Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import type { Topology } from '../topology/topology.ts';
import { type Goal, holds } from './goal.ts';
import type { Lesson, Step } from './lesson.ts';
import { read } from './measure.ts';
import { presentAt, stage } from './scene.ts';

export interface Played {
  /** Whether its goal is met where it begins; at its end without, and with, its solution. */
  readonly before: boolean;
  readonly without: boolean;
  readonly after: boolean;
  /** Of its end with its solution; null where there is nothing to measure. */
  readonly figures: Readonly<Record<string, number | null>>;
}

export interface Moment {
  readonly topology: Topology;
  readonly frame: Frame;
}

/** Plays one step with its solution. Throws a LessonMistake when it cannot be read. */
export function play(lesson: Lesson, index: number): Played {
  const step = lesson.steps[index] as Step;
  const { recording, withSolution, fromMs, untilMs } = stage(lesson, index);
  const end = momentOf(withSolution, untilMs);
  const figures = Object.entries(step.figures ?? {}).map(([name, measure]) => {
    return [name, read(measure, end.topology, end.frame)] as const;
  });
  return {
    before: met(step.done, momentOf(recording, fromMs)),
    without: met(step.done, momentOf(recording, untilMs)),
    after: met(step.done, end),
    figures: Object.fromEntries(figures),
  };
}

function met(goal: Goal, { topology, frame }: Moment): boolean {
  return holds(goal, topology, frame);
}

function momentOf(recording: Recording, tMs: number): Moment {
  return { topology: presentAt(recording, tMs), frame: createRun(recording, tMs).frameAt(tMs) };
}
