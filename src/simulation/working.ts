// What a ready instance does: its workload's demand for processor, disk and network, and what comes of it under the shares
// it is given. One open queue per workload; its response time grows as utilisation nears 1.

import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import { exitOverhead } from './exits.ts';
import { addTask, rateOf, removeTask } from './fluid/flow.ts';
import { addInside } from './starting.ts';
import type { Due, Group, World } from './world.ts';

const FOREVER: Due = { type: 'forever' };

/** What one instance asks for, and what one operation costs it. Milliseconds, bytes, per millisecond. */
export interface Demand {
  /** Operations per millisecond that arrive (open) or that it could do alone on this machine (closed). */
  readonly rate: number;
  readonly bareMs: number;
  /** With exits and the price of virtual memory. */
  readonly costMs: number;
  readonly diskBytes: number;
  readonly networkBytes: number;
  /** Cores that it can use at the same time. */
  readonly threads: number;
  readonly open: boolean;
}

/** The demand of one instance of a group's workload; null without one. */
export function demandOf(context: Context, group: Group): Demand | null {
  const { workload } = group.specification;
  if (!workload) return null;
  const { value } = context;
  const bareMs = value(workload.cpuMsPerOperation);
  const costMs =
    bareMs * (1 + translationShare(context, group) + containerShare(context, group)) +
    exitOverhead(context, group.host.platform, group.depth, value(workload.exitsPerOperation)) +
    systemCallOverhead(context, group, value(workload.systemCallsPerOperation));
  const diskBytes = value(workload.diskBytesPerOperation) * 1024;
  const networkBytes = value(workload.networkBytesPerOperation) * 1024;
  const threads = value(workload.threads);
  const open = workload.arrival === 'open';
  const diskMs = group.host.diskBytesPerS > 0 ? (diskBytes / group.host.diskBytesPerS) * 1000 : 0;
  const rate =
    open && workload.operationsPerS ? value(workload.operationsPerS) / 1000 : threads / Math.max(1e-9, costMs + diskMs);
  return { rate, bareMs, costMs, diskBytes, networkBytes, threads, open };
}

/** Processor time that translating guest addresses through nested page tables adds, by platform and depth. */
function translationShare(context: Context, group: Group): number {
  const paging = group.specification.workload?.nestedPaging;
  if (paging === undefined || group.depth === 0) return 0;
  const { translation } = group.host.platform;
  const factor = translation?.[Math.min(group.depth, translation.length) - 1];
  return context.value(paging) * (factor === undefined ? 1 : context.value(factor));
}

/** What control groups and the bridge cost a process in a container. */
function containerShare(context: Context, group: Group): number {
  return startsFromLayers(group.specification.kind) ? context.value('processor.containerOverhead') : 0;
}

/** gVisor answers system calls itself: each takes longer by a factor. */
function systemCallOverhead(context: Context, group: Group, calls: number): number {
  if (group.specification.kind !== 'gvisor') return 0;
  const callMs = context.value('processor.systemCallUs') / 1000;
  return calls * callMs * (context.value('gvisor.systemCallFactor') - 1);
}

/** Lets a ready group's workload run. */
export function beginWork(world: World, context: Context, group: Group): void {
  endWork(world, group);
  const demand = demandOf(context, group);
  if (!demand || group.phase !== 'running') return;
  const { flow } = world;
  const cores = Math.min(demand.rate * demand.costMs, demand.threads);
  if (cores > 0) group.work.cpu = addInside(world, group, Number.POSITIVE_INFINITY, { payload: FOREVER, cap: cores });
  const disk = demand.rate * demand.diskBytes;
  if (disk > 0) {
    group.work.disk = addTask(flow, group.host.disk, Number.POSITIVE_INFINITY, {
      payload: FOREVER,
      count: group.total,
      cap: disk,
    });
  }
  const network = demand.rate * demand.networkBytes;
  if (network > 0) {
    group.work.network = addTask(flow, group.host.network, Number.POSITIVE_INFINITY, {
      payload: FOREVER,
      count: group.total,
      cap: network,
    });
  }
}

/** Stops it. */
export function endWork(world: World, group: Group): void {
  const { cpu, disk, network } = group.work;
  for (const task of [cpu, disk, network]) if (task) removeTask(world.flow, task);
  group.work = { cpu: null, disk: null, network: null };
}

export interface Working {
  /** Of one instance. Cores; operations per millisecond. */
  readonly demandCores: number;
  readonly allocatedCores: number;
  readonly overheadCores: number;
  readonly rate: number;
  readonly saturated: boolean;
  /** Response time over that of one operation alone on a bare machine. */
  readonly slowdown: number;
}

/**
 * What one instance does under its present shares. `spareCores` is what it could still get if it asked.
 * Open queues: R/S = 1 / (1 - u^c), u utilisation of the c cores within reach (the usual approximation for M/M/c).
 */
export function workingOf(context: Context, group: Group, spareCores: number): Working | null {
  const demand = demandOf(context, group);
  if (!demand || group.phase !== 'running') return null;
  const { cpu, disk, network } = group.work;
  const given = cpu ? rateOf(cpu) : 0;
  let rate = demand.rate;
  if (cpu) rate = Math.min(rate, given / demand.costMs);
  if (disk) rate = Math.min(rate, rateOf(disk) / demand.diskBytes);
  if (network) rate = Math.min(rate, rateOf(network) / demand.networkBytes);
  const wanted = Math.min(demand.rate * demand.costMs, demand.threads);
  const used = Math.min(given, rate * demand.costMs);
  const saturated = demand.open && rate < demand.rate * (1 - 1e-9);
  const diskMs = disk && rate > 0 ? demand.diskBytes / Math.max(rateOf(disk), 1e-9) : 0;
  let slowdown: number;
  if (demand.open) {
    const within = Math.max(given, Math.min(given + Math.max(0, spareCores), demand.threads));
    slowdown = (demand.costMs / demand.bareMs) * queueing(within > 0 ? used / within : 1, within, saturated);
  } else {
    const alone =
      demand.threads /
      (demand.bareMs + (group.host.diskBytesPerS > 0 ? (demand.diskBytes / group.host.diskBytesPerS) * 1000 : 0));
    slowdown = rate > 0 ? Math.max(1, alone / rate) : SATURATED;
  }
  return {
    demandCores: wanted,
    allocatedCores: used,
    overheadCores: demand.costMs > 0 ? used * (1 - demand.bareMs / demand.costMs) : 0,
    rate: diskMs >= 0 ? rate : 0,
    saturated,
    slowdown,
  };
}

/** Beyond this the figure says no more than "saturated". */
const SATURATED = 1000;

function queueing(utilisation: number, cores: number, saturated: boolean): number {
  if (saturated || utilisation >= 1) return SATURATED;
  let power = 1;
  for (let n = Math.max(1, Math.ceil(cores)); n > 0; n -= 1) power *= utilisation;
  return Math.min(SATURATED, 1 / (1 - power));
}
