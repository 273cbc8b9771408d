// What a missing namespace opens, between whom: each kind scopes one sort of thing, and whoever has no scope of its own lives in
// that of the system around it, with everything that is visible there. Both ways, on one kernel; machines have their own.
import { KINDS } from '../../catalog/kinds.ts';
import { effective, startsFromLayers } from '../../topology/attributes.ts';
import type { NamespaceKind, NodeId, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { kernelOf, lineOf, walk } from '../../topology/tree.ts';

export interface Exposure {
  /** Whose things of this kind it sees or can reach. */
  readonly sees: readonly NodeId[];
  /** Who sees or can reach its own. */
  readonly seenBy: readonly NodeId[];
}

/**
 * From outside, the contents of such a scope can be seen: processes of inner scopes have a number in outer ones too, files lie
 * below the host's root, control groups in its tree. Of the others, only who lives in the same scope shares anything.
 */
const SEEN_FROM_OUTSIDE: ReadonlySet<NamespaceKind> = new Set(['mnt', 'pid', 'cgroup']);

/** Of one container, for one kind of namespace. Nothing for what brings a kernel of its own. */
export function exposureOf(topology: Topology, id: NodeId, kind: NamespaceKind): Exposure {
  const all = containersBeside(topology, id);
  const own = all.find((node) => node.id === id);
  if (!own) return { sees: [], seenBy: [] };
  const others = all.filter((node) => node.id !== id);
  // That somebody sees what stands in it goes without saying.
  const sees = others.filter((other) => !isInside(topology, other.id, id) && reaches(topology, kind, own, other));
  const seenBy = others.filter((other) => !isInside(topology, id, other.id) && reaches(topology, kind, other, own));
  return { sees: sees.map((node) => node.id), seenBy: seenBy.map((node) => node.id) };
}

/** Whether one container sees what another has of a kind: it lacks a scope of its own, and the scope it lives in shows it. */
function reaches(topology: Topology, kind: NamespaceKind, from: Sandbox, to: Sandbox): boolean {
  if (has(topology, from, kind)) return false;
  const scope = scopeOf(topology, from, kind);
  if (SEEN_FROM_OUTSIDE.has(kind)) return scope === scopeOf(topology, to, kind) || isInside(topology, to.id, scope);
  return !has(topology, to, kind) && scopeOf(topology, to, kind) === scope;
}

function has(topology: Topology, node: Sandbox, kind: NamespaceKind): boolean {
  return effective(topology, node.id).namespaces.includes(kind);
}

/** The nearest thing around a container that scopes a kind for what is in it: another container, or the kernel. */
function scopeOf(topology: Topology, node: Sandbox, kind: NamespaceKind): NodeId {
  const around = lineOf(topology, node.id).slice(0, -1).reverse();
  const found = around.find((one) => one.kind === 'host' || KINDS[one.kind].ownsKernel || has(topology, one, kind));
  return (found as TopologyNode).id;
}

/** Containers on the same kernel, itself included. */
function containersBeside(topology: Topology, id: NodeId): Sandbox[] {
  const kernel = kernelOf(topology, id);
  return walk(topology).flatMap(({ node }) =>
    node.kind !== 'host' && isPlain(node) && kernelOf(topology, node.id) === kernel ? [node] : [],
  );
}

/** Runs on the kernel that it stands on, in scopes that this kernel makes. */
function isPlain({ kind }: Sandbox): boolean {
  return startsFromLayers(kind) && !KINDS[kind].ownsKernel && KINDS[kind].attributes.includes('namespaces');
}

function isInside(topology: Topology, id: NodeId, around: NodeId): boolean {
  return id !== around && lineOf(topology, id).some((node) => node.id === around);
}
