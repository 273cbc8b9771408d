// What was seen last, so that looking again costs next to nothing where nothing has happened since: between two events all
// that runs stays as it is, and only starts and passes of the scanner go on.
import type { EventFrame, HostFrame, IsolationFrame, NodeFrame } from './frame.ts';
import type { Held } from './holdings.ts';
import type { MergingStatistics } from './merging/scanner.ts';
import { type Group, type HostState, type World, walkGroups } from './world.ts';

export interface HostSight {
  readonly stamp: string;
  readonly counts: string;
  /** What is held, as long as nothing starts. */
  readonly held: Held;
  /** By node. */
  readonly groups: ReadonlyMap<string, readonly Group[]>;
  readonly nodes: readonly NodeFrame[];
  readonly frame: HostFrame;
}

/** Belongs to one run; frames only ever grow out of it and are never changed through it. */
export interface Sight {
  readonly hosts: Map<string, HostSight>;
  /** Costly, and as long the same as everything stands the same. */
  readonly isolation: Map<string, { readonly stamp: string; readonly isolation: IsolationFrame }>;
  events: { readonly stamp: string; readonly events: readonly EventFrame[] };
}

export function createSight(): Sight {
  return { hosts: new Map(), isolation: new Map(), events: { stamp: '', events: [] } };
}

/** Names what has happened in a run so far; `applied`: entries of the recording. Equal stamps are equal worlds but for time. */
export function stampOf(world: World, applied: number): string {
  return `${applied}/${world.flow.taken}`;
}

/** The counts of the scanner that memory depends on. */
export function countsOf(scanner: MergingStatistics): string {
  return `${scanner.pagesShared}/${scanner.pagesSharing}/${scanner.pagesUnshared}/${scanner.pagesVolatile}/${scanner.cpuCores}`;
}

/** Whether something on the host moves on between two events. */
export function isStarting(host: HostState): boolean {
  let starting = false;
  walkGroups(host.root, (group) => {
    if (group.phase === 'starting') starting = true;
  });
  return starting;
}

/** Everything that has happened up to now. */
export function eventsUpTo(world: World, stamp: string, sight: Sight): readonly EventFrame[] {
  if (sight.events.stamp !== stamp) sight.events = { stamp, events: world.events.slice() };
  return sight.events.events;
}
