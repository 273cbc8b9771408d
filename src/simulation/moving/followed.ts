// What the document wants elsewhere than it stands: what may go on its way as it is, and what has to go and start afresh.
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import type { Context } from '../context.ts';
import { say } from '../happened.ts';
import { removeGroup } from '../reconcile.ts';
import { type Group, groupsOf, type World } from '../world.ts';
import { mayMove, systemOf } from './may-move.ts';
import { beginMove, endMove } from './moves.ts';

/** Where a document has a node: on which host, and in which system (its partition, or the host where there is none). */
export interface Abode {
  readonly host: NodeId;
  readonly system: NodeId;
}

/** That of every node of a document. */
export function noteAbodes(topology: Topology): ReadonlyMap<NodeId, Abode> {
  const abodes = new Map<NodeId, Abode>();
  for (const host of topology.hosts) noteAbode(abodes, host, { host: host.id, system: host.id });
  return abodes;
}

function noteAbode(abodes: Map<NodeId, Abode>, node: Host | Sandbox, around: Abode): void {
  const abode = node.kind === 'lpar' ? { ...around, system: node.id } : around;
  abodes.set(node.id, abode);
  for (const child of node.children) noteAbode(abodes, child, abode);
}

/**
 * Whether a group that has another place now may be on its way there: in another system, of the same machine or of another one,
 * and what it stands in is still there.
 */
export function mayStay(world: World, group: Group, abode: Abode | undefined): boolean {
  if (abode === undefined || world.hosts.get(group.host.id) !== group.host) return false;
  return abode.host !== group.host.id || abode.system !== systemOf(group).node;
}

/** Groups of a node that stand in another system than the document has them in set out for the new place, or go. */
export function moveHere(
  world: World,
  context: Context,
  topology: Topology,
  node: Sandbox,
  parents: readonly Group[],
): void {
  for (const group of [...groupsOf(world, node.id)]) {
    if (!group.alive || parents.includes(group.parent as Group)) continue;
    if (group.move && parents.includes(group.move.to)) continue;
    if (group.move) endMove(world, context, group.move);
    const verdict = mayMove(world, context, topology, node, group, parents);
    if (verdict.way !== null) {
      beginMove(world, context, group, parents[0] as Group, verdict.way, verdict.memoryBytes);
      continue;
    }
    say(world, 'removed', node.id);
    if (group.phase === 'running') say(world, 'moved-anew', node.id, verdict.reason);
    removeGroup(world, context, group);
  }
}
