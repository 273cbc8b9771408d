// How moves from host to host went, as measures of a lesson: read from what has happened so far.
import type { Frame } from '../simulation/frame.ts';
import { type MoveOutcome, readOutcome } from '../simulation/moving/outcome.ts';
import type { MoveWay } from '../simulation/operations/moving.ts';
import type { Topology } from '../topology/topology.ts';
import { lineOf } from '../topology/tree.ts';

/** Ways in which what is moved runs on meanwhile. */
const LIVE: readonly MoveWay[] = ['pre-copy', 'relocation'];

/** Moves of these, or of something around them, while they ran, that kept to the time for which they may stand still. */
export function movedLive(topology: Topology, frame: Frame, ids: ReadonlySet<string>): number {
  return outcomesOf(topology, frame, ids).filter(({ way, kept }) => kept && LIVE.includes(way)).length;
}

/** The longest that one of these stood still for a move, in milliseconds; null where none has moved. */
export function longestHalt(topology: Topology, frame: Frame, ids: ReadonlySet<string>): number | null {
  const halts = outcomesOf(topology, frame, ids).map(({ stillMs }) => stillMs);
  return halts.length > 0 ? Math.max(...halts) : null;
}

function outcomesOf(topology: Topology, { events }: Frame, ids: ReadonlySet<string>): readonly MoveOutcome[] {
  const concerned = new Set([...ids].flatMap((id) => lineOf(topology, id).map((around) => around.id)));
  return events.flatMap(({ type, node, detail }) =>
    type === 'moved' && concerned.has(node) ? [readOutcome(detail)] : [],
  );
}
