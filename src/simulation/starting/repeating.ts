// What comes of starts that follow each other: how many are done, how fast they come, and how long one takes.
import type { StartsFrame } from '../frame.ts';
import type { Group, World } from '../world.ts';

/** Over all instances of a node; null when it starts once. */
export function startsFrame(world: World, groups: readonly Group[]): StartsFrame | null {
  const starts = Math.max(...groups.map((group) => group.specification.starts));
  if (starts <= 1) return null;
  let planned = 0;
  let done = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  const times: { readonly ms: number; readonly count: number }[] = [];
  for (const { durations, total, placedMs, readyMs, specification } of groups) {
    planned += specification.starts * total;
    done += durations.length * total;
    first = Math.min(first, placedMs);
    last = Math.max(last, readyMs ?? world.flow.nowMs);
    for (const ms of durations) times.push({ ms, count: total });
  }
  times.sort((a, b) => a.ms - b.ms);
  return {
    planned,
    done,
    perSecond: last > first ? (done * 1000) / (last - first) : 0,
    medianMs: medianOf(times, done),
    slowestMs: times[times.length - 1]?.ms ?? null,
  };
}

/** Of times in rising order, each of which occurs `count` times. */
function medianOf(times: readonly { readonly ms: number; readonly count: number }[], all: number): number | null {
  let before = 0;
  for (const { ms, count } of times) {
    before += count;
    if (before * 2 >= all) return ms;
  }
  return null;
}
