// May this stand there? A placement is legal when all that is needed is offered along the path from the host; no table of
// kinds by kinds. Answers only; edit.ts is what changes anything.
import type { Capability } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { type Ground, groundInside, groundOnHost } from './ground.ts';
import { MOST_INSTANCES, MOST_LEVELS, MOST_NODES, refuseProperties } from './limits.ts';
import { nameOf, refuseStand } from './needs.ts';
import { type Refusal, refuse } from './refusal.ts';
import { removeNode } from './surgery.ts';
import type { Host, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';
import { countOf, find, lineOf, pathOf, placeOf, walk } from './tree.ts';

export type { Refusal, RefusalCode } from './refusal.ts';

/** A refusal and the node that it is about. */
export interface Fault {
  readonly node: NodeId;
  readonly refusal: Refusal;
}

/** Everything that is offered inside a node; empty for ids that nobody has and for sandboxes that hide their inside. */
export function offersAt(topology: Topology, id: NodeId): ReadonlySet<Capability> {
  return groundAt(topology, id)?.offers ?? new Set();
}

function groundAt(topology: Topology, id: NodeId): Ground | null {
  let ground: Ground | null = null;
  for (const node of lineOf(topology, id)) {
    if (node.kind === 'host') ground = groundOnHost(topology, node);
    else if (ground !== null) ground = groundInside(topology, ground, node);
  }
  return ground;
}

/**
 * Why a node with all inside it may not stand in `parentId`; null when it may. A node that is part of the document is asked
 * about as if it had been lifted out first.
 */
export function place(topology: Topology, node: Sandbox, parentId: NodeId): Refusal | null {
  const moving = find(topology, node.id) === node;
  if (moving && pathOf(topology, parentId).includes(node.id)) return intoItself(topology, node, parentId);
  return stand(moving ? removeNode(topology, node.id) : topology, node, parentId);
}

/** Every node in the order of the tree, with the answer for `node` standing in it. `movingId`: what is lifted out first. */
export function places(
  topology: Topology,
  node: Sandbox,
  movingId?: NodeId,
): readonly { readonly id: NodeId; readonly refusal: Refusal | null }[] {
  const moving = movingId ?? (find(topology, node.id) === node ? node.id : undefined);
  const rest = moving === undefined ? topology : removeNode(topology, moving);
  return walk(topology).map(({ node: { id } }) => {
    const inside = moving !== undefined && placeOf(rest, id) === null;
    return { id, refusal: inside ? intoItself(topology, node, id) : stand(rest, node, id) };
  });
}

function intoItself(topology: Topology, node: Sandbox, parentId: NodeId): Refusal {
  const parent = find(topology, parentId);
  return refuse('into-itself', { node: nameOf(node), place: parent ? nameOf(parent) : parentId });
}

function stand(topology: Topology, node: Sandbox, parentId: NodeId): Refusal | null {
  const ground = groundAt(topology, parentId);
  if (ground === null) return refuse('unknown-parent', { id: parentId });
  const fault = faultIn(topology, ground, node);
  if (fault !== null) return fault.refusal;
  if (ground.node.kind === 'host') {
    const dedicated = refuseDedicated(ground.node, [...ground.node.children, node]);
    if (dedicated !== null) return dedicated.refusal;
  }
  if (walk(topology).length + sizeOf(node) > MOST_NODES) return refuse('too-many-nodes', { most: String(MOST_NODES) });
  const levels = pathOf(topology, parentId).length + heightOf(node);
  if (levels > MOST_LEVELS) return refuse('too-many-levels', { most: String(MOST_LEVELS) });
  return refuseInstances(node, countOf(topology, parentId));
}

function sizeOf(node: TopologyNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child), 1);
}

function heightOf(node: TopologyNode): number {
  return 1 + node.children.reduce((highest, child) => Math.max(highest, heightOf(child)), 0);
}

function refuseInstances(node: Sandbox, around: number): Refusal | null {
  const count = around * node.replicas;
  if (count > MOST_INSTANCES) {
    return refuse('too-many-instances', { node: nameOf(node), most: String(MOST_INSTANCES) });
  }
  for (const child of node.children) {
    const refusal = refuseInstances(child, count);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** The first node of a subtree that may not be or stand as it would, in the order of the tree. */
function faultIn(topology: Topology, ground: Ground, node: Sandbox): Fault | null {
  const refusal = refuseProperties(node, topology.definitions) ?? refuseStand(topology, ground, node);
  if (refusal !== null) return { node: node.id, refusal };
  return faultAmong(topology, groundInside(topology, ground, node), node.children);
}

function faultAmong(topology: Topology, ground: Ground, nodes: readonly Sandbox[]): Fault | null {
  for (const node of nodes) {
    const fault = faultIn(topology, ground, node);
    if (fault !== null) return fault;
  }
  return null;
}

/** The first partition whose dedicated processors the host has no longer: they are lent to nobody. */
function refuseDedicated(host: Host, partitions: readonly Sandbox[]): Fault | null {
  let left = host.cores;
  for (const node of partitions) {
    if (node.dedicated !== true) continue;
    const wanted = (node.vcpus ?? KINDS[node.kind].defaults.vcpus ?? 0) * node.replicas;
    const params = { node: nameOf(node), host: nameOf(host), wanted: String(wanted), left: String(left) };
    if (wanted > left) return { node: node.id, refusal: refuse('dedicated-exceed-host', params) };
    left -= wanted;
  }
  return null;
}

/** The first thing in a whole document that breaks a rule; null for a legal document. */
export function check(topology: Topology): Fault | null {
  const all = walk(topology);
  const ids = new Set<NodeId>();
  for (const { node, depth } of all) {
    if (ids.has(node.id)) return { node: node.id, refusal: refuse('id-taken', { id: node.id }) };
    ids.add(node.id);
    if (ids.size > MOST_NODES)
      return { node: node.id, refusal: refuse('too-many-nodes', { most: String(MOST_NODES) }) };
    if (depth >= MOST_LEVELS)
      return { node: node.id, refusal: refuse('too-many-levels', { most: String(MOST_LEVELS) }) };
  }
  for (const host of topology.hosts) {
    const refusal = refuseProperties(host, topology.definitions);
    if (refusal !== null) return { node: host.id, refusal };
    const ground = groundOnHost(topology, host);
    const fault = ground === null ? null : faultAmong(topology, ground, host.children);
    if (fault !== null) return fault;
    const dedicated = refuseDedicated(host, host.children);
    if (dedicated !== null) return dedicated;
    for (const child of host.children) {
      const tooMany = refuseInstances(child, 1);
      if (tooMany !== null) return { node: child.id, refusal: tooMany };
    }
  }
  return null;
}
