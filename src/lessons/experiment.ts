// Plays the scenes of a claim and reads their figures.
import type { Recording } from '../simulation/recording.ts';
import { createRun } from '../simulation/run.ts';
import type { Topology } from '../topology/topology.ts';
import type { ClaimScene, StagedClaim } from './claim.ts';
import { read } from './measure.ts';
import { presentAt, stage } from './scene.ts';

/** Figures by scene and name, in the units of their measures; null where there is nothing to measure. */
export type ClaimResults = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** Plays all scenes of a claim. Throws a LessonMistake where one cannot be read. */
export function results({ scenes }: StagedClaim): ClaimResults {
  return Object.fromEntries(scenes.map((scene) => [scene.id, figuresOf(scene)]));
}

/** A scene as a document and what happens to it, for playing and for a link. Throws a LessonMistake. */
export function staged({ id, scene, until }: ClaimScene): {
  readonly topology: Topology;
  readonly recording: Recording;
  readonly untilMs: number;
} {
  return stage({ id, steps: [{ id, scene, until, done: { all: [] } }] }, 0);
}

function figuresOf(scene: ClaimScene): Readonly<Record<string, number | null>> {
  const { recording, untilMs } = staged(scene);
  const frame = createRun(recording, untilMs).frameAt(untilMs);
  const topology = presentAt(recording, untilMs);
  return Object.fromEntries(
    Object.entries(scene.figures).map(([name, measure]) => [name, read(measure, topology, frame)]),
  );
}
