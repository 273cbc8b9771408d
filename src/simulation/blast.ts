// One failure as a whole, read from a frame: what failed, what fell with it, what stands and why, who is slowed meanwhile, what would
// have saved it, and how the way back goes. Codes only; the words are in locales.
import { KINDS } from '../catalog/kinds.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import { asItStands } from '../topology/refuge.ts';
import type { Topology } from '../topology/topology.ts';
import { find, hostOf, kernelOf, tenantOf, walk } from '../topology/tree.ts';
import { type Culprit, eaterAt } from './culprits.ts';
import type { EventFrame, Frame, NodeFrame } from './frame.ts';
import type { IncidentName } from './recording.ts';
import { type Slowed, slowedOf } from './slowed.ts';

/** Nodes of one tenant on one kernel: as much as can be said in a line. */
export interface BlastGroup {
  readonly kernel: string;
  readonly tenant: string;
  readonly nodes: readonly { readonly node: string; readonly count: number }[];
  /** Instances of all of them. */
  readonly count: number;
}

/** Why something stands: it is on another host, on another kernel of that host, or its memory was not what ran out. */
export type StandsBecause = 'other-host' | 'other-kernel' | 'other-memory' | 'smaller';

export interface StandingGroup extends BlastGroup {
  readonly because: StandsBecause;
}

export type Saving =
  /** In a machine of its own, what was hit would have taken nobody else. */
  | { readonly code: 'own-kernel'; readonly node: string }
  /** A second host, and a manager that starts things there. */
  | { readonly code: 'second-host' }
  | { readonly code: 'manager'; readonly host: string }
  /** Machines that could have moved live, had the restart been planned. */
  | { readonly code: 'moved-before'; readonly count: number }
  /** A limit on who took the memory, or on what was killed. */
  | { readonly code: 'limit'; readonly node: string };

export interface Blast {
  /** Of the moment and what was hit: another blast has another. */
  readonly key: string;
  readonly tMs: number;
  readonly sort: 'failure' | 'memory';
  /** The kernel that failed, or whose memory ran out below it. */
  readonly node: string;
  readonly cause: Culprit | null;
  readonly fell: readonly BlastGroup[];
  readonly fallen: number;
  readonly stands: readonly StandingGroup[];
  readonly standing: number;
  readonly slowed: readonly { readonly node: string; readonly why: Slowed }[];
  readonly savings: readonly Saving[];
  readonly return: Return;
}

/** How far what fell has come back. */
export interface Return {
  /** When the kernel was started again; null while it is down. */
  readonly sinceMs: number | null;
  readonly back: number;
  /** Of those that fell: what a manager has started elsewhere, and what it has not, and why. */
  readonly elsewhere: readonly { readonly node: string; readonly to: string; readonly tMs: number }[];
  readonly down: readonly { readonly node: string; readonly because: string }[];
  /** When the last of all that comes back is ready; null where that is not known or nothing does. */
  readonly readyMs: number | null;
}

const FAILURES: readonly string[] = ['kernel-panic', 'host-failure', 'host-failover'];

/** The latest failure of a run up to a moment, as it stands then; null where none has been. */
export function blastOf(frame: Frame, wanted: Topology): Blast | null {
  const { events } = frame;
  const at = events.findLastIndex((event, index) => isFailure(events, index) || event.type === 'out-of-memory');
  const last = events[at];
  if (!last) return null;
  return last.type === 'out-of-memory' ? memoryBlast(frame, wanted, last) : failureBlast(frame, wanted, at);
}

/** Whether an incident took something down; one aimed at what was down already did not. */
function isFailure(events: readonly EventFrame[], index: number): boolean {
  const event = events[index] as EventFrame;
  return event.type === 'incident-began' && FAILURES.includes(event.detail) && events[index + 1]?.type === 'failed';
}

function failureBlast(frame: Frame, wanted: Topology, at: number): Blast {
  const { events } = frame;
  const began = events[at] as EventFrame;
  const kernel = events[at + 1] as EventFrame;
  const fell = new Set<string>();
  for (const { type, tMs, node } of events.slice(at + 1)) {
    if (type !== 'failed' || tMs !== kernel.tMs) break;
    fell.add(node);
  }
  // Where it stood when it fell is where the document has it, unless a manager had moved it before.
  const topology = wanted;
  const cause: Culprit = { incident: began.detail as IncidentName, node: began.node };
  const parts = partsOf(frame, topology, fell, (id) => {
    return hostOf(topology, id)?.id === hostOf(topology, kernel.node)?.id ? 'other-kernel' : 'other-host';
  });
  return {
    ...{
      key: `${kernel.tMs} ${kernel.node} ${began.detail}`,
      tMs: kernel.tMs,
      sort: 'failure',
      node: kernel.node,
      cause,
    },
    ...parts,
    savings: savingsOf(topology, kernel.node, cause, fell),
    return: returnOf(frame, kernel, fell),
  };
}

function memoryBlast(frame: Frame, wanted: Topology, last: EventFrame): Blast {
  const topology = asItStands(wanted, frame.elsewhere);
  const limit = last.detail;
  const cause = eaterAt(frame.events, topology, limit, last.tMs);
  const same = frame.events.filter(({ type, detail }) => type === 'out-of-memory' && detail === limit);
  const fell = new Set(same.map(({ node }) => node));
  const within = new Set(walk(topology).flatMap(({ node }) => (isWithin(topology, node.id, limit) ? [node.id] : [])));
  const parts = partsOf(frame, topology, fell, (id) => (within.has(id) ? 'smaller' : 'other-memory'));
  const savings: Saving[] = cause && !fell.has(cause.node) ? [{ code: 'limit', node: cause.node }] : [];
  return {
    // More of it is the same blast: it is said once.
    ...{ key: `${same[0]?.tMs} ${limit} memory`, tMs: last.tMs, sort: 'memory', node: limit, cause },
    ...parts,
    savings,
    return: { sinceMs: null, back: 0, elsewhere: [], down: [], readyMs: null },
  };
}

function isWithin(topology: Topology, id: string, limit: string): boolean {
  const node = find(topology, limit);
  return node !== null && (node.id === id || node.children.some((child) => isWithin(topology, id, child.id)));
}

/** Who fell, who stands and who is slowed; hosts are not counted among them. */
function partsOf(frame: Frame, topology: Topology, fell: ReadonlySet<string>, why: (id: string) => StandsBecause) {
  const nodes = frame.nodes.filter(({ kind }) => kind !== 'host');
  const lost = nodes.filter(({ id }) => fell.has(id));
  const standing = nodes.filter(({ id, phase }) => !fell.has(id) && phase !== 'failed' && phase !== 'killed');
  const slowed = nodes.flatMap((node) => {
    const found = slowedOf(frame, node);
    return found ? [{ node: node.id, why: found }] : [];
  });
  const stands = groupsOf(topology, standing, (node) => node.count).map((group) => {
    return { ...group, because: why(group.nodes[0]?.node ?? group.kernel) };
  });
  const countLost = (node: NodeFrame) => (node.phase === 'killed' ? (node.lost ?? node.count) : node.count);
  return {
    fell: groupsOf(topology, lost, countLost),
    fallen: lost.reduce((sum, node) => sum + countLost(node), 0),
    stands,
    standing: standing.reduce((sum, { count }) => sum + count, 0),
    slowed: slowed.sort((a, b) => b.why.factor - a.why.factor),
  };
}

function groupsOf(topology: Topology, nodes: readonly NodeFrame[], countOf: (node: NodeFrame) => number): BlastGroup[] {
  const groups = new Map<string, { -readonly [Key in keyof BlastGroup]: BlastGroup[Key] }>();
  for (const node of nodes) {
    const kernel = kernelOf(topology, node.id) ?? node.id;
    const tenant = tenantOf(topology, node.id);
    const key = JSON.stringify([kernel, tenant]);
    const group = groups.get(key) ?? { kernel, tenant, nodes: [], count: 0 };
    const count = countOf(node);
    groups.set(key, { ...group, nodes: [...group.nodes, { node: node.id, count }], count: group.count + count });
  }
  return [...groups.values()];
}

function savingsOf(topology: Topology, kernel: string, cause: Culprit, fell: ReadonlySet<string>): readonly Saving[] {
  const node = find(topology, cause.node);
  const savings: Saving[] = [];
  if (cause.incident === 'kernel-panic' && node && node.kind !== 'host' && kernel !== cause.node) {
    savings.push({ code: 'own-kernel', node: cause.node });
  }
  if (find(topology, kernel)?.kind === 'host') {
    if (topology.hosts.length < 2) savings.push({ code: 'second-host' });
    else if (cause.incident !== 'host-failover') savings.push({ code: 'manager', host: kernel });
  }
  const live = walk(topology).filter(({ node: one }) => {
    return fell.has(one.id) && one.kind !== 'host' && !startsFromLayers(one.kind) && KINDS[one.kind].ownsKernel;
  });
  const movable = live.filter(({ node: one }) => one.kind === 'vm' || one.kind === 'zvm');
  if (movable.length > 0 && kernel !== movable[0]?.node.id)
    savings.push({ code: 'moved-before', count: movable.length });
  return savings;
}

function returnOf({ events, nodes, elsewhere = [] }: Frame, kernel: EventFrame, fell: ReadonlySet<string>): Return {
  const later = events.slice(events.indexOf(kernel));
  const fallen = nodes.filter(({ id, kind }) => fell.has(id) && kind !== 'host');
  const seen = nodes.find(({ id }) => id === kernel.node);
  const up = seen !== undefined && seen.phase !== 'failed';
  const ended = later.findLast(({ type, detail }) => type === 'incident-ended' && FAILURES.includes(detail));
  const back = fallen.filter(({ phase }) => phase === 'running');
  const coming = fallen.filter(({ phase }) => phase === 'waiting' || phase === 'starting');
  const ready = [...back.map((one) => one.readyAtMs?.last ?? null), ...coming.map((one) => one.expectedReadyMs)];
  const latest = (type: EventFrame['type'], node: string) =>
    later.findLast((event) => event.type === type && event.node === node);
  return {
    sinceMs: up ? (ended?.tMs ?? null) : null,
    back: back.reduce((sum, { count }) => sum + count, 0),
    elsewhere: elsewhere.flatMap(({ node, to }) => {
      const event = fell.has(node) ? latest('failed-over', node) : undefined;
      return event ? [{ node, to, tMs: event.tMs }] : [];
    }),
    down: fallen.flatMap(({ id, phase }) => {
      const event = phase === 'failed' ? latest('not-failed-over', id) : undefined;
      return event ? [{ node: id, because: event.detail }] : [];
    }),
    readyMs: ready.length === 0 || ready.includes(null) ? null : Math.max(...(ready as number[])),
  };
}
