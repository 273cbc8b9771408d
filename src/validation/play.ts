// Runs a scenario of a case through the very engine that the page runs: read as a scenario file, recorded, simulated.
// There is no other way in, so a case can describe nothing that a person could not build.
import type { Frame, HostFrame, NodeFrame } from '../simulation/frame.ts';
import type { Recording } from '../simulation/recording.ts';
import { createRun, type Run } from '../simulation/run.ts';
import { entriesOf } from '../simulation/timeline.ts';
import { readDuration } from '../topology/duration.ts';
import { readScenario } from '../topology/scenario.ts';
import { fileOf, type Scenario } from './scenario-file.ts';

export type { Scenario } from './scenario-file.ts';

/** A workload as a scenario file defines it. */
export interface OwnWorkload {
  readonly id: string;
  readonly [figure: string]: string | number;
}

/** A scenario played to its end. */
export interface Played {
  readonly run: Run;
  readonly untilMs: number;
  /** At the end. */
  readonly frame: Frame;
  readonly host: HostFrame;
  node(id: string): NodeFrame;
  /** At another moment. */
  at(tMs: number): Frame;
}

export type Play = (scenario: Scenario) => Played;

/** Plays a scenario. Throws when it cannot be read: a case is ours, so that is a mistake in it. */
export const play: Play = (scenario) => {
  const untilMs = readDuration(scenario.until);
  if (untilMs === null) throw new Error(`no duration: ${scenario.until}`);
  const run = createRun(recordingOf(scenario), untilMs);
  const frame = run.frameAt(untilMs);
  const [host] = frame.hosts;
  if (!host) throw new Error(`no host in ${scenario.topology}`);
  return { run, untilMs, frame, host, node: (id) => nodeIn(frame, id), at: (tMs) => run.frameAt(tMs) };
};

export function nodeIn(frame: Frame, id: string): NodeFrame {
  const found = frame.nodes.find((node) => node.id === id);
  if (!found) throw new Error(`no node ${id} in ${frame.nodes.map((node) => node.id).join(', ')}`);
  return found;
}

function recordingOf(scenario: Scenario): Recording {
  const read = readScenario(fileOf(scenario));
  if (!read.ok) throw new Error(`${scenario.topology}: ${read.error.path} ${read.error.code}`);
  const { topology, seed, parameters, running, timeline } = read.scenario;
  const result = entriesOf(topology, timeline);
  if (!result.ok) throw new Error(`${result.step.words}: ${result.mistake.code}`);
  return { seed, parameters, running, entries: result.entries };
}
