// What the document wants elsewhere than it stands: what may go on its way as it is, and what has to go and start afresh.
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import type { Context } from '../context.ts';
import { say } from '../happened.ts';
import { removeGroup } from '../reconcile.ts';
import { type Group, groupsOf, type World } from '../world.ts';
import { mayMove } from './may-move.ts';
import { beginMove, endMove } from './moves.ts';

/** The host of every node of a document. */
export function noteHosts(topology: Topology): ReadonlyMap<NodeId, NodeId> {
  const hosts = new Map<NodeId, NodeId>();
  for (const host of topology.hosts) noteHost(hosts, host, host.id);
  return hosts;
}

function noteHost(hostOf: Map<NodeId, NodeId>, node: Host | Sandbox, host: NodeId): void {
  hostOf.set(node.id, host);
  for (const child of node.children) noteHost(hostOf, child, host);
}

/** Whether a group that has another place now may be on its way there: on another host, and what it stands in is still there. */
export function mayStay(world: World, group: Group, host: NodeId | undefined): boolean {
  return host !== undefined && host !== group.host.id && world.hosts.get(group.host.id) === group.host;
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
