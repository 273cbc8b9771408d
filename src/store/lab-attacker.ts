// Who is taken for the attacker: who was chosen, else what is selected, else the first box there is.
import type { NodeId, Topology } from '../topology/topology.ts';
import { walk } from '../topology/tree.ts';

/** Everything in which an attacker may be, in the order of the document. */
export function possibleAttackers(topology: Topology): readonly NodeId[] {
  return walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node.id]));
}

/** Null where there is no box at all. */
export function attackerOf(
  possible: readonly NodeId[],
  chosen: NodeId | null,
  selection: NodeId | null,
): NodeId | null {
  return [chosen, selection, possible[0]].find((id) => id != null && possible.includes(id)) ?? null;
}
