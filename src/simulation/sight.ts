// What was seen last, so that looking again costs next to nothing where nothing has happened since: between two events all
// that runs stays as it is, and only starts and passes of the scanner go on.
import type { EventFrame, HostFrame, IsolationFrame, NodeFrame } from './frame.ts';
import type { Standing } from './isolation-frame.ts';
import type { MergingStatistics } from './merging/scanner.ts';
import type { SeenStarts } from './start-seen.ts';
import { type HostState, type World, walkGroups } from './world.ts';

export interface HostSight {
  readonly stamp: string;
  readonly counts: string;
  readonly nodes: readonly NodeFrame[];
  readonly frame: HostFrame;
}

export interface SeenIsolation {
  readonly standing: Standing;
  readonly stamp: string;
  readonly isolation: IsolationFrame;
}

/** Belongs to one run; frames only ever grow out of it and are never changed through it. */
export interface Sight {
  readonly hosts: Map<string, HostSight>;
  /** Costly, and as long the same as everything stands the same. */
  readonly isolation: Map<string, SeenIsolation>;
  /** By group: its start as it has been seen. */
  readonly starts: Map<number, SeenStarts>;
  events: { readonly stamp: string; readonly events: readonly EventFrame[] };
}

export function createSight(): Sight {
  return { hosts: new Map(), isolation: new Map(), starts: new Map(), events: { stamp: '', events: [] } };
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
export function isMoving(host: HostState): boolean {
  let moving = false;
  walkGroups(host.root, (group) => {
    if (group.phase === 'starting' || group.memory.growths.size > 0) moving = true;
  });
  return moving;
}

/** Everything that has happened up to now. */
export function eventsUpTo(world: World, stamp: string, sight: Sight): readonly EventFrame[] {
  if (sight.events.stamp !== stamp) sight.events = { stamp, events: world.events.slice() };
  return sight.events.events;
}
