// Trouble: neighbours that take what they can get, and kernels that fail. Each acts through the same shares as everything
// else: limits that are set contain it, limits that are not let it through.

import { bootHost } from './booting.ts';
import { noteCalm } from './calm.ts';
import type { Context } from './context.ts';
import { devicesOf } from './devices.ts';
import { watchOver } from './failover.ts';
import { addTask, removeTask, type Task } from './fluid/flow.ts';
import { beginGrowth } from './growing.ts';
import { grownBytes } from './grown.ts';
import { say } from './happened.ts';
import { giveOwnPool } from './own-pool.ts';
import { domainOf } from './process-table.ts';
import type { Incident, IncidentName } from './recording.ts';
import { addInside } from './starting/activities.ts';
import { begin, forgetSnapshot, stopStarting } from './starting.ts';
import { endWork } from './working.ts';
import {
  countWithin,
  type Due,
  freshMemory,
  type Group,
  groupsOf,
  NO_ENTRIES,
  ownMap,
  restructure,
  type World,
  walkGroups,
} from './world.ts';

/** What takes a kernel away, with all that stands on it. */
const FAILURES: ReadonlySet<IncidentName> = new Set(['kernel-panic', 'host-failure', 'host-failover']);

export function isFailure(name: IncidentName): boolean {
  return FAILURES.has(name);
}

const FOREVER: Due = { type: 'forever' };

/** Begins or ends an incident at a node. Unknown nodes are left alone. */
export function applyIncident(world: World, context: Context, incident: Incident): void {
  const groups = groupsOf(world, incident.node);
  if (groups.length === 0) return;
  if (incident.action === 'begin') noteCalm(world, context);
  say(world, incident.action === 'begin' ? 'incident-began' : 'incident-ended', incident.node, incident.name);
  for (const group of groups) {
    if (isFailure(incident.name)) {
      const kernel = incident.name === 'kernel-panic' ? domainOf(group) : group.host.root;
      if (incident.action === 'end') restart(world, context, kernel, incident.name);
      else {
        const falls = kernel.phase !== 'failed';
        fail(world, context, kernel);
        if (falls && incident.name === 'host-failover') watchOver(world, context, kernel.host);
      }
    } else if (incident.action === 'begin') beginHog(world, context, group, incident.name);
    else endHog(world, group, incident.name);
    restructure(group.host);
  }
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
    const { cores } = group.host;
    const threads = context.value('neighbour.cpuThreadsPerCore') * Math.min(cores, group.specification.vcpus);
    tasks.push(addInside(world, group, Number.POSITIVE_INFINITY, { payload: FOREVER, cap: cores, threads }));
  }
  if (name === 'disk-hog') tasks.push(...hogDisk(world, context, group, context.value('neighbour.diskThreads')));
  if (name === 'network-hog') {
    const { devices, networkOwner } = devicesOf(world, context, group);
    const count = countWithin(group, networkOwner) * context.value('neighbour.networkThreads');
    tasks.push(addTask(flow, devices.network, Number.POSITIVE_INFINITY, { payload: FOREVER, count }));
  }
  group.hogs = ownMap(group.hogs).set(name, tasks);
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
  if (group.hogs.size > 0) ownMap(group.hogs).delete(name);
  if (group.memory.growths.size > 0) ownMap(group.memory.growths).delete(name);
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

function fail(world: World, context: Context, kernel: Group): void {
  walkGroups(kernel, (group) => {
    stopStarting(world, group);
    forgetSnapshot(world, context, group);
    endWork(world, group);
    for (const name of [...group.hogs.keys()]) endHog(world, group, name);
    group.phase = 'failed';
    group.readyMs = null;
    // Page cache goes with its kernel, and memory with what held it.
    group.snapshots = NO_ENTRIES;
    Object.assign(group.memory, freshMemory());
    say(world, 'failed', group.node);
  });
}

/** Starts a failed kernel again; what stands on it follows when it is ready. */
function restart(world: World, context: Context, kernel: Group, name: IncidentName): void {
  if (kernel.phase !== 'failed') return;
  walkGroups(kernel, (group) => {
    if (group !== kernel && group.phase === 'failed') group.phase = 'waiting';
  });
  if (kernel.parent === null) bootHost(world, context, kernel.host, name);
  else begin(world, context, kernel);
}
