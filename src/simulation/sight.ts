// What was seen last, so that looking again costs next to nothing where nothing has happened since: between two events all
// that runs stays as it is, and only starts and passes of the scanner go on.
import type { EventFrame, HostFrame, IsolationFrame, NodeFrame } from './frame.ts';
import type { Standing } from './isolation-frame.ts';
import type { Merged } from './merging/merged.ts';
import type { SeenNode } from './node-seen.ts';
import { type Recent, recall, recentOf, remember } from './recent.ts';
import type { SeenStarts } from './start-seen.ts';
import type { Structure } from './structure.ts';
import type { Group, HostState, World } from './world.ts';

export interface HostSight {
  readonly stamp: string;
  /** What merging had made of pages: memory depends on nothing else of a scanner. */
  readonly merged: Merged;
  readonly nodes: readonly NodeFrame[];
  readonly frame: HostFrame;
}

export interface SeenIsolation {
  readonly standing: Standing;
  readonly stamp: string;
  readonly isolation: IsolationFrame;
}

/** How many are remembered of a host: times between two events, and structures. */
const MOST = 4;

/** Belongs to one run; frames only ever grow out of it and are never changed through it. */
export interface Sight {
  /** By host, what was seen between the same two events, those looked at last first. */
  readonly hosts: Map<string, Recent<string, HostSight>>;
  /** By host and what stands on it (`HostState.structure`): costly, and as long the same as that. */
  readonly isolation: Map<string, Recent<object, SeenIsolation>>;
  /** By group: its start as it has been seen. */
  readonly starts: Map<number, SeenStarts>;
  /** By host: the nodes of a structure as they have been seen, in that order. */
  readonly nodes: Map<string, Recent<Structure, (SeenNode | undefined)[]>>;
  events: { readonly stamp: string; readonly events: readonly EventFrame[] };
}

export function createSight(): Sight {
  return {
    hosts: new Map(),
    isolation: new Map(),
    starts: new Map(),
    nodes: new Map(),
    events: { stamp: '', events: [] },
  };
}

/** Names what has happened in a run so far; `applied`: entries of the recording. Equal stamps are equal worlds but for time. */
export function stampOf(world: World, applied: number): string {
  return `${applied}/${world.flow.taken}`;
}

/** What was seen of a host between the same two events; undefined where nobody has looked there, or long ago. */
export function sightOf({ hosts }: Sight, host: string, stamp: string): HostSight | undefined {
  return recall(recentOf(hosts, host, MOST), stamp);
}

export function rememberSight({ hosts }: Sight, host: string, seen: HostSight): void {
  remember(recentOf(hosts, host, MOST), seen.stamp, seen);
}

/** Whether something on the host moves on between two events. `ordered`: all that stands on it. */
export function isMoving(ordered: readonly Group[]): boolean {
  for (const { phase, memory } of ordered) if (phase === 'starting' || memory.growths.size > 0) return true;
  return false;
}

/** What has been seen of the nodes of a host while that stood on it: to be filled by who sees them. */
export function nodesSeen({ nodes }: Sight, host: string, structure: Structure): (SeenNode | undefined)[] {
  const recent = recentOf(nodes, host, MOST);
  let seen = recall(recent, structure);
  if (!seen) {
    seen = [];
    remember(recent, structure, seen);
  }
  return seen;
}

/** What has been found of the walls of a host while that stood on it; undefined where nobody has asked yet, or long ago. */
export function isolationSeen({ isolation }: Sight, { id, structure }: HostState): SeenIsolation | undefined {
  return recall(recentOf(isolation, id, MOST), structure);
}

export function rememberIsolation({ isolation }: Sight, { id, structure }: HostState, seen: SeenIsolation): void {
  remember(recentOf(isolation, id, MOST), structure, seen);
}

/** Everything that has happened up to now. */
export function eventsUpTo(world: World, stamp: string, sight: Sight): readonly EventFrame[] {
  if (sight.events.stamp !== stamp) sight.events = { stamp, events: world.events.slice() };
  return sight.events.events;
}
