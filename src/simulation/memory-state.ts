// What becomes of the memory of a group while it runs: plain data of the world.
import { NO_ENTRIES } from './empty.ts';
import type { Task } from './fluid/flow.ts';
import { type Missing, NOTHING_MISSING } from './memory/missing.ts';
import type { IncidentName } from './recording.ts';

/** What becomes of a group's memory over time, bytes per instance. */
export interface MemoryState {
  /** Of a machine: the most its guest has used, as far as something in it has gone since; less what a balloon gave back. */
  touchedBytes: number;
  /** Of a machine: what its balloon is meant to hold; and whether one has given something back since it started. */
  balloonBytes: number;
  ballooned: boolean;
  /** What trouble takes, by incident. */
  growths: ReadonlyMap<IncidentName, Growth>;
  /** Whether a fork bomb in it has taken the last process that its kernel has room for. */
  tableFull: boolean;
  /** Of the memory its work uses: the shares that are on disk. */
  missing: Missing;
}

export function freshMemory(): MemoryState {
  return {
    touchedBytes: 0,
    balloonBytes: 0,
    ballooned: false,
    growths: NO_ENTRIES,
    tableFull: false,
    missing: NOTHING_MISSING,
  };
}

/** Memory that somebody takes more and more of: so many bytes for each unit that an activity does. */
export interface Growth {
  /** In each instance when `left` units of the activity were left. */
  readonly bytes: number;
  readonly task: Task;
  readonly left: number;
  readonly bytesPerUnit: number;
  readonly most: number;
  /** What holds it up: touching pages, or the disk that others are pushed out to. */
  readonly pace: 'processor' | 'disk';
}
