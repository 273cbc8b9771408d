// Where memory runs out in the running world: whom the out-of-memory killer ends, inside the domain or group that ran out.
import type { Context } from './context.ts';
import { say } from './happened.ts';
import { heldOn, scannerEntries } from './holdings.ts';
import { cacheLines } from './memory/cache.ts';
import { type Missing, missingOf, NOTHING_MISSING } from './memory/missing.ts';
import { pressure, type Victim } from './memory/pressure.ts';
import { mergedPages, setEntries } from './merging/scanner.ts';
import { groupKey } from './outlines.ts';
import { differs } from './paging.ts';
import { createGroup, refit, removeGroup } from './reconcile.ts';
import { stopStarting } from './starting.ts';
import { beginWork, endWork } from './working.ts';
import { type Group, groupsOf, type HostState, restructure, type World, walkGroups } from './world.ts';

/**
 * Tells the scanner what there is and kills until everything fits. Each round ends at least one instance, so it comes to an
 * end. The scanner has to stand at the present moment.
 */
export function relieve(world: World, context: Context, host: HostState): void {
  for (;;) {
    setEntries(host.scanner, scannerEntries(world, context, host), world.flow.nowMs);
    const { holdings, limits, options } = heldOn(world, context, host);
    const merged = mergedPages(host.scanner);
    const lines = cacheLines(holdings);
    const squeezed = pressure(holdings, lines, limits, { ...options, merged });
    const victim = squeezed.victims[0];
    if (victim && kill(world, context, host, victim)) continue;
    miss(world, context, host, missingOf(holdings, lines, squeezed, context.value('memory.inactiveFileShare')));
    return;
  }
}

/** Whether everything on a host fits, under every limit and without dropping page cache or swapping, even when all of it has started. */
export function isRoomy(world: World, context: Context, host: HostState): boolean {
  const { holdings, limits, options } = heldOn(world, context, host, 'whole');
  const { evictions, victims, overcommitted, kept } = pressure(holdings, cacheLines(holdings), limits, options);
  const whole = [...kept.values()].every(({ hot, cold }) => hot >= 1 && cold >= 1);
  return whole && evictions.length === 0 && victims.length === 0 && overcommitted.size === 0;
}

/** Lets work wait for the memory it misses. */
function miss(world: World, context: Context, host: HostState, missing: ReadonlyMap<string, Missing>): void {
  host.squeezed = missing.size > 0;
  walkGroups(host.root, (group) => {
    const now = missing.get(groupKey(group)) ?? NOTHING_MISSING;
    if (!differs(group.memory.missing, now)) return;
    group.memory.missing = Object.freeze(now);
    if (group.phase !== 'running' || !group.specification.workload) return;
    beginWork(world, context, group);
    host.version += 1;
  });
}

function kill(world: World, context: Context, host: HostState, victim: Victim): boolean {
  const group = groupsOf(world, victim.node).find((one) => one.host === host && groupKey(one) === victim.group);
  if (!group || group.phase === 'killed') return false;
  say(world, 'out-of-memory', victim.node, victim.limitNode);
  if (victim.what === 'workload') {
    if (!group.specification.workload) return false;
    endWork(world, group);
    group.specification = Object.freeze({ ...group.specification, workload: null });
    restructure(host);
    return true;
  }
  const outer = group.parent?.total ?? 1;
  const count = Math.min(group.count, Math.ceil(victim.instances / outer));
  end(world, context, split(world, context, group, count));
  return true;
}

/** The part of a cohort that is hit becomes a group of its own. */
function split(world: World, context: Context, group: Group, count: number): Group {
  if (count >= group.count || !group.parent) return group;
  const hit = createGroup(world, group.node, group.host, group.parent, count, group.specification, group.luck);
  group.parent.children.push(hit);
  world.groups.get(group.node)?.push(hit);
  group.count -= count;
  walkGroups(group, (inner) => refit(world, context, inner));
  return hit;
}

function end(world: World, context: Context, group: Group): void {
  for (const child of [...group.children]) removeGroup(world, context, child);
  walkGroups(group, (one) => {
    stopStarting(world, one);
    endWork(world, one);
    one.phase = 'killed';
    one.readyMs = null;
  });
  restructure(group.host);
}
