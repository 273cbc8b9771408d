// Trouble: neighbours that take what they can get, and kernels that fail. Each acts through the same shares as everything
// else: limits that are set contain it, limits that are not let it through.
import type { Context } from './context.ts';
import { devicesOf } from './devices.ts';
import { addTask, removeTask, type Task } from './fluid/flow.ts';
import { beginGrowth } from './growing.ts';
import { grownBytes } from './grown.ts';
import { say } from './happened.ts';
import { NOTHING_MISSING } from './memory/missing.ts';
import { giveOwnPool } from './own-pool.ts';
import { domainOf } from './process-table.ts';
import type { Incident, IncidentName } from './recording.ts';
import { addInside, begin, stopStarting } from './starting.ts';
import { beginWork, endWork } from './working.ts';
import {
  countWithin,
  type Due,
  freshMemory,
  type Group,
  groupsOf,
  restructure,
  type World,
  walkGroups,
} from './world.ts';

const FOREVER: Due = { type: 'forever' };

/** Begins or ends an incident at a node. Unknown nodes are left alone. */
export function applyIncident(world: World, context: Context, incident: Incident): void {
  const groups = groupsOf(world, incident.node);
  if (groups.length === 0) return;
  say(world, incident.action === 'begin' ? 'incident-began' : 'incident-ended', incident.node, incident.name);
  for (const group of groups) {
    if (incident.name === 'kernel-panic' || incident.name === 'host-failure') {
      const kernel = incident.name === 'host-failure' ? group.host.root : domainOf(group);
      if (incident.action === 'begin') fail(world, kernel);
      else restart(world, context, kernel);
    } else if (incident.action === 'begin') beginHog(world, context, group, incident.name);
    else endHog(world, group, incident.name);
    restructure(group.host);
  }
}

/** By kernel, how many groups on it run a fork bomb that has taken the last of its processes. */
export type Bombs = ReadonlyMap<Group, number>;

export function bombsOn(root: Group): Bombs {
  const bombs = new Map<Group, number>();
  walkGroups(root, (group) => {
    if (group.memory.tableFull) bombs.set(domainOf(group), (bombs.get(domainOf(group)) ?? 0) + 1);
  });
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

/** `bytes`: what it has taken before. */
function beginHog(world: World, context: Context, group: Group, name: IncidentName, bytes = 0): void {
  if (group.hogs.has(name) || group.phase === 'failed') return;
  const tasks = [];
  const { flow } = world;
  if (name === 'cpu-hog' || name === 'fork-bomb' || name === 'memory-hog') {
    // What runs there anyway and the hog are one control group: two would get two shares.
    if (giveOwnPool(world, context, group)) replaceHogs(world, context, group);
  }
  if (name === 'memory-hog' || name === 'fork-bomb') {
    beginGrowth(world, context, group, name, bytes);
    return;
  }
  if (name === 'cpu-hog') {
    tasks.push(addInside(world, group, Number.POSITIVE_INFINITY, { payload: FOREVER, cap: group.host.cores }));
  }
  if (name === 'disk-hog') tasks.push(...hogDisk(world, context, group, context.value('neighbour.diskThreads')));
  if (name === 'network-hog') {
    const { devices, owner } = devicesOf(world, context, group);
    const count = countWithin(group, owner) * context.value('neighbour.networkThreads');
    tasks.push(addTask(flow, devices.network, Number.POSITIVE_INFINITY, { payload: FOREVER, count }));
  }
  group.hogs.set(name, tasks);
}

/** Readers and writers that take all bytes and all requests that the disk gives them, each thread as much as any other. */
export function hogDisk(world: World, context: Context, group: Group, threads: number): Task[] {
  const { devices, owner } = devicesOf(world, context, group);
  const count = countWithin(group, owner) * threads;
  return [devices.disk, devices.requests].map((pool) =>
    addTask(world.flow, pool, Number.POSITIVE_INFINITY, { payload: FOREVER, count }),
  );
}

/** Ends a hog (also when its group goes). */
export function endHog(world: World, group: Group, name: IncidentName): void {
  for (const task of group.hogs.get(name) ?? []) removeTask(world.flow, task);
  group.hogs.delete(name);
  group.memory.growths.delete(name);
  if (name === 'fork-bomb') group.memory.tableFull = false;
}

/** Puts the hogs back after the group's pool, limits or count have changed. */
export function replaceHogs(world: World, context: Context, group: Group): void {
  for (const name of [...group.hogs.keys()]) {
    const growth = group.memory.growths.get(name);
    const bytes = growth && grownBytes(world.flow, growth);
    endHog(world, group, name);
    beginHog(world, context, group, name, bytes);
  }
}

function fail(world: World, kernel: Group): void {
  walkGroups(kernel, (group) => {
    stopStarting(world, group);
    endWork(world, group);
    for (const name of [...group.hogs.keys()]) endHog(world, group, name);
    group.phase = 'failed';
    group.readyMs = null;
    // Page cache goes with its kernel, and memory with what held it.
    group.snapshots.clear();
    Object.assign(group.memory, freshMemory());
    say(world, 'failed', group.node);
  });
}

/** Starts a failed kernel again; what stands on it follows when it is ready. */
function restart(world: World, context: Context, kernel: Group): void {
  walkGroups(kernel, (group) => {
    if (group !== kernel && group.phase === 'failed') group.phase = 'waiting';
  });
  if (kernel.phase !== 'failed') return;
  if (kernel.parent === null) {
    kernel.phase = 'running';
    beginWork(world, context, kernel);
    for (const child of kernel.children) begin(world, context, child);
    return;
  }
  begin(world, context, kernel);
}
