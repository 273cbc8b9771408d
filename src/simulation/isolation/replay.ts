// A dated flaw, played against a document: which walls fall, where the attacker is then, and what that means for everybody else, each
// with the reason. A chain of reasons and no probability: what is not stopped counts as done, as if nobody had patched it.
import type { Flaw, FlawCondition } from '../../catalog/flaw.ts';
import { findImage } from '../../catalog/images.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import { effective, imageOf, startsFromLayers, usualChoice } from '../../topology/attributes.ts';
import type { NodeId, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { descendants, hostOf, kernelOf, lineOf, placeOf, walk } from '../../topology/tree.ts';

/** `controlled`: the attacker is at large there. `written`: it changes files that are read there. `read`: it reads memory there. */
export type Outcome = 'attacker' | 'controlled' | 'written' | 'read' | 'safe';

/** Why something goes on, or ends: a code for words, and the node that it is about. */
export interface Reason {
  readonly code: /** The attacker's code runs in it. */
    | 'begins'
    /** The flaw is not on this platform, or not in what is around the attacker. */
    | 'other-platform'
    | 'other-wall'
    /** No wall of that sort is around the attacker: it owns its kernel, or its own wall comes first. */
    | 'owns-its-kernel'
    | 'own-wall-first'
    | `stopped-${FlawCondition}`
    /** A wall falls, and where the attacker is then. */
    | 'wall-falls'
    | 'at-large'
    /** For others: they stand on what fell; they share it; or something holds. */
    | 'stands-on'
    | 'shares-layer'
    | 'shares-host'
    | 'wall-holds'
    | 'shares-nothing'
    | 'other-host';
  readonly node: NodeId;
}

export interface Verdict {
  readonly node: NodeId;
  readonly outcome: Outcome;
  readonly because: Reason;
}

export interface Replay {
  readonly flaw: string;
  readonly attacker: NodeId;
  /** False where it comes to nothing. */
  readonly works: boolean;
  /** What happens, in order; the last one says why it ends there. */
  readonly steps: readonly Reason[];
  /** Of every node of the document but hosts, in its order. */
  readonly verdicts: readonly Verdict[];
}

/** Plays a flaw from a sandbox; null when nobody has that id, or a host has. */
export function replay(topology: Topology, flaw: Flaw, attacker: NodeId): Replay | null {
  const place = placeOf(topology, attacker);
  if (!place || place.node.kind === 'host') return null;
  const steps: Reason[] = [{ code: 'begins', node: attacker }];
  const stop = (code: Reason['code'], node: NodeId): Replay => {
    const reason = { code, node };
    return {
      flaw: flaw.id,
      attacker,
      works: false,
      steps: [...steps, reason],
      verdicts: allSafe(topology, attacker, reason),
    };
  };
  const platform = findPlatform(place.host.platform, topology.definitions.platforms);
  if (!platform || !flaw.platforms.includes(platform.family)) return stop('other-platform', place.host.id);
  const wall = wallBefore(topology, flaw, place.node);
  if (wall !== null) return stop(wall.code, wall.node);
  const missing = flaw.needs.find((condition) => !holds(topology, condition, place.node as Sandbox));
  if (missing !== undefined) return stop(`stopped-${missing}`, attacker);
  if (flaw.target === 'neighbour') {
    steps.push({ code: 'shares-host', node: sharedBy(topology, flaw, place.node) });
    return { flaw: flaw.id, attacker, works: true, steps, verdicts: beside(topology, flaw, place.node) };
  }
  const landing = fall(topology, flaw, place.node, steps);
  return { flaw: flaw.id, attacker, works: true, steps, verdicts: around(topology, flaw, attacker, landing) };
}

/** What it reads: the host, or the kernel where only containers are open to the flaw. */
function sharedBy(topology: Topology, flaw: Flaw, from: Sandbox): NodeId {
  const host = hostOf(topology, from.id)?.id ?? from.id;
  return onlyContainers(flaw) ? (kernelOf(topology, from.id) ?? host) : host;
}

function onlyContainers({ kinds }: Flaw): boolean {
  return kinds.length > 0 && !kinds.some((kind) => KINDS[kind].ownsKernel);
}

/** What is in the way of a flaw before any condition counts; null when the wall that it breaks is the one around the attacker. */
function wallBefore(topology: Topology, flaw: Flaw, from: Sandbox): Reason | null {
  const { ownsKernel } = KINDS[from.kind];
  if (flaw.target === 'container' && ownsKernel && !flaw.kinds.includes(from.kind)) {
    return { code: 'owns-its-kernel', node: from.id };
  }
  if (flaw.kinds.includes(from.kind)) return null;
  if (flaw.target === 'container') return { code: 'other-wall', node: from.id };
  const line = lineOf(topology, from.id);
  if (flaw.target === 'neighbour') {
    // Code in a container of a machine reads from within that machine.
    return line.some((node) => node.kind !== 'host' && flaw.kinds.includes(node.kind)) || flaw.kinds.length === 0
      ? null
      : { code: 'other-wall', node: from.id };
  }
  return { code: ownsKernel ? 'other-wall' : 'own-wall-first', node: from.id };
}

/** Lets walls fall from the attacker outwards as far as the flaw gets; the node in which the attacker is then. */
function fall(topology: Topology, flaw: Flaw, from: Sandbox, steps: Reason[]): TopologyNode {
  let at: Sandbox = from;
  for (;;) {
    steps.push({ code: 'wall-falls', node: at.id });
    const outside = placeOf(topology, at.id)?.parent as TopologyNode;
    // A flaw of the kernel leads into the kernel, whatever containers are in between; one of a program to where it runs.
    const inKernel = flaw.seat !== 'runtime';
    const landing = inKernel ? (ownerOf(topology, outside) as TopologyNode) : outside;
    const again = landing.kind !== 'host' && !KINDS[landing.kind].ownsKernel && flaw.kinds.includes(landing.kind);
    if (!again || !flaw.needs.every((condition) => holds(topology, condition, landing as Sandbox))) {
      steps.push({ code: 'at-large', node: landing.id });
      return landing;
    }
    at = landing as Sandbox;
  }
}

function ownerOf(topology: Topology, node: TopologyNode): TopologyNode | null {
  const kernel = kernelOf(topology, node.id);
  return kernel === null ? null : (placeOf(topology, kernel)?.node ?? null);
}

/** What it means for everybody that the attacker is at large in a node (or writes into the page cache of its kernel). */
function around(topology: Topology, flaw: Flaw, attacker: NodeId, landing: TopologyNode): Verdict[] {
  const layers = layersOf(topology, attacker);
  const inside = new Set(descendants(landing).map(({ id }) => id));
  return everybody(topology, attacker, (node) => {
    if (inside.has(node.id) || node.id === landing.id) {
      if (flaw.gain !== 'files') return { outcome: 'controlled', because: { code: 'stands-on', node: landing.id } };
      const shared = kernelOf(topology, node.id) === kernelOf(topology, attacker) && sharesAny(topology, node, layers);
      return shared
        ? { outcome: 'written', because: { code: 'shares-layer', node: landing.id } }
        : { outcome: 'safe', because: { code: 'shares-nothing', node: node.id } };
    }
    if (hostOf(topology, node.id)?.id !== hostOf(topology, attacker)?.id) {
      return { outcome: 'safe', because: { code: 'other-host', node: hostOf(topology, node.id)?.id ?? node.id } };
    }
    return { outcome: 'safe', because: { code: 'wall-holds', node: landing.id } };
  });
}

/**
 * Of flaws in what neighbours share without standing on each other: the processor, or merged pages. One that only containers
 * are open to reads what their kernel holds, and no machine beside it.
 */
function beside(topology: Topology, flaw: Flaw, from: Sandbox): Verdict[] {
  const host = hostOf(topology, from.id)?.id;
  const shared = sharedBy(topology, flaw, from);
  return everybody(topology, from.id, (node) => {
    const its = hostOf(topology, node.id)?.id ?? node.id;
    if (its !== host) return { outcome: 'safe', because: { code: 'other-host', node: its } };
    const kernel = kernelOf(topology, node.id) ?? node.id;
    if (onlyContainers(flaw) && kernel !== shared)
      return { outcome: 'safe', because: { code: 'wall-holds', node: kernel } };
    const concerned =
      flaw.kinds.length === 0 ||
      lineOf(topology, node.id).some((one) => one.kind !== 'host' && flaw.kinds.includes(one.kind));
    return concerned
      ? { outcome: 'read', because: { code: 'shares-host', node: shared } }
      : { outcome: 'safe', because: { code: 'shares-nothing', node: node.id } };
  });
}

function everybody(topology: Topology, attacker: NodeId, judge: (node: Sandbox) => Omit<Verdict, 'node'>): Verdict[] {
  const own = placeOf(topology, attacker)?.node;
  const mine = new Set(own ? descendants(own).map(({ id }) => id) : []);
  return walk(topology).flatMap(({ node }) => {
    if (node.kind === 'host') return [];
    if (node.id === attacker || mine.has(node.id)) {
      return [{ node: node.id, outcome: 'attacker' as const, because: { code: 'begins' as const, node: attacker } }];
    }
    return [{ node: node.id, ...judge(node) }];
  });
}

function allSafe(topology: Topology, attacker: NodeId, because: Reason): Verdict[] {
  return everybody(topology, attacker, () => ({ outcome: 'safe', because }));
}

function layersOf(topology: Topology, id: NodeId): ReadonlySet<string> {
  const node = placeOf(topology, id)?.node;
  if (!node || node.kind === 'host' || !startsFromLayers(node.kind)) return new Set();
  return new Set(
    findImage(imageOf(topology, node), topology.definitions.images)?.layers.map((layer) => layer.id) ?? [],
  );
}

function sharesAny(topology: Topology, node: Sandbox, layers: ReadonlySet<string>): boolean {
  for (const layer of layersOf(topology, node.id)) if (layers.has(layer)) return true;
  return false;
}

function holds(topology: Topology, condition: FlawCondition, node: Sandbox): boolean {
  const { namespaces, nested } = effective(topology, node.id);
  switch (condition) {
    case 'root-inside':
      return !namespaces.includes('user');
    case 'user-namespace':
      // Others would have to make one, which the usual filter of system calls forbids.
      return node.kind === 'system-container';
    case 'raw-sockets':
      return startsFromLayers(node.kind);
    case 'starts-machines':
      return node.children.some((child) => KINDS[child.kind].ownsKernel);
    case 'moving':
      return false;
    case 'runtime-runc':
      return (node.runtime ?? usualChoice(topology, node, 'runtime')) === 'runc';
    case 'merging-on':
      return hostOf(topology, node.id)?.merging !== false;
    case 'shared-layers':
      return walk(topology).some(
        (other) =>
          other.node.kind !== 'host' &&
          other.node.id !== node.id &&
          kernelOf(topology, other.node.id) === kernelOf(topology, node.id) &&
          sharesAny(topology, other.node, layersOf(topology, node.id)),
      );
    case 'nested-on':
      return nested;
  }
}
