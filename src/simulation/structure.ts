// What stands on a host, as memory accounting sees it: worked out once, and the same as long as what stands there is. Where
// something comes or goes, whatever stays as it was has the same outline as before, so that only the rest is worked out.
import type { NodeId } from '../topology/topology.ts';
import { looksAt } from './clones.ts';
import type { Context } from './context.ts';
import { isFirmware } from './kernels.ts';
import type { Ledger } from './memory/ledger.ts';
import { runsZvm } from './memory-limits.ts';
import { hasContainers, type Outline, outlineOf } from './outlines.ts';
import type { Recent } from './recent.ts';
import { ownsKernel } from './starting.ts';
import { type Group, type HostState, orderedGroups, type Specification, walkGroups } from './world.ts';

/** A node's groups: their outlines, and where those are among all of the host. */
export interface NodeOutline {
  readonly node: NodeId;
  /** Ids from the host down, joined by `/`. */
  readonly path: string;
  readonly at: readonly number[];
  readonly outlines: readonly Outline[];
}

/** One host: outlines in the order in which `walkGroups` comes to the groups. */
export interface Structure {
  readonly outlines: readonly Outline[];
  /** Where in it those of each node are, once somebody has asked. */
  nodes: readonly NodeOutline[] | null;
  /** All of it laid out for accounting, once somebody has asked: by what of it counts, and what grows on it at the time (ledgers.ts). */
  readonly laid: Map<string, Laid>;
  /** Whether what was laid out of it has become part of what another one has: somebody has been here before. */
  hasLent: boolean;
}

/** A host laid out: where the entry of each group stands, and those of what grows; and how many pages its scanner knew of. */
export interface Laid {
  readonly ledger: Ledger;
  readonly places: readonly number[];
  readonly grown: readonly number[];
  listed: number;
}

/** What was laid out of a host last, and where that is kept. */
export interface LastLaid {
  readonly structure: Structure;
  readonly key: string;
  readonly laid: Laid;
}

/** What is known of what stands on the hosts of a run. Nothing that is seen depends on it, only how soon. */
export interface Structures {
  /** By `HostState.structure`: the same for every copy of a host on which the same stands. */
  readonly known: WeakMap<object, Structure>;
  /** By group, as it was last worked out. */
  readonly outlines: Map<number, KnownOutline>;
  /** By host and what of it counts. */
  readonly last: Map<string, LastLaid>;
  /** By host: those that somebody has come back to, and that lend nothing any more. */
  readonly again: Map<NodeId, Recent<Structure, Structure>>;
}

export function createStructures(): Structures {
  return { known: new WeakMap(), outlines: new Map(), last: new Map(), again: new Map() };
}

/** A group and what it stands in, as far as outlines depend on it: another object whenever that has become another. */
interface Place {
  readonly specification: Specification;
  readonly total: number;
  readonly around: Place | null;
  /** Of the host. */
  readonly memoryBytes: number;
  readonly swapBytes: number | null;
}

interface KnownOutline {
  readonly place: Place;
  readonly outline: Outline;
  /** What of it depends on what stands in it. */
  readonly hasContainers: boolean;
  readonly runsZvm: boolean;
  readonly isFirmware: boolean;
}

export function structureOf(context: Context, host: HostState): Structure {
  const { known } = context.structures;
  const before = known.get(host.structure);
  if (before) return before;
  const outlines: Outline[] = [];
  walkGroups(host.root, (group) => outlines.push(outlineIn(context, group)));
  const structure: Structure = { outlines, nodes: null, laid: new Map(), hasLent: false };
  known.set(host.structure, structure);
  return structure;
}

/** Where the groups of each node of a host are, in the order of the first ones. */
export function nodesOf(context: Context, host: HostState): readonly NodeOutline[] {
  const structure = structureOf(context, host);
  structure.nodes ??= findNodes(structure.outlines, orderedGroups(host.root));
  return structure.nodes;
}

function findNodes(outlines: readonly Outline[], groups: readonly Group[]): readonly NodeOutline[] {
  const places = new Map<NodeId, number[]>();
  const paths = new Map<NodeId, string>();
  for (const [index, { node, parent }] of groups.entries()) {
    const at = places.get(node);
    if (at) at.push(index);
    else places.set(node, [index]);
    paths.set(node, parent ? `${paths.get(parent.node)}/${node}` : node);
  }
  return [...places].map(([node, at]) => ({
    node,
    path: paths.get(node) as string,
    at,
    outlines: at.map((index) => outlines[index] as Outline),
  }));
}

/** The outline of a group; those of what it stands in are known by then. */
function outlineIn(context: Context, group: Group): Outline {
  const { outlines } = context.structures;
  const { id, specification, total, parent, host } = group;
  const { memoryBytes, swapBytes } = host;
  const last = outlines.get(id);
  const around = parent ? (outlines.get(parent.id) as KnownOutline).place : null;
  const stays =
    last?.place.specification === specification &&
    last.place.total === total &&
    last.place.around === around &&
    last.place.memoryBytes === memoryBytes &&
    last.place.swapBytes === swapBytes;
  const inside = ownsKernel(specification.kind)
    ? { hasContainers: hasContainers(group), runsZvm: runsZvm(group), isFirmware: isFirmware(group) }
    : NOTHING_INSIDE;
  const isSameInside =
    last?.hasContainers === inside.hasContainers &&
    last.runsZvm === inside.runsZvm &&
    last.isFirmware === inside.isFirmware;
  if (stays && isSameInside && last.outline.looks === looksAt(context, group)) return last.outline;
  const place = stays ? last.place : { specification, total, around, memoryBytes, swapBytes };
  const outline = outlineOf(context, group);
  outlines.set(id, { place, outline, ...inside });
  return outline;
}

const NOTHING_INSIDE = { hasContainers: false, runsZvm: false, isFirmware: false };
