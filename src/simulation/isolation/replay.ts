// A dated flaw, played against a document: which walls fall, where the attacker is then, and what that means for everybody else, each
// with the reason. A chain of reasons and no probability: what is not stopped counts as done, as if nobody had patched it.
import type { Flaw, FlawGain } from '../../catalog/flaw.ts';
import { KINDS } from '../../catalog/kinds.ts';
import { findPlatform } from '../../catalog/platforms.ts';
import type { NodeId, Sandbox, Topology, TopologyNode } from '../../topology/topology.ts';
import { descendants, hostOf, kernelOf, lineOf, placeOf, walk } from '../../topology/tree.ts';
import { type ConditionCode, judge, layersOf, sharesAny } from './conditions.ts';
import { escapeFrom, type WayOut } from './ways-out.ts';

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
    | ConditionCode
    /** A switch leaves nothing to break. */
    | `open-${WayOut}`
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

/**
 * Plays a flaw from a sandbox; null when nobody has that id, or a host has. Where switches leave a way out, no flaw is needed to
 * take it, and the flaw is tried from where that leads.
 */
export function replay(topology: Topology, flaw: Flaw, attacker: NodeId): Replay | null {
  const place = placeOf(topology, attacker);
  if (!place || place.node.kind === 'host') return null;
  const steps: Reason[] = [{ code: 'begins', node: attacker }];
  const platform = findPlatform(place.host.platform, topology.definitions.platforms);
  if (!platform || !flaw.platforms.includes(platform.family)) {
    const reason = { code: 'other-platform', node: place.host.id } as const;
    const verdicts = allSafe(topology, attacker, reason);
    return { flaw: flaw.id, attacker, works: false, steps: [...steps, reason], verdicts };
  }
  const { steps: open, landing } = escapeFrom(topology, place.node);
  steps.push(...open.map(({ node, way }) => ({ code: `open-${way}` as const, node })));
  const left = open.length === 0 ? null : around(topology, 'control', attacker, landing);
  if (left) steps.push({ code: 'at-large', node: landing.id });
  const ended = landing.kind === 'host' || (left && flaw.target === 'container' && KINDS[landing.kind].ownsKernel);
  // Whoever got out may use the flaw from any box that it left as well; told is the outermost that leads further.
  const places = ended ? [] : [landing.id, ...open.map(({ node }) => node).reverse()];
  const tries = places.map((id) => attempt(topology, flaw, attacker, placeOf(topology, id)?.node as Sandbox));
  steps.push(...((tries.find(({ verdicts }) => verdicts !== null) ?? tries[0])?.steps ?? []));
  const reached = [left, ...tries.map(({ verdicts }) => verdicts)].filter((one) => one !== null);
  const [first, ...others] = reached;
  const verdicts = first ? others.reduce(worse, first) : allSafe(topology, attacker, steps.at(-1) as Reason);
  return { flaw: flaw.id, attacker, works: first !== undefined, steps, verdicts };
}

/** What a flaw comes to from one box: the steps, and the verdicts, null where it is stopped. */
interface Attempt {
  readonly steps: readonly Reason[];
  readonly verdicts: Verdict[] | null;
}

function attempt(topology: Topology, flaw: Flaw, attacker: NodeId, from: Sandbox): Attempt {
  const wall = wallBefore(topology, flaw, from);
  if (wall !== null) return { steps: [wall], verdicts: null };
  const steps: Reason[] = [];
  for (const condition of flaw.needs) {
    const found = judge(topology, condition, from);
    if (found.code) steps.push({ code: found.code, node: found.node ?? from.id });
    if (!found.holds) return { steps, verdicts: null };
  }
  if (flaw.target === 'neighbour') {
    steps.push({ code: 'shares-host', node: sharedBy(topology, flaw, from) });
    return { steps, verdicts: beside(topology, flaw, attacker, from) };
  }
  const landing = fall(topology, flaw, from, steps);
  return { steps, verdicts: around(topology, flaw.gain, attacker, landing, from) };
}

const WORST: readonly Outcome[] = ['attacker', 'controlled', 'written', 'read', 'safe'];

/** For everybody the worse of two verdicts. */
function worse(first: Verdict[], second: Verdict[]): Verdict[] {
  return first.map((one, at) => {
    const other = second[at] as Verdict;
    return WORST.indexOf(other.outcome) < WORST.indexOf(one.outcome) ? other : one;
  });
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
    const further = landing.kind === 'host' ? null : escapeFrom(topology, landing);
    for (const { node, way } of further?.steps ?? []) steps.push({ code: `open-${way}`, node });
    const reached = further?.landing ?? landing;
    const again = reached.kind !== 'host' && !KINDS[reached.kind].ownsKernel && flaw.kinds.includes(reached.kind);
    if (!again || !flaw.needs.every((condition) => judge(topology, condition, reached as Sandbox).holds)) {
      steps.push({ code: 'at-large', node: reached.id });
      return reached;
    }
    at = reached as Sandbox;
  }
}

function ownerOf(topology: Topology, node: TopologyNode): TopologyNode | null {
  const kernel = kernelOf(topology, node.id);
  return kernel === null ? null : (placeOf(topology, kernel)?.node ?? null);
}

/** What it means for everybody that the attacker is at large in a node (or writes into the page cache of its kernel). */
function around(
  topology: Topology,
  gain: FlawGain,
  attacker: NodeId,
  landing: TopologyNode,
  from: TopologyNode = landing,
): Verdict[] {
  const layers = layersOf(topology, from.id);
  const inside = new Set(descendants(landing).map(({ id }) => id));
  return everybody(topology, attacker, (node) => {
    if (inside.has(node.id) || node.id === landing.id) {
      if (gain !== 'files') return { outcome: 'controlled', because: { code: 'stands-on', node: landing.id } };
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
function beside(topology: Topology, flaw: Flaw, attacker: NodeId, from: Sandbox): Verdict[] {
  const host = hostOf(topology, from.id)?.id;
  const shared = sharedBy(topology, flaw, from);
  return everybody(topology, attacker, (node) => {
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
