// A build challenge played without anybody watching: its shown solution (or any other) from beginning to end, the trial of what
// has been built by then, and par. One test plays all challenges by it; the page does, for trials and par.
import type { Frame } from '../simulation/frame.ts';
import type { Entry, Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import { readDuration } from '../topology/duration.ts';
import { readEdit } from '../topology/edit-words.ts';
import type { Topology } from '../topology/topology.ts';
import { type Challenge, type Checked, checkAll, needsTrial, type Standing, scored, type Trial } from './challenge.ts';
import type { Lesson, TimedChange } from './lesson.ts';
import { presentAt, stage } from './scene.ts';

/** A challenge as the one step of a lesson, for whatever puts steps on the stage: its scene up to the end of its solution. */
export function lessonOf({ id, scene, until, look, solution }: Challenge): Lesson {
  return {
    id,
    steps: [{ id: 'build', scene, from: '0s', until, done: { all: [] }, solution, ...(look ? { look } : {}) }],
  };
}

/** Under what a trial is played: the figures of the page and its luck. */
export interface TrialConditions {
  readonly parameters: Readonly<Record<string, number>>;
  readonly seed: number;
}

/** What can be seen at the end of a trial of a document. */
export function playTrial(trial: Trial, topology: Topology, { parameters, seed }: TrialConditions): Frame {
  const untilMs = readDuration(trial.until) ?? 0;
  const happening = (trial.timeline ?? []).flatMap((change) => incidentOf(change, topology));
  const entries: readonly Entry[] = [{ atMs: 0, topology }, ...happening];
  return createRun({ seed, parameters, running: [], entries }, untilMs).frameAt(untilMs);
}

function incidentOf(change: TimedChange, topology: Topology): readonly Entry[] {
  const read = readEdit(change.do, topology);
  const atMs = readDuration(change.at);
  return atMs !== null && read.ok && 'incident' in read ? [{ atMs, incident: read.incident }] : [];
}

/** Another way through a challenge: what is done instead of its own solution, and how long that takes where it takes longer. */
export interface OtherWay {
  readonly solution: Challenge['solution'];
  readonly until?: string;
}

export interface PlayedChallenge {
  /** Its requirements where it begins, and where the solution has come to its end. */
  readonly before: readonly Checked[];
  readonly after: readonly Checked[];
  /** What is reached at the end, by the ids of the scores; null where there is nothing to measure. */
  readonly scores: Readonly<Record<string, number | null>>;
}

/** Plays a challenge with its own solution or another. Throws a LessonMistake when something cannot be read or done. */
export function playChallenge(challenge: Challenge, way: OtherWay = challenge): PlayedChallenge {
  const played = { ...challenge, ...way };
  const { topology: given, withSolution, untilMs } = stage(lessonOf(played), 0);
  const end = standingAt(played, given, withSolution, untilMs);
  return {
    before: checkAll(
      played,
      standingAt(played, given, { ...withSolution, entries: [{ atMs: 0, topology: given }] }, 0),
    ),
    after: checkAll(played, end),
    scores: Object.fromEntries(challenge.score.map((score) => [score.id, scored(score, end)])),
  };
}

function standingAt(challenge: Challenge, given: Topology, recording: Recording, tMs: number): Standing {
  const topology = presentAt(recording, tMs);
  const trial = needsTrial(challenge) && challenge.trial ? playTrial(challenge.trial, topology, recording) : null;
  return { given, topology, frame: createRun(recording, tMs).frameAt(tMs), trial };
}
