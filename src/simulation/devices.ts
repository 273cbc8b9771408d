// Disks and networks as capacities that are shared out: those of the host, and inside them the virtual ones of every machine,
// so that all that runs in one machine shares what fits through its devices. A partition has channels of its own. Whatever has a
// limit on its traffic (io.max, a shaped interface, a throttled virtual disk) has a share of its own likewise, as large as that.
import { type DevicePath, devicePathOf } from '../catalog/paths.ts';
import type { Context } from './context.ts';
import { createPool, type Pool, removePool, setPool } from './fluid/flow.ts';
import { pathsOf } from './paths.ts';
import { sharedFsOf } from './sandboxing.ts';
import { countWithin, type Group, type World, walkGroups } from './world.ts';

const MiB = 1024 * 1024;

/** Bytes, requests and bytes per millisecond. */
export interface Devices {
  readonly disk: Pool;
  readonly requests: Pool;
  readonly network: Pool;
  /** False where a weight alone is why it has a share of its own: networks are not shared by boxes for that. */
  readonly ownNetwork: boolean;
}

type Shared = 'disk' | 'requests' | 'network';

export interface Place {
  readonly devices: Devices;
  /** Whose disk, and whose network, they are. */
  readonly owner: Group;
  readonly networkOwner: Group;
}

/** The devices that a group uses: those of the machine it is or stands in, else those of the host. Made when first asked for. */
export function devicesOf(world: World, context: Context, group: Group): Place {
  const owner = ownerOf(context, group);
  if (!owner.parent) return { devices: hostDevices(owner), owner, networkOwner: owner };
  const outer = devicesOf(world, context, owner.parent);
  if (!owner.devices) {
    const caps = capsOf(context, owner, outer.devices);
    const count = countWithin(owner, outer.owner);
    const weight = weightAt(context, owner);
    const pool = (name: Shared, weighs: number) =>
      createPool(world.flow, outer.devices[name], caps[name], weighs, count);
    const ownNetwork = ownsNetwork(context, owner);
    const network = ownNetwork ? pool('network', 1) : outer.devices.network;
    owner.devices = { disk: pool('disk', weight), requests: pool('requests', weight), network, ownNetwork };
  }
  return { devices: owner.devices, owner, networkOwner: owner.devices.ownNetwork ? owner : outer.networkOwner };
}

/** Follows a change of the group's count or of what is around it. */
export function refitDevices(world: World, context: Context, group: Group): void {
  if (!group.devices || !group.parent) return;
  const outer = devicesOf(world, context, group.parent);
  const caps = capsOf(context, group, outer.devices);
  const count = countWithin(group, outer.owner);
  const weight = weightAt(context, group);
  for (const name of ['disk', 'requests'] as const) {
    setPool(world.flow, group.devices[name], { cap: caps[name], count, weight });
  }
  if (group.devices.ownNetwork) setPool(world.flow, group.devices.network, { cap: caps.network, count });
}

/** Takes away the devices of a machine that is gone (nothing may use them any more). */
export function removeDevices(world: World, group: Group): void {
  if (!group.devices) return;
  const { disk, requests, network, ownNetwork } = group.devices;
  for (const pool of [disk, requests, ...(ownNetwork ? [network] : [])]) removePool(world.flow, pool);
  group.devices = null;
}

/** What a group counts at a disk that is shared by weights, in usual ones. */
function weightAt({ value }: Context, { specification }: Group): number {
  return specification.ioWeight === null ? 1 : specification.ioWeight / value('cgroup.defaultIoWeight');
}

function hostDevices({ host: { disk, requests, network } }: Group): Devices {
  return { disk, requests, network, ownNetwork: true };
}

function ownerOf(context: Context, group: Group): Group {
  let at = group;
  while (at.parent && !ownsDevices(context, at)) at = at.parent;
  return at;
}

/** Whether a group's traffic goes through devices, or under a limit or weight, of its own. */
function ownsDevices(context: Context, group: Group): boolean {
  return group.specification.ioWeight !== null || ownsNetwork(context, group);
}

function ownsNetwork({ value }: Context, { specification }: Group): boolean {
  const { kind, sandboxing, diskMaxBytesPerS, networkMaxBytesPerS } = specification;
  const limited = Number.isFinite(diskMaxBytesPerS) || Number.isFinite(networkMaxBytesPerS);
  return limited || devicePathOf(kind, sharedFsOf(value, sandboxing)) !== null;
}

/** Takes a group's devices, and those inside it that hang on them, away where it has come to have some or to have none. */
export function rehangDevices(world: World, context: Context, group: Group): boolean {
  const { devices } = group;
  const fits = devices === null || devices.ownNetwork === ownsNetwork(context, group);
  if (!group.parent || (fits && (devices !== null) === ownsDevices(context, group))) return false;
  walkGroups(group, (inner) => removeDevices(world, inner));
  return true;
}

/**
 * Requests per millisecond that one thread of a monitor passes on: each occupies it for a time, and no more than so many are under
 * way at once, each until the disk and the way to it have answered. A thread that waits for each does one after the other.
 */
function requestsThrough(context: Context, owner: Group, path: DevicePath | null): number {
  if (!path || path.disk.inFlight === null || !owner.parent) return Number.POSITIVE_INFINITY;
  const { value } = context;
  const threadMs = value(path.disk.thread) / 1000;
  const diskMs = value(owner.host.platform.defaults.diskLatency) / 1000 + pathsOf(context, owner.parent).requestMs;
  return Math.min(1 / threadMs, value(path.disk.inFlight) / (threadMs + diskMs));
}

/**
 * Bytes per millisecond of large requests, one after the other: while the bytes of one move, no more than so many others are asked for.
 * That holds back a monitor that waits for each; what has many under way keeps the disk busy.
 */
function bytesThrough(context: Context, requests: number, path: DevicePath | null, diskBytesPerMs: number): number {
  if (!path || path.disk.inFlight === null || !Number.isFinite(requests)) return Number.POSITIVE_INFINITY;
  const { value } = context;
  const bytes = value('disk.requestKiB') * 1024;
  const inFlight = value(path.disk.inFlight);
  // One request of no size takes the thread so long that as many as are under way at once come to `requests`.
  return (inFlight * bytes) / (inFlight / requests + bytes / diskBytesPerMs);
}

/** What fits through the devices of a machine, of what its surroundings have. */
function capsOf(context: Context, owner: Group, outer: Devices): Record<Shared, number> {
  const { value } = context;
  const { kind, sandboxing, chosen } = owner.specification;
  const path = devicePathOf(kind, sharedFsOf(value, sandboxing), chosen.monitor);
  const limit = (id: string | null | undefined, unit: number) => (id ? (value(id) * unit) / 1000 : Infinity);
  const left = (loss: string) => (path ? Math.max(0, 1 - value(loss)) : 1);
  const diskMax = owner.specification.diskMaxBytesPerS / 1000;
  const networkMax = owner.specification.networkMaxBytesPerS / 1000;
  // A request moves a page at least, so whoever may move so many bytes may not make more requests than that.
  const requestsMax = diskMax / (value('memory.pageKiB') * 1024);
  const requests = requestsThrough(context, owner, path);
  const disk = outer.disk.cap * left('disk.virtioSequentialLoss');
  return {
    disk: Math.min(diskMax, limit(path?.diskMiBPerS, MiB), bytesThrough(context, requests, path, disk), disk),
    requests: Math.min(requestsMax, requests, outer.requests.cap),
    network: Math.min(networkMax, limit(path?.networkMiBPerS, MiB), outer.network.cap * left('network.virtioBulkLoss')),
  };
}
