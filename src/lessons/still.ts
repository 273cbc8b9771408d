// A scene as it is printed: what can be seen where it begins or where it has come to, its figures, and the answer to what the room
// was asked.
import type { Frame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import type { Lesson, Step } from './lesson.ts';
import { type Measure, read } from './measure.ts';
import type { Moment } from './play.ts';
import { presentAt, stage } from './scene.ts';

export interface Still extends Moment {
  readonly tMs: number;
  /** What was seen in the last seconds before, oldest first: boxes draw their load over time. */
  readonly earlier: readonly Pick<Frame, 'tMs' | 'nodes'>[];
  /** Of the step's end, whichever moment is shown; null where there is nothing to measure. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Of the end too; null: nothing is asked, or there is nothing to measure. */
  readonly answer: number | null;
}

/** Which moment of a step is shown: where it begins, or its end with what is to be done by hand. */
export type Showing = 'beginning' | 'end';

/** Throws a LessonMistake when the step cannot be read. */
export function stillOfStep(lesson: Lesson, index: number, showing: Showing, asked?: Measure): Still {
  const step = lesson.steps[index] as Step;
  const { recording, withSolution, fromMs, untilMs } = stage(lesson, index);
  const end = seenOf(withSolution, untilMs);
  const measured = Object.entries(step.figures ?? {}).map(([name, measure]) => {
    return [name, read(measure, end.topology, end.frame)] as const;
  });
  return {
    ...(showing === 'end' ? end : seenOf(recording, fromMs)),
    figures: Object.fromEntries(measured),
    answer: asked ? read(asked, end.topology, end.frame) : null,
  };
}

/** How long a deployment is waited for, and how long it has stood when it is shown, milliseconds. */
const LONGEST_MS = 600_000;
const STOOD_MS = 1000;

/** Of what a link shows: at its moment, or a little after everything is ready. */
export function stillOfRun(recording: Recording, atMs: number | null, asked?: Measure): Still {
  const tMs = atMs ?? (createRun(recording, LONGEST_MS).readyMs ?? 0) + STOOD_MS;
  const seen = seenOf(recording, tMs);
  return { ...seen, figures: {}, answer: asked ? read(asked, seen.topology, seen.frame) : null };
}

/** How far back loads are looked at, milliseconds, and how often. */
const BACK_MS = 20_000;
const LOOKS = 20;

function seenOf(recording: Recording, tMs: number): Moment & Pick<Still, 'tMs' | 'earlier'> {
  const run = createRun(recording, tMs);
  const earlier = Array.from({ length: LOOKS }, (_, at) => tMs - (BACK_MS * (LOOKS - at)) / LOOKS)
    .filter((atMs) => atMs >= 0)
    .map((atMs) => ({ tMs: atMs, nodes: run.frameAt(atMs).nodes }));
  return { topology: presentAt(recording, tMs), frame: run.frameAt(tMs), tMs, earlier };
}
