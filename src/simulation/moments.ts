// Moments of a run that are kept on the way, so that any other one can be reached from near by; and what can be reached without
// a copy: between two events the same world shows every moment, forward and back.
import { createKeeper, type KeptWorld, scannerIn } from './kept/kept-world.ts';
import type { ScannerState } from './merging/scanner.ts';
import type { Open } from './open.ts';
import type { Recording } from './recording.ts';
import type { World } from './world.ts';

export interface Moment {
  readonly tMs: number;
  /** Entries of the recording applied so far. */
  readonly applied: number;
  readonly world: World;
}

/** One that is kept. */
export interface KeptMoment {
  readonly tMs: number;
  readonly applied: number;
  readonly kept: KeptWorld;
}

export interface Moments {
  /** To be called with the world after everything that happens, from the beginning on. */
  pass(world: World, applied: number): void;
  /** The last one that is kept at or before a time. */
  before(tMs: number): KeptMoment;
}

/** Enough to reach any moment quickly, few enough to keep large worlds cheap. */
const MOST = 512;
const FEWEST = 2;
const GROUPS_IN_ALL = 512_000;
/** What playing from one to the next takes at least, as long as there are few, in groups looked at: for each group, and in all. */
const PER_GROUP = 1 / 4;
const SHORTEST = 64;

/**
 * Keeps some of the moments that it is shown: about evenly by what it takes to play from one to another, most where something
 * happens often, or where all that stands on a host has to be looked at each time. There are never more than a certain number: when there are, every other one goes.
 */
export function createMoments(horizonMs: number): Moments {
  const keepNow = createKeeper();
  let moments: KeptMoment[] = [];
  let doubled = 1;
  const isDue = (world: World, applied: number, last: KeptMoment, most: number): boolean => {
    const { flow, effort } = last.kept.world;
    const every = doubled * Math.max(SHORTEST, PER_GROUP * world.nextGroup);
    // After an entry all is laid out and weighed afresh: whoever comes by there often is to find it done.
    if (applied > last.applied) return true;
    // A time without events can be seen from any moment in it.
    const late = world.flow.nowMs - last.tMs >= horizonMs / most;
    return world.effort - effort >= every || (world.flow.taken > flow.taken && late);
  };
  return {
    pass(world, applied) {
      const last = moments[moments.length - 1];
      const most = Math.max(FEWEST, Math.min(MOST, Math.floor(GROUPS_IN_ALL / (1 + world.nextGroup))));
      if (last && !isDue(world, applied, last, most)) return;
      moments.push({ tMs: world.flow.nowMs, applied, kept: keepNow(world) });
      if (moments.length <= most) return;
      doubled *= 2;
      const fewer = moments.filter(({ applied }, at) => at % 2 === 0 || applied > (moments[at - 1]?.applied ?? 0));
      moments = fewer.length <= most ? fewer : moments.filter((_, at) => at % 2 === 0);
    },
    before(tMs) {
      let low = 0;
      let high = moments.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((moments[middle] as KeptMoment).tMs <= tMs) low = middle;
        else high = middle;
      }
      return moments[low] as KeptMoment;
    },
  };
}

/** Whether it takes longer to play on from `here` to a kept moment than to copy that. */
export function isFar(here: Moment, there: KeptMoment): boolean {
  const { world } = here;
  return there.kept.world.effort - world.effort > world.nextGroup;
}

/**
 * Takes a world back to an earlier moment if nothing has happened since then; false when something has. `last`: the last kept
 * moment before `tMs`.
 */
export function turnBack(here: Open<Moment>, recording: Recording, last: KeptMoment, tMs: number): boolean {
  const { world, applied } = here;
  const sinceMs = Math.max(world.flow.takenMs, recording.entries[applied - 1]?.atMs ?? 0);
  if (tMs < sinceMs) return false;
  const { kept } = last;
  const same = kept.world.flow.taken === world.flow.taken && last.applied === applied;
  for (const { scanner } of world.hosts.values()) {
    if (scanner.parts.length > 0 && !isInPass(scanner, tMs) && !same) return false;
  }
  for (const { id, scanner } of world.hosts.values()) {
    if (isInPass(scanner, tMs)) {
      // One that has not been told of newcomers yet has stayed where it was.
      scanner.nowMs = Math.min(scanner.nowMs, tMs);
      continue;
    }
    // Scanners are the only ones to take notes on their way between two events.
    const before = scannerIn(kept, id);
    if (scanner.parts.length > 0 && before) Object.assign(scanner, before);
    else {
      scanner.nowMs = tMs;
      scanner.anchorMs = tMs;
    }
  }
  world.flow.nowMs = tMs;
  here.tMs = tMs;
  return true;
}

/** Whether a scanner was in its present pass then: between two passes it notes nothing. */
function isInPass(scanner: ScannerState, tMs: number): boolean {
  return scanner.running && scanner.parts.length > 0 && scanner.anchorMs <= tMs;
}
