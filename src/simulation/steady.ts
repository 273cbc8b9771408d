// For tests of work: a deployment that has been up for long.
import { read } from '../topology/read.ts';
import { walk } from '../topology/tree.ts';
import type { Frame } from './frame.ts';
import { createRun } from './run.ts';

/** Everything has been running for long. Throws where the notation cannot be read. */
export function steady(notation: string, parameters: Readonly<Record<string, number>> = {}): Frame {
  const result = read(notation);
  if (!result.ok) throw new Error(`${notation}: ${JSON.stringify(result.error)}`);
  const { topology } = result;
  const running = walk(topology).map(({ node }) => node.id);
  return createRun({ seed: 1, parameters, running, entries: [{ atMs: 0, topology }] }, 1000).frameAt(1000);
}
