// What acts on a group right now, by name: trouble of its own, that of its kernel, memory that it misses.
import { NOTHING_MISSING } from './memory/missing.ts';
import { domainOf } from './process-table.ts';
import type { Group } from './world.ts';

/** By kernel, how many groups on it run a fork bomb that has taken the last of its processes. */
export type Bombs = ReadonlyMap<Group, number>;

export function bombsOn(groups: readonly Group[]): Bombs {
  const bombs = new Map<Group, number>();
  for (const group of groups) {
    if (group.memory.tableFull) bombs.set(domainOf(group), (bombs.get(domainOf(group)) ?? 0) + 1);
  }
  return bombs;
}

const NO_EFFECTS: readonly string[] = [];

/** What acts on a group right now: incidents, its own and those of its kernel, and memory that it misses. */
export function effectsOn(group: Group, bombs: Bombs): readonly string[] {
  if (group.hogs.size === 0 && bombs.size === 0 && group.memory.missing === NOTHING_MISSING) return NO_EFFECTS;
  const effects: string[] = [...group.hogs.keys()];
  const others = bombs.size > 0 ? (bombs.get(domainOf(group)) ?? 0) - (group.memory.tableFull ? 1 : 0) : 0;
  if (others > 0) effects.push('process-table-full');
  if (group.memory.missing !== NOTHING_MISSING) effects.push('paging');
  return effects;
}
