// When something may be ready at the earliest and the latest: its own chain, and the chains of all that it had to wait for.

import type { Context } from '../context.ts';
import { type Future, stagesAhead } from '../future.ts';
import type { Group } from '../world.ts';
import { type Chain, chainOf } from './chains.ts';
import { type ChainRange, rangeOfChain, type Shift, stretched, wholeOf } from './uncertainty.ts';

/** Chains that follow each other: a figure that both read shifts both. */
function together(context: Context, chains: readonly Chain[]): ChainRange {
  const key = chains.map((chain) => chain.key).join('\n');
  const known = context.ranges.get(key);
  if (known) return known;
  const shifts = new Map<string, Shift>();
  let aloneMs = 0;
  for (const chain of chains) {
    const range = rangeOfChain(context, chain);
    aloneMs += range.whole.aloneMs;
    for (const [id, shift] of range.shifts) {
      const before = shifts.get(id);
      shifts.set(id, {
        lowMs: (before?.lowMs ?? 0) + shift.lowMs,
        highMs: (before?.highMs ?? 0) + shift.highMs,
      });
    }
  }
  const range = { stages: [], shifts, whole: wholeOf(aloneMs, shifts) };
  context.ranges.set(key, range);
  return range;
}

/**
 * The earliest and the latest time at which a group may be ready, `readyMs` being the time as computed. Whatever it had to
 * wait for, because it stands in it, counts in.
 */
export function readyRangeOf(
  context: Context,
  future: Future,
  group: Group,
  readyMs: number,
): { readonly low: number; readonly high: number } | null {
  const chains: Chain[] = [];
  let fromMs = readyMs;
  for (let at: Group | null = group; at?.parent; at = waitedFor(at, fromMs, future)) {
    const startMs = firstStartOf(at, future);
    if (startMs === null) break;
    chains.push(at.chain ?? chainOf(context, at, [], true));
    fromMs = startMs;
  }
  if (chains.length === 0) return null;
  const range = chains.length === 1 ? rangeOfChain(context, chains[0] as Chain) : together(context, chains);
  const ends = stretched(readyMs - fromMs, range.whole);
  return ends && { low: fromMs + ends.lowMs, high: fromMs + ends.highMs };
}

/** What a group stands in, if that became ready just when the group set out. */
function waitedFor(group: Group, startMs: number, future: Future): Group | null {
  const { parent } = group;
  return parent && (parent.readyMs ?? future.get(parent.id)?.readyMs) === startMs ? parent : null;
}

function firstStartOf(group: Group, future: Future): number | null {
  return (group.stages[0] ?? stagesAhead(group, future)[0])?.startMs ?? null;
}
