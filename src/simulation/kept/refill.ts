// Lists and maps with the same in them, each thing by what becomes of it: as new ones, or as old ones that nobody needs any more.
import type { StageRun } from '../world.ts';

export const asIs = <T>(item: T): T => item;

export const maybe = <T>(thing: T | null, of: (thing: T) => T): T | null => (thing === null ? null : of(thing));

export function mapped<T>(items: readonly T[], of: (item: T) => T): T[] {
  const copies = items.slice();
  for (let at = 0; at < copies.length; at += 1) copies[at] = of(copies[at] as T);
  return copies;
}

/** Fills a list again, or a new one. */
export function refilled<T>(list: T[] | undefined, items: readonly T[], of: (item: T) => T): T[] {
  if (!list) return mapped(items, of);
  if (list.length !== items.length) list.length = items.length;
  for (let at = 0; at < items.length; at += 1) list[at] = of(items[at] as T);
  return list;
}

export function mapOf<Key, Value>(map: ReadonlyMap<Key, Value>, of: (value: Value) => Value): Map<Key, Value> {
  const copy = new Map<Key, Value>();
  if (map.size > 0) for (const [key, value] of map) copy.set(key, of(value));
  return copy;
}

/** Stages of a start: only the last one can go on, and whatever has an end is frozen, as is what was copied from it. */
export function stagesOf(list: StageRun[] | undefined, stages: readonly StageRun[]): StageRun[] {
  const copies = refilled(list, stages, asIs);
  const last = stages[stages.length - 1];
  if (!last || (last.endMs !== null && Object.isFrozen(last))) return copies;
  const { name, startMs, endMs } = last;
  copies[copies.length - 1] = { name, startMs, endMs };
  return copies;
}
