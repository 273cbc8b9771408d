// Finding one's way in the document: who stands where, on which host and kernel, whose it is, and how many there are.
// Asks nothing of the rules (placement.ts) and fills in no defaults (attributes.ts).
import { findImage } from '../catalog/images.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Host, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';

/** One node with its surroundings. `depth` is 0 for hosts. */
export interface Place {
  readonly node: TopologyNode;
  /** Null for hosts. */
  readonly parent: TopologyNode | null;
  readonly depth: number;
  readonly host: Host;
}

interface Index {
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<NodeId, Place>;
}

/** Documents never change, so each is indexed once. */
const indexes = new WeakMap<Topology, Index>();

function indexOf(topology: Topology): Index {
  const known = indexes.get(topology);
  if (known !== undefined) return known;
  const places: Place[] = [];
  for (const host of topology.hosts) visit(places, host, null, 0, host);
  const index = { places, byId: new Map(places.map((place) => [place.node.id, place])) };
  indexes.set(topology, index);
  return index;
}

function visit(places: Place[], node: TopologyNode, parent: TopologyNode | null, depth: number, host: Host): void {
  places.push({ node, parent, depth, host });
  for (const child of node.children) visit(places, child, node, depth + 1, host);
}

/** Every node, parents before children, in the order in which they stand. */
export function walk(topology: Topology): readonly Place[] {
  return indexOf(topology).places;
}

/** The node with its surroundings; null when there is none of that id. */
export function placeOf(topology: Topology, id: NodeId): Place | null {
  return indexOf(topology).byId.get(id) ?? null;
}

/** The node of that id, or null. */
export function find(topology: Topology, id: NodeId): TopologyNode | null {
  return placeOf(topology, id)?.node ?? null;
}

/** What a node stands in; null for hosts and for ids that nobody has. */
export function parentOf(topology: Topology, id: NodeId): TopologyNode | null {
  return placeOf(topology, id)?.parent ?? null;
}

/** The host on which a node stands, or the node itself; null when nobody has that id. */
export function hostOf(topology: Topology, id: NodeId): Host | null {
  return placeOf(topology, id)?.host ?? null;
}

/** The node and all that enclose it, from the host down; empty when nobody has that id. */
export function lineOf(topology: Topology, id: NodeId): readonly TopologyNode[] {
  const line: TopologyNode[] = [];
  for (let place = placeOf(topology, id); place !== null; ) {
    line.unshift(place.node);
    place = place.parent === null ? null : placeOf(topology, place.parent.id);
  }
  return line;
}

/** Ids from the host down to the node itself; empty when nobody has that id. */
export function pathOf(topology: Topology, id: NodeId): readonly NodeId[] {
  return lineOf(topology, id).map((node) => node.id);
}

/** Whose it is: its own tenant, else that of the nearest enclosing node that has one, else nobody's (`''`). */
export function tenantOf(topology: Topology, id: NodeId): string {
  for (const node of [...lineOf(topology, id)].reverse()) {
    if (node.kind !== 'host' && node.tenant !== undefined) return node.tenant;
  }
  return '';
}

/**
 * The kernel that runs what is inside a node: its own when it brings one (machines, partitions, Kata), else that of the
 * nearest enclosing node that does, at last the host's. Null when nobody has that id.
 */
export function kernelOf(topology: Topology, id: NodeId): NodeId | null {
  const owner = lineOf(topology, id).findLast((node) => node.kind === 'host' || KINDS[node.kind].ownsKernel);
  return owner?.id ?? null;
}

/** Instances in the whole document: its replicas times those of everything around it; 0 when nobody has that id. */
export function countOf(topology: Topology, id: NodeId): number {
  const line = lineOf(topology, id);
  if (line.length === 0) return 0;
  return line.reduce((count, node) => (node.kind === 'host' ? count : count * node.replicas), 1);
}

export type System = 'linux' | 'zvm';

/** Whether a kind can run z/VM instead of Linux: partitions, and guests of z/VM itself. */
export function mayRunZvm(kind: Sandbox['kind']): boolean {
  return KINDS[kind].needs.some((capability) => capability === 'z-firmware' || capability === 'zvm-hypervisor');
}

/**
 * What a kernel owner runs as far as it is settled: by its image, else by what stands directly in it (z/VM guests want
 * z/VM, partitions want neither, all else wants Linux). Null while either is possible.
 */
export function settledSystem(topology: Topology, node: TopologyNode): System | null {
  if (node.kind !== 'host') {
    if (!mayRunZvm(node.kind)) return 'linux';
    if (node.image !== undefined) {
      return findImage(node.image, topology.definitions.images)?.guest?.system === 'zvm' ? 'zvm' : 'linux';
    }
  }
  if (node.children.some((child) => KINDS[child.kind].needs.includes('zvm-hypervisor'))) return 'zvm';
  if (node.children.some((child) => !KINDS[child.kind].needs.includes('z-firmware'))) return 'linux';
  return null;
}

/** What a host, partition or machine runs; Linux where nothing says otherwise. */
export function systemOf(topology: Topology, node: TopologyNode): System {
  return settledSystem(topology, node) ?? 'linux';
}
/** All that stands in a node, parents first. */
export function descendants(node: TopologyNode): readonly Sandbox[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Every tenant of the document once, in the order in which they stand. */
export function tenantsOf(topology: Topology): readonly string[] {
  return [...new Set(walk(topology).flatMap(({ node }) => ('tenant' in node && node.tenant ? [node.tenant] : [])))];
}
