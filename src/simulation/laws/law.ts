// How a law is tried: hundreds of documents from a seed that stands in the name of the test, so that what has failed once can
// be had again with LAW_SEED=<number>.
import fc from 'fast-check';
import { test } from 'vitest';
import type { Topology } from '../../topology/topology.ts';
import type { Frame, NodeFrame } from '../frame.ts';
import type { Entry, Recording } from '../recording.ts';
import { createRun, type Run } from '../run.ts';

const SEED = Number(process.env.LAW_SEED ?? 20_261_123);
/** Runs of every law; LAW_RUNS=<number> asks for more. */
const RUNS = Number(process.env.LAW_RUNS ?? 200);
const PATIENCE_MS = 120_000;

/** One law as one test over whatever `cases` makes. A failing case is shrunk and printed with its seed. */
export function law<Case>(name: string, cases: fc.Arbitrary<Case>, holds: (one: Case) => void, runs = RUNS): void {
  test(`${name} (${runs} cases, seed ${SEED})`, { timeout: PATIENCE_MS }, () => {
    fc.assert(fc.property(cases, holds), { seed: SEED, numRuns: runs, endOnFailure: false });
  });
}

export const MINUTE = 60_000;

export function runOf(
  topology: Topology,
  horizonMs: number,
  changes: Partial<Recording> = {},
  later: readonly Entry[] = [],
): Run {
  const entries: Entry[] = [{ atMs: 0, topology }, ...later];
  return createRun({ seed: 1, parameters: {}, running: [], entries, ...changes }, horizonMs);
}

/** Everything already up, as if it had started long ago. */
export function settled(topology: Topology, ids: readonly string[], parameters: Recording['parameters'] = {}): Frame {
  return runOf(topology, 1000, { running: ids, parameters }).frameAt(1000);
}

export function byId(frame: Frame): ReadonlyMap<string, NodeFrame> {
  return new Map(frame.nodes.map((node) => [node.id, node]));
}

/** A bound with the room that rounding needs. */
export function upTo(bound: number): number {
  return bound + 1e-6 * Math.max(1, Math.abs(bound));
}
