// What one instance of a workload asks for, and what one of its operations costs it where it stands: its own work, what
// translating addresses, faults, system calls, exits and the paths to network and disk add, and the time it waits for both.
import { faultUs, mixUs } from '../catalog/exits.ts';
import type { Workload } from '../catalog/workload.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import { type Paths, pathsOf } from './paths.ts';
import type { Group } from './world.ts';

/** Of one instance. Milliseconds, bytes, operations per millisecond. */
export interface Demand {
  readonly open: boolean;
  /** Operations that arrive (open), or that it could do if it were alone here (closed). */
  readonly rate: number;
  /** Operations under way at the same time (closed). */
  readonly clients: number;
  /** Cores that it can use at the same time. */
  readonly threads: number;
  /** Processor work of one operation: on a bare machine, here, and beside it on the host. */
  readonly bareMs: number;
  readonly costMs: number;
  readonly backendMs: number;
  readonly diskBytes: number;
  readonly diskRequests: number;
  readonly networkBytes: number;
  readonly packets: number;
  readonly roundTrips: number;
  /** Time of one request at the disk itself, and on the way to it and back. */
  readonly deviceMs: number;
  readonly requestMs: number;
  /** Time of one round trip, the way to the other side included. */
  readonly roundTripMs: number;
  /** Of one operation at the disk and in the network while nobody else uses them: requests or round trips, and the bytes. */
  readonly diskMs: number;
  readonly networkMs: number;
  readonly paths: Paths;
  /** What the sandbox itself lets through at most, bytes and requests per millisecond; what is around it may allow less. */
  readonly most: { readonly disk: number; readonly requests: number; readonly network: number };
  /** Response time of one operation, alone on an idle bare machine; closed: with all its clients. */
  readonly bareResponseMs: number;
}

/** The demand of one instance of a group's workload; null without one. */
export function demandOf(context: Context, group: Group): Demand | null {
  const { workload } = group.specification;
  if (!workload) return null;
  const { value } = context;
  const { host } = group;
  const io = trafficOf(context, workload);
  const paths = pathsOf(context, group);
  const bareMs = value(workload.cpuMsPerOperation);
  const costMs =
    bareMs * (1 + translationShare(context, group, workload) + containerShare(context, group)) +
    (value(workload.exitsPerOperation) * mixUs(value, host.platform, group.depth, 'processor')) / 1000 +
    faultMs(context, group, workload) +
    systemCallMs(context, group, value(workload.systemCallsPerOperation)) +
    io.packets * paths.packetMs +
    io.diskRequests * paths.requestCpuMs;
  const backendMs = io.packets * paths.backendPacketMs + io.diskRequests * paths.backendRequestMs;
  const deviceMs = value(host.platform.defaults.diskLatency) / 1000;
  const requestMs = deviceMs + paths.requestMs;
  const bareTripMs = value('network.roundTripUs') / 1000;
  const roundTripMs = bareTripMs + paths.roundTripMs;
  const diskMoveMs = transferMs(io.diskBytes, host.diskBytesPerS);
  const networkMoveMs = transferMs(io.networkBytes, host.networkBytesPerS);
  const diskMs = io.diskRequests * requestMs + diskMoveMs;
  const networkMs = io.roundTrips * roundTripMs + networkMoveMs;
  const threads = value(workload.threads);
  const clients = workload.clients === undefined ? threads : Math.max(1, value(workload.clients));
  const open = workload.arrival === 'open';
  const idleMs = costMs + diskMs + networkMs;
  const bareIdleMs = bareMs + io.diskRequests * deviceMs + diskMoveMs + io.roundTrips * bareTripMs + networkMoveMs;
  const rate =
    open && workload.operationsPerS ? value(workload.operationsPerS) / 1000 : clients / Math.max(1e-9, idleMs);
  return Object.freeze({
    open,
    rate: open ? rate : Math.min(rate, threads / Math.max(1e-9, costMs)),
    clients,
    threads,
    bareMs,
    costMs,
    backendMs,
    ...io,
    deviceMs,
    requestMs,
    roundTripMs,
    diskMs,
    networkMs,
    paths: Object.freeze(paths),
    most: Object.freeze(mostOf(context, group)),
    bareResponseMs: open
      ? bareIdleMs
      : clients / bareRate(group, { ...io, bareMs, bareIdleMs, threads, clients, value }),
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

interface Traffic {
  readonly diskBytes: number;
  readonly diskRequests: number;
  readonly networkBytes: number;
  readonly packets: number;
  readonly roundTrips: number;
}

/** Bytes, requests and packets of one operation; what a workload does not say follows from its bytes. */
function trafficOf({ value }: Context, workload: Workload): Traffic {
  const given = (id: string | undefined) => (id === undefined ? null : value(id));
  const diskKiB = value(workload.diskBytesPerOperation);
  const networkKiB = value(workload.networkBytesPerOperation);
  return {
    diskBytes: diskKiB * 1024,
    diskRequests:
      given(workload.diskRequestsPerOperation) ??
      requestsFor(diskKiB, value('memory.pageKiB'), value('disk.requestKiB')),
    networkBytes: networkKiB * 1024,
    packets: given(workload.packetsPerOperation) ?? packetsFor(networkKiB, value('network.segmentKiB')),
    roundTrips: given(workload.roundTripsPerOperation) ?? (networkKiB > 0 ? 1 : 0),
  };
}

/** The Sentry of gVisor passes on so much and no more. */
function mostOf({ value }: Context, group: Group): Demand['most'] {
  const open = Number.POSITIVE_INFINITY;
  if (group.specification.kind !== 'gvisor') return { disk: open, requests: open, network: open };
  const hostNetwork = value('gvisor.hostNetwork') > 0;
  return {
    disk: (group.host.diskBytesPerS / 1000) * value('gvisor.diskShare'),
    requests: value('gvisor.requestsPerS') / 1000,
    network: hostNetwork ? open : (value('gvisor.networkMiBPerS') * 1024 * 1024) / 1000,
  };
}

/** What is less than a page waits for others until a page is full; what is more goes in requests of up to `mostKiB`. */
function requestsFor(KiB: number, pageKiB: number, mostKiB: number): number {
  return KiB < pageKiB ? KiB / pageKiB : Math.max(1, KiB / Math.max(pageKiB, mostKiB));
}

function packetsFor(KiB: number, segmentKiB: number): number {
  return KiB > 0 ? Math.max(2, KiB / Math.max(1e-9, segmentKiB)) : 0;
}

function transferMs(bytes: number, bytesPerS: number): number {
  return bytes > 0 && bytesPerS > 0 ? (bytes / bytesPerS) * 1000 : 0;
}

/** Processor time that translating guest addresses through nested page tables adds, by platform and depth. */
function translationShare(context: Context, group: Group, workload: Workload): number {
  const { platform } = group.host;
  const paging = workload.nestedPaging;
  if (paging === undefined || group.depth === 0) return 0;
  if (platform.shadow && context.value(platform.shadow.used) > 0) return 0;
  const { translation } = platform;
  const factor = translation?.[Math.min(group.depth, translation.length) - 1];
  return context.value(paging) * (factor === undefined ? 1 : context.value(factor));
}

/** What control groups and the system call filter cost a process in a container. */
function containerShare(context: Context, group: Group): number {
  return startsFromLayers(group.specification.kind) ? context.value('processor.containerOverhead') : 0;
}

function faultMs(context: Context, group: Group, workload: Workload): number {
  if (workload.pageFaultsPerOperation === undefined) return 0;
  const { value } = context;
  const sentryUs = group.specification.kind === 'gvisor' ? value('gvisor.faultUs') : 0;
  const us = faultUs(value, group.host.platform, group.depth) + sentryUs;
  return (value(workload.pageFaultsPerOperation) * us) / 1000;
}

const SENTRY_FACTORS = ['gvisor.systrapFactor', 'gvisor.systemCallFactor', 'gvisor.ptraceFactor'] as const;

/** gVisor answers system calls itself: each takes longer by a factor that depends on how it is caught. */
function systemCallMs(context: Context, group: Group, calls: number): number {
  if (group.specification.kind !== 'gvisor') return 0;
  const { value } = context;
  const platform = Math.min(2, Math.max(0, Math.round(value('gvisor.platform'))));
  const factor = value(SENTRY_FACTORS[platform] as string);
  const callUs = value('processor.systemCallUs');
  // On KVM inside a guest, going to the Sentry and back is an exit of a nested guest.
  const exitsUs = platform === 1 && group.depth > 0 ? mixUs(value, group.host.platform, group.depth + 1, 'device') : 0;
  return (calls * (callUs * (factor - 1) + exitsUs)) / 1000;
}
