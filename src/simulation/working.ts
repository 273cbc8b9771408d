// What a ready instance does: its workload's demand for processor, disk and network as activities that share what there is,
// and what comes of it. Each resource is shared out by itself and the scarcest one sets the pace; what is then left over of
// the others is not handed on, so that somebody who comes never makes somebody else faster.
import type { Context } from './context.ts';
import { type Demand, demandOf } from './demand.ts';
import { devicesOf } from './devices.ts';
import { addTask, type Pool, rateOf, removeTask, type Task } from './fluid/flow.ts';
import { greedyPool, greedyShare, wantedIn } from './fluid/greedy.ts';
import { copyLoss, isHalted } from './moving/frame.ts';
import { tableFull } from './process-table.ts';
import { besideMs } from './processor-cost.ts';
import { closedResponse, openResponse, type Response, reachOf } from './response.ts';
import { hasHogs, standingOn } from './standing.ts';
import { addInside } from './starting/activities.ts';
import {
  type BackendWork,
  countWithin,
  type Due,
  type Group,
  NO_BACKENDS,
  NO_WORK,
  type Work,
  type World,
} from './world.ts';

const FOREVER: Due = { type: 'forever' };
/** Beyond this the figure says no more than "saturated". */
const SATURATED = 1000;

/** Lets a ready group's workload run. */
export function beginWork(world: World, context: Context, group: Group): void {
  endWork(world, group);
  const demand = demandOf(context, group);
  if (!demand || group.phase !== 'running' || isHalted(group)) return;
  const { flow } = world;
  const { rate, most } = demand;
  const cores = Math.min(rate * demand.costMs, demand.threads);
  const cpu =
    cores > 0
      ? addInside(world, group, Number.POSITIVE_INFINITY, { payload: FOREVER, cap: cores, threads: demand.threads })
      : null;
  const { devices, owner, networkOwner } = devicesOf(world, context, group);
  const use = (pool: Pool, amount: number, limit: number, whose = owner): Task | null =>
    amount > 0
      ? addTask(flow, pool, Number.POSITIVE_INFINITY, {
          payload: FOREVER,
          count: countWithin(group, whose),
          cap: Math.min(limit, rate * amount),
        })
      : null;
  group.work = {
    demand,
    cpu,
    disk: use(devices.disk, demand.diskBytes, most.disk),
    requests: use(devices.requests, demand.diskRequests, most.requests),
    network: use(devices.network, demand.networkBytes, most.network, networkOwner),
    backends: addBackends(world, context, group, demand),
    ...addPaging(world, group, demand),
  };
}

/** What virtual devices cost beside each machine around the workload, in the kernel that the machine stands on. */
function addBackends(world: World, context: Context, group: Group, demand: Demand): readonly BackendWork[] {
  const backends: BackendWork[] = [];
  let machine = group;
  let wall = 0;
  for (const beside of demand.paths.beside) {
    for (; wall < beside.wall && machine.parent; wall += 1) machine = machine.parent;
    const around = machine.parent;
    const ms = besideMs(beside, demand);
    if (ms <= 0 || !around?.pool) continue;
    const task = addTask(world.flow, around.pool, Number.POSITIVE_INFINITY, {
      payload: FOREVER,
      count: countWithin(group, around),
      weight: context.value('cgroup.defaultWeight'),
      cap: demand.rate * ms,
    });
    backends.push({ task, ms });
  }
  return backends.length > 0 ? backends : NO_BACKENDS;
}

/** Reads of missing pages that the guest knows nothing of: at the disks of the host, whatever devices the guest has. */
function addPaging(world: World, group: Group, { paging, rate }: Demand): Pick<Work, 'pageReads' | 'pageBytes'> {
  const { host, total } = group;
  const use = (pool: Pool, amount: number): Task | null =>
    amount > 0
      ? addTask(world.flow, pool, Number.POSITIVE_INFINITY, { payload: FOREVER, count: total, cap: rate * amount })
      : null;
  return {
    pageReads: use(paging.onPagingVolumes ? host.pagingVolumes : host.requests, paging.aroundReads),
    pageBytes: use(host.disk, paging.aroundBytes),
  };
}

/** Stops it. */
export function endWork(world: World, group: Group): void {
  const { cpu, disk, requests, network, backends, pageReads, pageBytes } = group.work;
  for (const task of [cpu, disk, requests, network, pageReads, pageBytes]) if (task) removeTask(world.flow, task);
  for (const { task } of backends) removeTask(world.flow, task);
  group.work = NO_WORK;
}

/** Cores of one instance: its own and those beside it; overhead is the part that does no work of the workload. */
export interface Usage {
  readonly allocatedCores: number;
  readonly overheadCores: number;
}

/** Of one instance. Cores; operations per millisecond. */
export interface Working extends Usage {
  readonly demandCores: number;
  readonly rate: number;
  readonly saturated: boolean;
  /** Response time over that of one operation alone on a bare machine. */
  readonly slowdown: number;
  /** Null where there is none: the backlog grows, or nothing is done at all. */
  readonly response: Response | null;
}

/** What one instance does under its present shares. */
export function workingOf(context: Context, group: Group): Working | null {
  const pace = paceOf(context, group);
  if (!pace) return null;
  const { demand, rate, reach, speed } = pace;
  const short = demand.open && rate < demand.rate * (1 - 1e-9);
  const response =
    demand.open && !short
      ? openResponse(context, group, demand, rate, reach, speed)
      : closedResponse(context, group, demand, demand.open ? 0 : rate);
  const slowdown = response ? Math.min(SATURATED, response.mean / demand.bareResponseMs) : SATURATED;
  const { allocatedCores, overheadCores } = usageOf(pace);
  return {
    demandCores: Math.min(demand.rate * demand.costMs, demand.threads) + demand.rate * demand.backendMs,
    allocatedCores,
    overheadCores,
    rate,
    saturated: short || (demand.open && response === null),
    slowdown: Math.max(1, slowdown),
    response,
  };
}

/** Operations per millisecond of one instance under its present shares, without the rest. */
export function rateOfWork(context: Context, group: Group): number | null {
  return paceOf(context, group)?.rate ?? null;
}

/** What the work of one instance uses, without the rest; null without work. */
export function usageOfWork(context: Context, group: Group): Usage | null {
  const pace = paceOf(context, group);
  return pace && usageOf(pace);
}

/**
 * Whoever is held back by the processor uses all it is given: time lost to caches and locks is used all the same. Of the two,
 * only locks are what virtualization costs.
 */
function usageOf({ demand, rate, given, beside, speed, locks }: Readonly<Pace>): Usage {
  const held = !demand.open && rate * demand.costMs >= given * speed * (1 - 1e-9);
  const used = held ? given : Math.min(given, rate * demand.costMs);
  const useful = demand.costMs > 0 ? (demand.bareMs / demand.costMs) * locks : 1;
  return { allocatedCores: used + beside, overheadCores: used * (1 - useful) + beside };
}

interface Pace {
  demand: Demand;
  rate: number;
  reach: number;
  /** How fast a core that it is given works, 1 alone, and the part of it that is due to locks. */
  speed: number;
  locks: number;
  given: number;
  /** What is used beside the machines around it. */
  beside: number;
}

/** Filled anew whenever somebody asks: read it before anybody else does. */
let pace: Pace | null = null;

function paceOf(context: Context, group: Group): Readonly<Pace> | null {
  const { demand, cpu, disk, requests, network, backends, pageReads, pageBytes } = group.work;
  if (!demand || group.phase !== 'running') return null;
  const given = cpu ? rateOf(cpu) : 0;
  const locks = Math.max(1e-9, 1 - context.value('processor.lockHolderLoss') * keptWaiting(group));
  const speed =
    (copyLoss(context, group) * locks) / (1 + context.value('processor.sharedCacheLoss') * busyBeside(group));
  const reach = Math.max(given, demand.open ? reachOf(group, demand) : given);
  let rate = Math.min(demand.rate, demand.served);
  if (cpu) rate = Math.min(rate, (reach * speed) / demand.costMs);
  rate = within(rate, disk, demand.diskBytes);
  rate = within(rate, requests, demand.diskRequests);
  rate = within(rate, network, demand.networkBytes);
  for (let at = 0; at < backends.length; at += 1) {
    const { task, ms } = backends[at] as BackendWork;
    rate = within(rate, task, ms);
  }
  rate = within(rate, pageReads, demand.paging.aroundReads);
  rate = within(rate, pageBytes, demand.paging.aroundBytes);
  // Who waits behind what others keep standing in a queue has nothing new under way meanwhile.
  const standing = demand.open ? null : standingOn(context, group);
  const behindMs = standing ? demand.diskRequests * standing.diskMs + demand.roundTrips * standing.networkMs : 0;
  if (behindMs > 0) {
    const idleMs = demand.costMs / speed + demand.diskMs + demand.networkMs;
    rate = Math.min(rate, demand.clients / (idleMs + behindMs));
  }
  // No process can be made any more.
  if (demand.processes > 0 && hasHogs(group.host) && tableFull(group)) rate = 0;
  // A thread that waits for a page does nothing else meanwhile.
  const { ownReads, aroundReads, aroundReadMs } = demand.paging;
  const blockedMs = ownReads * demand.requestMs + aroundReads * aroundReadMs;
  if (blockedMs > 0) rate = Math.min(rate, demand.threads / (demand.costMs / speed + blockedMs));
  let beside = 0;
  if (backends.length > 0) for (const { task, ms } of backends) beside += Math.min(rateOf(task), rate * ms);
  if (!pace) pace = { demand, rate, reach, speed, locks, given, beside };
  else {
    pace.demand = demand;
    pace.rate = rate;
    pace.reach = reach;
    pace.speed = speed;
    pace.locks = locks;
    pace.given = given;
    pace.beside = beside;
  }
  return pace;
}

/** What is left of a rate of operations each of which needs `amount` of what a task is given. */
function within(rate: number, task: Task | null, amount: number): number {
  return task ? Math.min(rate, rateOf(task) / amount) : rate;
}

/** Share of the host's cores that others ask for, and with them caches and the way to memory. */
function busyBeside({ host, work }: Group): number {
  const others = wantedIn(host.cpu) - (work.cpu?.cap ?? 0);
  return Math.min(1, Math.max(0, others) / host.cores);
}

/**
 * Share of its time that a virtual processor around the group, ready to run, is kept waiting: while it holds a lock, others of
 * the same guest wait too. The most of all machines around it; none with a single one, which waits for nobody.
 */
function keptWaiting(group: Group): number {
  let most = 0;
  for (let at: Group | null = group; at?.parent; at = at.parent) {
    const { vcpus, cpuMax } = at.specification;
    if (!Number.isFinite(vcpus) || vcpus < 2 || !at.parent.pool) continue;
    const { cpu } = at.work;
    const cores = at.pool
      ? greedyPool(at.pool)
      : Math.min(vcpus, cpuMax, greedyShare(at.parent.pool, cpu?.class ?? null, at.specification.cpuWeight));
    most = Math.max(most, 1 - cores / vcpus);
  }
  return most;
}
