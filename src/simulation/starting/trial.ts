// Runs a document in notation for the tests of this folder. Nothing else imports it.
import { read } from '../../topology/read.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Frame, NodeFrame } from '../frame.ts';
import { createRun, type Run } from '../run.ts';

export type Edit = readonly [atMs: number, notation: string];

const LONG_MS = 600_000;

/** A run of a document, and of what becomes of it, up to a horizon. Throws on notation that cannot be read. */
export function trial(
  notation: string,
  parameters: Readonly<Record<string, number>> = {},
  edits: readonly Edit[] = [],
  horizonMs = LONG_MS,
): Run {
  const all: readonly Edit[] = [[0, notation], ...edits];
  const entries = all.map(([atMs, text]) => ({ atMs, topology: documentOf(text) }));
  return createRun({ seed: 1, parameters, running: [], entries }, horizonMs);
}

function documentOf(notation: string): Topology {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${JSON.stringify(result.error)}`);
  return result.topology;
}

/** A node of a frame; throws when there is none of that id. */
export function nodeOf(frame: Frame, id: string): NodeFrame {
  const found = frame.nodes.find((node) => node.id === id);
  if (!found) throw new Error(`no ${id} in ${frame.nodes.map((node) => node.id).join()}`);
  return found;
}

/** The node called `it` once everything has long been ready. */
export function started(notation: string, parameters: Readonly<Record<string, number>> = {}): NodeFrame {
  return nodeOf(trial(notation, parameters).frameAt(LONG_MS), 'it');
}

/** Milliseconds until `it`, on an idle large server, was ready. */
export function readyMs(inside: string, parameters: Readonly<Record<string, number>> = {}): number {
  return started(`host:x86,64cpu,256G(${inside})`, parameters).readyAtMs?.last ?? Number.NaN;
}

/** Milliseconds that a node has spent in all stages of that name. */
export function msIn(node: NodeFrame, ...names: readonly string[]): number {
  return node.stages.reduce(
    (ms, stage) => ms + (names.includes(stage.name) ? (stage.endMs ?? 0) - stage.startMs : 0),
    0,
  );
}
