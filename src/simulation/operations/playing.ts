// A document in which everything runs, and what happens to it then: how long until all is ready again, by playing it.
import type { NodeId, Topology } from '../../topology/topology.ts';
import { walk } from '../../topology/tree.ts';
import type { EventFrame, Frame } from '../frame.ts';
import type { Entry } from '../recording.ts';
import { createRun } from '../run.ts';

/** What a run rests on besides the document. */
export interface Conditions {
  readonly parameters: Readonly<Record<string, number>>;
  readonly seed: number;
}

export interface Recovery {
  /** From the change until all that ran before runs again; null when it does not within a day. */
  readonly ms: number | null;
  /** At the end of what was looked at. */
  readonly frame: Frame;
}

/** When it happens: late enough that all runs that can, as if it always had. */
const CHANGE_MS = 1000;
const FIRST_LOOK_MS = 60 * 1000;
/** For as long as this it is believed that something will still begin. */
const PATIENCE_MS = 3_600_000 / 2;
const LONGEST_LOOK_MS = 24 * 3_600_000;

/** `change`: entries by the time at which the change begins. What did not run before, for whatever reason, is not waited for. */
export function recoveryFrom(
  topology: Topology,
  { parameters, seed }: Conditions,
  change: (atMs: number) => readonly Entry[],
): Recovery {
  const running: readonly NodeId[] = walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node.id]));
  const changes = change(CHANGE_MS);
  const lastMs = changes.reduce((latest, { atMs }) => Math.max(latest, atMs), CHANGE_MS);
  const recording = { seed, parameters, running, entries: [{ atMs: 0, topology }, ...changes] };
  for (let lookMs = FIRST_LOOK_MS; ; lookMs *= 4) {
    const horizonMs = lastMs + lookMs;
    const run = createRun(recording, horizonMs);
    const before = new Map(run.frameAt(CHANGE_MS - 1).nodes.map(({ id, ready }) => [id, ready]));
    const frame = run.frameAt(horizonMs);
    if (frame.nodes.every(({ id, ready }) => ready >= (before.get(id) ?? 0))) {
      const waitedFor = (event: EventFrame) => event.type === 'ready' && (before.get(event.node) ?? 0) > 0;
      const ends = run.events.map((event) => (waitedFor(event) ? event.tMs : 0));
      return { ms: ends.reduce((latest, tMs) => Math.max(latest, tMs), lastMs) - CHANGE_MS, frame };
    }
    // Where nothing starts any more, nothing will; nor where all wait for something that is gone.
    const stuck = lookMs >= PATIENCE_MS && !frame.nodes.some(({ phase }) => phase === 'starting');
    const moving = run.events.some(({ tMs }) => tMs > horizonMs - lookMs / 2);
    if (run.readyMs !== null || (stuck && !moving) || lookMs > LONGEST_LOOK_MS) return { ms: null, frame };
  }
}
