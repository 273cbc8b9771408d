// How many more of something fit, and what runs out first. Pure arithmetic over rooms: what each of them can hold, what is in it
// and what one more would take. Which rooms there are is worked out in density-frame.ts.
import type { DensityFrame, DensityLimitFrame, RoomName } from './frame.ts';

export interface Room {
  readonly name: RoomName;
  /** Node whose room it is. */
  readonly node: string;
  readonly capacity: number;
  readonly used: number;
  /** What one more instance takes; 0 when it takes nothing here. */
  readonly each: number;
  /** How many of these rooms there are, where the node is a cohort and newcomers spread over it. */
  readonly rooms: number;
}

/** How starting goes on, one instance after the other at most so fast. */
export interface Pace {
  /** Milliseconds that one start holds the lock of its kernel; 0 without. */
  readonly lockMs: number;
  /** Kernels side by side, each with its own lock. */
  readonly kernels: number;
  /** Processor work of one start, and cores to do it with. */
  readonly cpuMs: number;
  readonly cores: number;
}

/** Rooms in any order; of those that fill at the same number, the first one counts. */
export function densityOf(node: string, rooms: readonly Room[], promised: Room, pace: Pace): DensityFrame {
  const limits = rooms.filter(({ each }) => each > 0).map(limitOf);
  let first: DensityLimitFrame | null = null;
  for (const limit of limits) {
    if (limit.more !== null && (first === null || first.more === null || limit.more < first.more)) first = limit;
  }
  const startsPerS = startsPerSecond(pace);
  const more = first?.more ?? null;
  return {
    node,
    more,
    first: first && { name: first.name, node: first.node },
    limits,
    promised: promised.each > 0 ? limitOf(promised) : null,
    startsPerS,
    startAllMs: more === null || startsPerS === null ? null : (more / startsPerS) * 1000,
  };
}

function limitOf(room: Room): DensityLimitFrame {
  const { name, node, capacity, used, each } = room;
  return { name, node, capacity, used, each, more: moreIn(room) };
}

/** Whole instances that still fit into a room and its likes; null when there is no end. */
function moreIn({ capacity, used, each, rooms }: Room): number | null {
  if (each <= 0 || !Number.isFinite(capacity)) return null;
  return Math.max(0, Math.floor((capacity - used) / each + 1e-9)) * rooms;
}

/** The slower of lock and processor; null when a start takes neither. */
function startsPerSecond({ lockMs, kernels, cpuMs, cores }: Pace): number | null {
  const byLock = lockMs > 0 ? (1000 * kernels) / lockMs : Number.POSITIVE_INFINITY;
  const byCpu = cpuMs > 0 ? (1000 * cores) / cpuMs : Number.POSITIVE_INFINITY;
  const perS = Math.min(byLock, byCpu);
  return Number.isFinite(perS) ? perS : null;
}
