// What lies between two systems: the networks of both ends, shared with all else that uses them, or for z/VM channels of its
// own; how fast it may go there, and whether there is room at the other end.
import { MiB } from '../../catalog/parameter.ts';
import { totalsOf } from '../accounting.ts';
import type { Context } from '../context.ts';
import { devicesOf } from '../devices.ts';
import { createPool, type Pool } from '../fluid/flow.ts';
import type { MoveWay } from '../operations/moving.ts';
import { machinesOn, squeezedOn } from '../squeeze.ts';
import type { Group, HostState, World } from '../world.ts';

const MS_PER_S = 1000;

/** Both ends of the line; between two partitions of one machine they are one and the same. */
export function linesOf(world: World, context: Context, from: Group, to: Group, way: MoveWay): readonly Pool[] {
  if (way === 'relocation') {
    const ends = new Set([from.host, to.host]);
    return [...ends].map((host) => channelsOf(world, context, host));
  }
  return [...new Set([from, to].map((end) => devicesOf(world, context, end).devices.network))];
}

function channelsOf(world: World, { value }: Context, host: HostState): Pool {
  host.channels ??= createPool(world.flow, null, (value('relocate.bandwidthMiBPerS') * MiB) / MS_PER_S);
  return host.channels;
}

/** Bytes a millisecond that one instance may send at most. `halted`: for the last copy, while it stands still. */
export function speedOf(
  world: World,
  context: Context,
  group: Group,
  to: Group,
  way: MoveWay,
  halted = way !== 'pre-copy' && way !== 'relocation',
): number {
  const { value } = context;
  const limits = {
    relocation: 'relocate.bandwidthMiBPerS',
    running: 'move.bandwidthMiBPerS',
    halted: 'move.lastBandwidthMiBPerS',
  };
  const running = (value(limits.running) * MiB) / MS_PER_S;
  const last = Math.max((value(limits.halted) * MiB) / MS_PER_S, way === 'pre-copy' ? running : 0);
  const own = way === 'relocation' ? (value(limits.relocation) * MiB) / MS_PER_S : halted ? last : running;
  const lines = linesOf(world, context, group.parent as Group, to, way);
  return lines.reduce((least, { cap }) => Math.min(least, cap), own);
}

/** Whether so much more fits on the host, and in every machine around the new place, beside what is there now. */
export function hasRoom(world: World, context: Context, to: Group, bytes: number): boolean {
  if (totalsOf(world, context, to.host).totals.free < bytes) return false;
  const machines = machinesOn(context, to.host, squeezedOn(world, context, to.host).pressure);
  for (let at: Group | null = to; at?.parent; at = at.parent) {
    const around: Group = at;
    const kernel = machines.find(({ group }) => group === around)?.kernel;
    if (kernel && (kernel.capacity - kernel.used) / kernel.instances < bytes) return false;
  }
  return true;
}
