// Where a step of a lesson begins: its scene, with what the steps before it in the same scene have done, as a document, entries
// and a moment. What a lesson says is read here as what a reader types elsewhere, and mistakes name their place.
import type { Recording } from '../simulation/recording.ts';
import { entriesOf } from '../simulation/timeline.ts';
import { readDuration } from '../topology/duration.ts';
import { read } from '../topology/read.ts';
import type { Topology } from '../topology/topology.ts';
import type { Lesson, Scene, Step, TimedChange } from './lesson.ts';

/** A step made ready to be played. */
export interface Staged {
  /** As it is at `fromMs`. */
  readonly topology: Topology;
  /** The whole course up to there; `withSolution` has what is to be done by hand as well. */
  readonly recording: Recording;
  readonly withSolution: Recording;
  readonly fromMs: number;
  readonly untilMs: number;
}

const USUAL_SEED = 1;

/** A mistake in a lesson, with its place: the step, and what cannot be read there. */
export class LessonMistake extends Error {
  readonly place: LessonPlace;

  constructor(place: LessonPlace) {
    super(`${place.step}.${place.field}: ${place.code}`);
    this.place = place;
  }
}

export interface LessonPlace {
  readonly step: string;
  readonly field: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

function mistake(step: Step, field: string, code: string, params: Readonly<Record<string, string>> = {}): never {
  throw new LessonMistake({ step: step.id, field, code, params });
}

/** Makes a step ready. Throws a LessonMistake where it or one before it says what cannot be read or done. */
export function stage(lesson: Lesson, index: number): Staged {
  const step = lesson.steps[index] as Step;
  const first = lesson.steps.findLastIndex((one, at) => at <= index && one.scene !== undefined);
  const opening = lesson.steps[first];
  if (!opening?.scene) return mistake(step, 'scene', 'lesson.no-scene');
  const { scene } = opening;
  const earlier = lesson.steps.slice(first, index);
  const before = earlier.flatMap((one) => one.solution ?? []);
  const fromMs = step.from !== undefined ? at(step, 'from', step.from) : untilOf(earlier.at(-1));
  const topology = documentOf(opening, scene);
  return {
    topology: presentAt(recordingOf(step, scene, topology, before), fromMs),
    recording: recordingOf(step, scene, topology, before),
    withSolution: recordingOf(step, scene, topology, [...before, ...(step.solution ?? [])]),
    fromMs,
    untilMs: untilOf(step),
  };
}

function untilOf(step: Step | undefined): number {
  return step ? at(step, 'until', step.until) : 0;
}

function documentOf(step: Step, { topology }: Scene): Topology {
  const document = read(topology);
  if (!document.ok) return mistake(step, 'scene.topology', document.error.code, document.error.params);
  return document.topology;
}

function recordingOf(step: Step, scene: Scene, topology: Topology, done: readonly TimedChange[]): Recording {
  const timed = [...(scene.timeline ?? []), ...done].map((change) => ({
    atMs: at(step, 'at', change.at),
    words: change.do,
  }));
  const timeline = entriesOf(topology, timed);
  if (!timeline.ok) return mistake(step, timeline.step.words, timeline.mistake.code, timeline.mistake.params);
  const { running = [], parameters = {} } = scene;
  return { seed: USUAL_SEED, parameters, running, entries: timeline.entries };
}

/** The document of a recording as it is at a moment. */
export function presentAt({ entries }: Recording, tMs: number): Topology {
  const present = entries.findLast((entry) => 'topology' in entry && entry.atMs <= tMs);
  return (present as { readonly topology: Topology }).topology;
}

function at(step: Step, field: string, words: string): number {
  const ms = readDuration(words);
  if (ms === null) return mistake(step, field, 'lesson.no-time', { words });
  return ms;
}
