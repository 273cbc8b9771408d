// Disks and networks as capacities that are shared out: those of the host, and inside them the virtual ones of every machine,
// so that all that runs in one machine shares what fits through its devices. A partition has channels of its own.
import { devicePathOf } from '../catalog/paths.ts';
import type { Context } from './context.ts';
import { createPool, type Pool, removePool, setPool } from './fluid/flow.ts';
import { countWithin, type Group, type World } from './world.ts';

const MiB = 1024 * 1024;

/** Bytes, requests and bytes per millisecond. */
export interface Devices {
  readonly disk: Pool;
  readonly requests: Pool;
  readonly network: Pool;
}

export interface Place {
  readonly devices: Devices;
  /** Whose they are. */
  readonly owner: Group;
}

/** The devices that a group uses: those of the machine it is or stands in, else those of the host. Made when first asked for. */
export function devicesOf(world: World, context: Context, group: Group): Place {
  const owner = ownerOf(context, group);
  if (!owner.parent) return { devices: owner.host, owner };
  const outer = devicesOf(world, context, owner.parent);
  if (!owner.devices) {
    const caps = capsOf(context, owner, outer.devices);
    const count = countWithin(owner, outer.owner);
    const pool = (name: keyof Devices) => createPool(world.flow, outer.devices[name], caps[name], 1, count);
    owner.devices = { disk: pool('disk'), requests: pool('requests'), network: pool('network') };
  }
  return { devices: owner.devices, owner };
}

/** Follows a change of the group's count or of what is around it. */
export function refitDevices(world: World, context: Context, group: Group): void {
  if (!group.devices || !group.parent) return;
  const outer = devicesOf(world, context, group.parent);
  const caps = capsOf(context, group, outer.devices);
  const count = countWithin(group, outer.owner);
  for (const name of ['disk', 'requests', 'network'] as const) {
    setPool(world.flow, group.devices[name], { cap: caps[name], count });
  }
}

/** Takes away the devices of a machine that is gone (nothing may use them any more). */
export function removeDevices(world: World, group: Group): void {
  if (!group.devices) return;
  for (const pool of [group.devices.disk, group.devices.requests, group.devices.network]) {
    removePool(world.flow, pool);
  }
  group.devices = null;
}

function ownerOf(context: Context, group: Group): Group {
  let at = group;
  while (at.parent && !devicePathOf(at.specification.kind, context.value('kata.ninep') > 0)) at = at.parent;
  return at;
}

/** What fits through the devices of a machine, of what its surroundings have. */
function capsOf({ value }: Context, owner: Group, outer: Devices): Record<keyof Devices, number> {
  const path = devicePathOf(owner.specification.kind, value('kata.ninep') > 0);
  const limit = (id: string | null | undefined, unit: number) => (id ? (value(id) * unit) / 1000 : Infinity);
  const left = (loss: string) => Math.max(0, 1 - value(loss));
  return {
    disk: Math.min(limit(path?.diskMiBPerS, MiB), outer.disk.cap * left('disk.virtioSequentialLoss')),
    requests: Math.min(limit(path?.requestsPerS, 1), outer.requests.cap * left('disk.virtioRandomLoss')),
    network: Math.min(limit(path?.networkMiBPerS, MiB), outer.network.cap * left('network.virtioBulkLoss')),
  };
}
