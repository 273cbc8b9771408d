// The limits that memory on a host stands under: the host itself, machines, and control groups with a limit of their own.
import { KINDS } from '../catalog/kinds.ts';
import type { Context } from './context.ts';
import { isFirmware, ownsKernel } from './kernels.ts';
import type { Limit } from './memory/holding.ts';
import type { Group } from './world.ts';

const MiB = 1024 * 1024;

/** A machine's limit at present. `usedBytes`: what its guest holds by now, what booting freed included. */
export function presentLimit(limit: Limit, { memory }: Group, usedBytes: number): Limit {
  const { touchedBytes, balloonBytes, ballooned } = memory;
  return { ...limit, touchedBytes: ballooned ? touchedBytes : Math.max(touchedBytes, usedBytes), balloonBytes };
}

/** Whether a machine is up, and nothing has been given or taken since. */
export function isAsWhenUp({ memory }: Group, guestBytes: number, ready: number): boolean {
  return ready === 1 && memory.touchedBytes <= guestBytes && !memory.ballooned;
}

/** What a machine has touched and what its balloon is meant to hold, of one that has as much touched when it is up. */
export function presentBytes(group: Group, guestBytes: number, ready: number) {
  if (isAsWhenUp(group, guestBytes, ready)) return { touchedBytes: guestBytes, balloonBytes: 0 };
  const { touchedBytes, balloonBytes, ballooned } = group.memory;
  return { touchedBytes: ballooned ? touchedBytes : Math.max(touchedBytes, ready * guestBytes), balloonBytes };
}

/** Limits of one group, parents first; those of machines as if nothing had happened in them yet. */
export function limitsOf(context: Context, group: Group): Limit[] {
  if (!group.parent) {
    const bytes = group.host.memoryBytes;
    const swapBytes = swapOf(context, group, bytes);
    return [{ id: 'host', kind: 'host', parent: null, node: group.node, bytes, instances: 1, swapBytes }];
  }
  const limits: Limit[] = [];
  const around = limitAround(group.parent, true);
  const { memoryMaxBytes, memoryLowBytes, memoryBytes, kind } = group.specification;
  const common = { node: group.node, instances: group.total };
  if (hasOwnGroup(group)) {
    const swap = Number.isFinite(memoryMaxBytes)
      ? { swapBytes: memoryMaxBytes * context.value('cgroup.swapFactor') }
      : {};
    limits.push({
      ...{ id: `c${group.id}`, kind: 'cgroup', parent: around, bytes: memoryMaxBytes, lowBytes: memoryLowBytes },
      ...common,
      ...swap,
    });
  }
  if (ownsKernel(kind)) {
    const zvm = kind === 'zvm';
    const cmm = zvm ? context.value('zvm.cmm') : 0;
    limits.push({
      ...{ id: `m${group.id}`, kind: 'machine', parent: hasOwnGroup(group) ? `c${group.id}` : around },
      ...common,
      bytes: memoryBytes,
      swapBytes: swapOf(context, group, memoryBytes),
      dedicated: kind === 'lpar',
      reports: hasBalloonDevice(kind) && context.value('balloon.freePageReporting') >= 1,
      discards: cmm >= 2,
    });
  }
  return limits;
}

/** Whether somebody takes memory back from its guest: through a balloon that is managed, or by CMM under z/VM. */
export function givesBack(context: Context, { specification: { kind, balloon } }: Group): boolean {
  return kind === 'zvm' ? context.value('zvm.cmm') === 1 : hasBalloonDevice(kind) && balloon;
}

/** The device is there whether or not anybody uses it. */
function hasBalloonDevice(kind: Group['specification']['kind']): boolean {
  return kind !== 'host' && KINDS[kind].defaults.balloon !== undefined;
}

/** Id of the innermost limit around a group's memory; from within, a machine is the limit of what stands in it. */
export function limitAround(group: Group, fromWithin = false): string {
  let at: Group | null = group;
  let inside = fromWithin;
  while (at?.parent) {
    if (inside && ownsKernel(at.specification.kind)) return `m${at.id}`;
    if (hasOwnGroup(at)) return `c${at.id}`;
    inside = true;
    at = at.parent;
  }
  return 'host';
}

function hasOwnGroup({ specification }: Group): boolean {
  return Number.isFinite(specification.memoryMaxBytes) || specification.memoryLowBytes > 0;
}

export function runsZvm(group: Group): boolean {
  return group.children.some((child) => child.specification.kind === 'zvm');
}

/** Swap of a kernel: as set, else paging space for z/VM, the usual of a host for Linux on the machine itself, and a guest's. */
function swapOf(context: Context, group: Group, memoryBytes: number): number {
  const { kind, swapBytes } = group.specification;
  const set = group.parent ? swapBytes : group.host.swapBytes;
  if (set !== null) return set;
  if (isFirmware(group)) return 0;
  if (runsZvm(group)) return Math.floor(memoryBytes * context.value('zvm.pagingFactor'));
  if (kind === 'host' || kind === 'lpar') return Math.min(memoryBytes, context.value('host.swapMiB') * MiB);
  return KINDS[kind].ownsKernel ? context.value('guest.swapMiB') * MiB : 0;
}
