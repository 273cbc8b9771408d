// What one instance of a workload asks for where it stands: processor, disk and network, and the time that one operation waits
// for the latter two. What it costs the processor is worked out in processor-cost.ts.
import type { Context } from './context.ts';
import { type Paging, pagingOf } from './paging.ts';
import { type Paths, pathsOf } from './paths.ts';
import { type ProcessorCost, processorCost } from './processor-cost.ts';
import { usesHostNetwork } from './sandboxing.ts';
import { type Traffic, trafficOf } from './traffic.ts';
import type { Group } from './world.ts';

/** Of one instance. Milliseconds, bytes, operations per millisecond. */
export interface Demand extends ProcessorCost, Traffic {
  readonly open: boolean;
  /** Operations that arrive (open), or that it could do if it were alone here (closed). */
  readonly rate: number;
  /** Operations under way at the same time (closed). */
  readonly clients: number;
  /** Cores that it can use at the same time. */
  readonly threads: number;
  /** Processes that one operation makes. */
  readonly processes: number;
  /** Time of one request at the disk itself, and with the way to it and back. */
  readonly deviceMs: number;
  readonly requestMs: number;
  /** Time of one round trip, the way to the other side included. */
  readonly roundTripMs: number;
  /** Of one operation at the disk and in the network while nobody else uses them: requests or round trips, and the bytes. */
  readonly diskMs: number;
  readonly networkMs: number;
  readonly paths: Paths;
  /** What missing memory adds: the reads of its own kernel are in all that is said of the disk. */
  readonly paging: Paging;
  /** What the sandbox itself lets through at most, bytes and requests per millisecond; what is around it may allow less. */
  readonly most: { readonly disk: number; readonly requests: number; readonly network: number };
  /**
   * Operations per millisecond whose packets the thread serves that has the slowest card on the way. It is as if everybody in a
   * machine had its thread alone: what all of them send together is held back by its bytes only.
   */
  readonly served: number;
  /** Response time of one operation, alone on an idle bare machine; closed: with all its clients. */
  readonly bareResponseMs: number;
}

/** The demand of one instance of a group's workload; null without one. */
export function demandOf(context: Context, group: Group): Demand | null {
  const { workload, kind, emulated, sandboxing } = group.specification;
  if (!workload) return null;
  const { value } = context;
  const { host, depth } = group;
  const bareIo = trafficOf(value, workload);
  const paths = pathsOf(context, group);
  const paging = pagingOf(context, group, value(workload.cpuMsPerOperation));
  const io = {
    ...bareIo,
    diskBytes: bareIo.diskBytes + paging.ownBytes,
    diskRequests: bareIo.diskRequests + paging.ownReads,
  };
  const work = processorCost(
    value,
    { platform: host.platform, kind, depth, emulated, sandboxing },
    workload,
    io,
    paths,
  );
  const cost = { ...work, costMs: work.costMs + paging.costMs };
  const deviceMs = value(host.platform.defaults.diskLatency) / 1000;
  const requestMs = deviceMs + paths.requestMs;
  const bareTripMs = value('network.roundTripUs') / 1000;
  const roundTripMs = bareTripMs + paths.roundTripMs;
  const diskMoveMs = transferMs(io.diskBytes, host.diskBytesPerS);
  const bareMoveMs = transferMs(bareIo.diskBytes, host.diskBytesPerS);
  const networkMoveMs = transferMs(io.networkBytes, host.networkBytesPerS);
  const diskMs = io.diskRequests * requestMs + diskMoveMs + paging.aroundReads * paging.aroundReadMs;
  const networkMs = io.roundTrips * roundTripMs + networkMoveMs;
  const threads = value(workload.threads);
  const clients = workload.clients === undefined ? threads : Math.max(1, value(workload.clients));
  const open = workload.arrival === 'open';
  const idleMs = cost.costMs + diskMs + networkMs;
  const bareIdleMs =
    cost.bareMs + bareIo.diskRequests * deviceMs + bareMoveMs + io.roundTrips * bareTripMs + networkMoveMs;
  const rate =
    open && workload.operationsPerS ? value(workload.operationsPerS) / 1000 : clients / Math.max(1e-9, idleMs);
  const packetsMs = io.packets * paths.cardMs;
  const served = packetsMs > 0 ? 1 / packetsMs : Number.POSITIVE_INFINITY;
  const bare = { ...bareIo, bareMs: cost.bareMs, bareIdleMs, threads, clients, value };
  return Object.freeze({
    open,
    rate: open ? rate : Math.min(rate, threads / Math.max(1e-9, cost.costMs), served),
    clients,
    threads,
    ...cost,
    ...io,
    processes: workload.processesPerOperation === undefined ? 0 : value(workload.processesPerOperation),
    deviceMs,
    requestMs,
    roundTripMs,
    diskMs,
    networkMs,
    paths: Object.freeze(paths),
    paging,
    most: Object.freeze(mostOf(context, group)),
    served,
    bareResponseMs: open ? bareIdleMs : clients / bareRate(group, bare),
  });
}

/** Operations per millisecond of a closed workload alone on the bare host: what its clients, cores and devices allow. */
function bareRate(
  { host }: Group,
  of: Traffic & { bareMs: number; bareIdleMs: number; threads: number; clients: number; value: Context['value'] },
): number {
  const per = (capacityPerS: number, amount: number) =>
    amount > 0 ? capacityPerS / 1000 / amount : Number.POSITIVE_INFINITY;
  return Math.min(
    of.clients / Math.max(1e-9, of.bareIdleMs),
    Math.min(of.threads, host.cores) / Math.max(1e-9, of.bareMs),
    per(host.diskBytesPerS, of.diskBytes),
    per(of.value(host.platform.defaults.diskRequestsPerS), of.diskRequests),
    per(host.networkBytesPerS, of.networkBytes),
  );
}

/** The Sentry of gVisor passes on so much and no more. */
function mostOf({ value }: Context, group: Group): Demand['most'] {
  const open = Number.POSITIVE_INFINITY;
  if (group.specification.kind !== 'gvisor') return { disk: open, requests: open, network: open };
  const hostNetwork = usesHostNetwork(value, group.specification.sandboxing);
  return {
    disk: (group.host.diskBytesPerS / 1000) * value('gvisor.diskShare'),
    requests: value('gvisor.requestsPerS') / 1000,
    network: hostNetwork ? open : (value('gvisor.networkMiBPerS') * 1024 * 1024) / 1000,
  };
}

function transferMs(bytes: number, bytesPerS: number): number {
  return bytes > 0 && bytesPerS > 0 ? (bytes / bytesPerS) * 1000 : 0;
}
