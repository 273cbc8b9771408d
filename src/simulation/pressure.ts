// Where memory runs out in the running world: whom the out-of-memory killer ends, inside the domain or group that ran out.

import { isBalloonWork } from './ballooning.ts';
import type { Context } from './context.ts';
import { growthsOn } from './grown.ts';
import { say } from './happened.ts';
import { heldOn, troubleKey } from './holdings.ts';
import { endHog } from './incidents.ts';
import { cacheLines } from './memory/cache.ts';
import { type Missing, missingIn, NOTHING_MISSING } from './memory/missing.ts';
import { pressure, type Victim } from './memory/pressure.ts';
import { setEntries } from './merging/scanner.ts';
import { arrivalKey, arrivingOn } from './moving/frame.ts';
import { stopCopy } from './moving/moves.ts';
import { groupKey, type Outline } from './outlines.ts';
import { differs } from './paging.ts';
import { createGroup, refit, removeGroup } from './reconcile.ts';
import { scannerEntries } from './scanned.ts';
import { rememberTouched, type Squeezed, squeezedOn } from './squeeze.ts';
import { forgetSnapshot, stopStarting } from './starting.ts';
import { structureOf } from './structure.ts';
import { beginWork, endWork } from './working.ts';
import {
  freshMemory,
  type Group,
  groupsOf,
  type HostState,
  orderedGroups,
  relist,
  restructure,
  type World,
  walkGroups,
} from './world.ts';

/**
 * Tells the scanner what there is and kills until everything fits. Each round ends at least one instance, so it comes to an
 * end. The scanner has to stand at the present moment. Returns how things stand afterwards.
 */
export function relieve(world: World, context: Context, host: HostState): Squeezed {
  for (;;) {
    setEntries(host.scanner, scannerEntries(world, context, host), world.flow.nowMs);
    const squeezed = squeezedOn(world, context, host);
    world.effort += structureOf(context, host).outlines.length;
    const { ledger, pressure } = squeezed;
    const [victim] = pressure.victims;
    if (victim) {
      rememberTouched(context, host, squeezed);
      if (kill(world, context, host, victim)) continue;
    }
    miss(world, context, host, missingIn(ledger, pressure, context.value('memory.inactiveFileShare')));
    return squeezed;
  }
}

/**
 * Whether everything on a host fits, under every limit and without dropping page cache, swapping or asking balloons, even when
 * all of it has started and what grows has come to its end. Nothing does that grows without end.
 */
export function isRoomy(world: World, context: Context, host: HostState): boolean {
  if (growthsOn(host).some(({ growth }) => growth.most === Number.POSITIVE_INFINITY)) return false;
  const { holdings, limits, options } = heldOn(world, context, host, 'whole');
  const then = pressure(holdings, cacheLines(holdings), limits, options);
  const { evictions, victims, overcommitted, kept } = then;
  if (isBalloonWork(context, host, then)) return false;
  const whole = [...kept.values()].every(({ hot, cold }) => hot >= 1 && cold >= 1);
  return whole && evictions.length === 0 && victims.length === 0 && overcommitted.size === 0;
}

/** Lets work wait for the memory it misses. */
function miss(world: World, context: Context, host: HostState, missing: ReadonlyMap<string, Missing>): void {
  host.squeezed = missing.size > 0;
  const { outlines } = structureOf(context, host);
  for (const [at, group] of orderedGroups(host.root).entries()) {
    const now = missing.get((outlines[at] as Outline).holding.group) ?? NOTHING_MISSING;
    if (!differs(group.memory.missing, now)) continue;
    group.memory.missing = Object.freeze(now);
    if (group.phase !== 'running' || !group.specification.workload) continue;
    beginWork(world, context, group);
    host.version += 1;
  }
}

function kill(world: World, context: Context, host: HostState, victim: Victim): boolean {
  const arriving = arrivingOn(world, host).find((move) => arrivalKey(move) === victim.group);
  if (arriving) {
    // What has come of it goes, and it stays where it is until there is room.
    stopCopy(world, context, arriving);
    return true;
  }
  const groups = groupsOf(world, victim.node).filter((one) => one.host === host);
  if (groups.some((one) => endTrouble(world, one, victim.group))) return true;
  const group = groups.find((one) => groupKey(one) === victim.group);
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

/** Ends the trouble in a group, in all its instances, if that is who has to go. */
function endTrouble(world: World, group: Group, victim: string): boolean {
  for (const name of group.memory.growths.keys()) {
    if (troubleKey(groupKey(group), name) !== victim) continue;
    endHog(world, group, name);
    group.host.version += 1;
    say(world, 'hog-killed', group.node, name);
    return true;
  }
  return false;
}

/** The part of a cohort that is hit becomes a group of its own. */
function split(world: World, context: Context, group: Group, count: number): Group {
  if (count >= group.count || !group.parent) return group;
  const hit = createGroup(world, group.node, group.host, group.parent, count, group.specification, group.luck);
  group.parent.children.push(hit);
  world.groups.get(group.node)?.push(hit);
  relist(world);
  group.count -= count;
  walkGroups(group, (inner) => refit(world, context, inner));
  return hit;
}

function end(world: World, context: Context, group: Group): void {
  const { host } = group;
  // What is killed keeps its place: what is laid out by groups stays good where nothing goes with it.
  const laidOut = group.children.length === 0 ? context.structures.known.get(host.structure) : undefined;
  for (const child of [...group.children]) removeGroup(world, context, child);
  walkGroups(group, (one) => {
    stopStarting(world, one);
    forgetSnapshot(world, context, one);
    endWork(world, one);
    for (const name of [...one.hogs.keys()]) endHog(world, one, name);
    Object.assign(one.memory, freshMemory());
    one.phase = 'killed';
    one.readyMs = null;
  });
  restructure(host);
  if (laidOut) context.structures.known.set(host.structure, laidOut);
}
