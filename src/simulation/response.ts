// How long one operation takes: its work on the processor and the waits for it, its requests to the disk, its way through the
// network. Open workloads are queues in front of what they could get; closed ones follow from how many are under way.
import type { Context } from './context.ts';
import type { Demand } from './demand.ts';
import { greedyPool, greedyShare, greedyTask, wantedIn } from './fluid/greedy.ts';
import type { Task } from './fluid/state.ts';
import {
  allBusy,
  chanceOf,
  NO_TIME,
  percentile99,
  quotaWait,
  repeated,
  type Time,
  together,
  waitFor,
} from './queueing.ts';
import { standingOn } from './standing.ts';
import type { Group } from './world.ts';

/** Milliseconds. */
export interface Response {
  readonly mean: number;
  readonly p99: number;
  /** Where the mean goes: work, waiting for a processor, disk, network. */
  readonly workMs: number;
  readonly waitMs: number;
  readonly diskMs: number;
  readonly networkMs: number;
}

/** Cores that one instance could have if it asked for all it can use; what it has is part of it. */
export function reachOf(group: Group, demand: Demand): number {
  const { cpu } = group.work;
  if (!cpu) return demand.threads;
  const { cpuMax, vcpus, cpuWeight } = group.specification;
  if (group.pool) return Math.min(demand.threads, greedyTask(cpu));
  return Math.min(demand.threads, cpuMax, vcpus, greedyShare(cpu.pool, cpu.class, cpuWeight));
}

/**
 * The response of an open workload at `rate` operations per millisecond with `reach` cores within reach, each as fast as
 * `speed` of one that is alone. Null where the queue has no end.
 */
export function openResponse(
  context: Context,
  group: Group,
  demand: Demand,
  rate: number,
  reach: number,
  speed: number,
): Response | null {
  const { value } = context;
  const variation = value('processor.serviceVariation');
  const workMs = demand.costMs / speed;
  if (reach <= 0 || (rate * workMs) / reach >= value('processor.saturation')) return null;
  // A quota lets work go on at full speed until it is used up; any other shortage makes everything slower.
  const unlimited = Math.max(reach, reachBesideQuotas(group, demand));
  const serviceMs = workMs / Math.min(1, unlimited);
  const work: Time = { mean: serviceMs, variance: serviceMs * serviceMs * variation };
  const wait = together([
    waitFor(workMs, variation, reach, rate),
    quotaWaits(context, group, demand, rate * workMs, unlimited, workMs, variation),
    repeated(turnWait(context, group), 1 + demand.diskRequests),
  ]);
  const disk = diskTime(context, group, demand, rate);
  const network = networkTime(context, group, demand, rate);
  const all = together([work, wait, disk, network]);
  if (!Number.isFinite(all.mean)) return null;
  return {
    mean: all.mean,
    p99: percentile99(all),
    workMs: work.mean,
    waitMs: wait.mean,
    diskMs: disk.mean,
    networkMs: network.mean,
  };
}

/**
 * The response of a closed workload that does `rate` operations per millisecond: clients over rate (Little). What is beyond
 * work, disk and network is waiting, as uneven as that of as many exponential services in a row.
 */
export function closedResponse(context: Context, group: Group, demand: Demand, rate: number): Response | null {
  if (rate <= 0) return null;
  const { value } = context;
  const variation = value('processor.serviceVariation');
  const mean = demand.clients / rate;
  const workMs = Math.min(mean, demand.costMs);
  const standing = standingOn(context, group);
  const diskMs = Math.min(mean - workMs, demand.diskMs + demand.diskRequests * standing.diskMs);
  const behindMs = demand.roundTrips * standing.networkMs;
  const networkMs = Math.min(mean - workMs - diskMs, demand.networkMs + behindMs);
  const waitMs = Math.max(0, mean - workMs - diskMs - networkMs);
  const variance =
    workMs * workMs * variation +
    demand.diskRequests * demand.deviceMs * demand.deviceMs * value('disk.latencyVariation') +
    waitMs / rate;
  return { mean, p99: percentile99({ mean, variance }), workMs, waitMs, diskMs, networkMs };
}

/** Cores within reach if no quota stood in the way. */
function reachBesideQuotas(group: Group, demand: Demand): number {
  const { cpu } = group.work;
  if (!cpu) return demand.threads;
  const own = group.pool
    ? greedyShare(group.pool, cpu.class, cpu.weight, coresBesideQuotas(group))
    : Math.min(
        group.specification.vcpus,
        greedyShare(cpu.pool, cpu.class, cpu.weight, coresBesideQuotas(group.parent ?? group)),
      );
  return Math.min(demand.threads, own);
}

/** What one instance of a group with a share of its own could give to what is in it. */
function coresBesideQuotas(group: Group): number {
  const { parent, pool } = group;
  if (!parent?.pool || !pool) return group.host.cores;
  const share = greedyShare(parent.pool, pool.class, pool.weight, coresBesideQuotas(parent));
  return Math.min(group.specification.vcpus, share);
}

/** Waiting for the next period of a quota, its own and those around it. */
function quotaWaits(
  context: Context,
  group: Group,
  demand: Demand,
  ownCores: number,
  burst: number,
  workMs: number,
  variation: number,
): Time {
  const periodMs = context.value('cgroup.periodMs');
  const waits: Time[] = [];
  for (let at: Group | null = group; at?.parent; at = at.parent) {
    const { cpuMax, vcpus } = at.specification;
    if (!Number.isFinite(cpuMax)) continue;
    const wanted = at.pool ? wantedIn(at.pool) : ownCores;
    const most = at === group ? Math.max(burst, Math.min(demand.threads, vcpus)) : Math.min(vcpus, at.host.cores);
    waits.push(quotaWait({ cores: cpuMax, periodMs }, Math.max(wanted, ownCores), most, workMs, variation));
  }
  return together(waits);
}

/**
 * Waiting for one's turn where others keep every core busy: on the host, and on the virtual processors of each machine. What
 * others ask for counts, not what they get: who gets less because somebody else came is no less in the way.
 */
function turnWait(context: Context, group: Group): Time {
  const sliceMs = context.value('scheduler.sliceMs');
  const own = group.work.cpu?.cap ?? 0;
  const waits: Time[] = [];
  for (let at: Group | null = group; at; at = at.parent) {
    if (!at.pool || (at.parent && !Number.isFinite(at.specification.vcpus))) continue;
    const cores = greedyPool(at.pool);
    const others = Math.max(0, wantedIn(at.pool) - own);
    if (cores > 0) waits.push(chanceOf(allBusy(cores, Math.min(1, others / cores)), sliceMs));
  }
  return together(waits);
}

/** Requests: the way, the device and the wait in front of it; then moving the bytes. */
function diskTime(context: Context, group: Group, demand: Demand, rate: number): Time {
  const { disk, requests } = group.work;
  const { diskRequests, deviceMs } = demand;
  const behindMs = standingOn(context, group).diskMs;
  const each: Time = {
    mean: demand.requestMs + behindMs,
    variance: deviceMs * deviceMs * context.value('disk.latencyVariation') + behindMs * behindMs,
  };
  // A device that answers n requests a millisecond in t each works on n × t of them at a time.
  const wait = requests
    ? waitFor(deviceMs, 1, greedyWithin(requests, demand.most.requests) * deviceMs, rate * diskRequests)
    : NO_TIME;
  return together([
    repeated(together([each, wait]), diskRequests),
    moving(disk, demand.diskBytes, demand.most.disk, rate),
    pagingTime(context, group, demand, rate),
  ]);
}

/** Reads of missing pages by what is around the guest. */
function pagingTime(context: Context, group: Group, { paging }: Demand, rate: number): Time {
  const { pageReads } = group.work;
  const { aroundReads, aroundReadMs } = paging;
  if (!pageReads) return NO_TIME;
  const each = { mean: aroundReadMs, variance: aroundReadMs * aroundReadMs * context.value('disk.latencyVariation') };
  const servers = greedyWithin(pageReads, Number.POSITIVE_INFINITY) * aroundReadMs;
  return repeated(together([each, waitFor(aroundReadMs, 1, servers, rate * aroundReads)]), aroundReads);
}

function networkTime(context: Context, group: Group, demand: Demand, rate: number): Time {
  const behindMs = standingOn(context, group).networkMs;
  const trip: Time = { mean: demand.roundTripMs + behindMs, variance: behindMs * behindMs };
  const way = repeated(trip, demand.roundTrips);
  return together([way, moving(group.work.network, demand.networkBytes, demand.most.network, rate)]);
}

/** Moving bytes through what one could have of a device, one operation after the other. */
function moving(task: Task | null, bytes: number, most: number, rate: number): Time {
  if (!task || bytes <= 0) return NO_TIME;
  const capacity = greedyWithin(task, most);
  if (capacity <= 0) return { mean: Number.POSITIVE_INFINITY, variance: Number.POSITIVE_INFINITY };
  const ms = bytes / capacity;
  return together([{ mean: ms, variance: 0 }, waitFor(ms, 1, 1, rate)]);
}

/** What one activity could have of a device, within what its path lets through. */
function greedyWithin(task: Task, most: number): number {
  return Math.min(most, Math.max(greedyTask(task), task.class ? task.class.rate : 0));
}
