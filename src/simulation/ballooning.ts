// Balloons: a manager on every kernel that runs machines looks at it and at its guests from time to time. Where memory is
// getting short it takes from guests what they have free; where it is plentiful again it gives it back.
import type { Context } from './context.ts';
import { setTimer } from './fluid/flow.ts';
import type { KernelMemory, Pressure } from './memory/pressure.ts';
import { givesBack } from './memory-limits.ts';
import { isMoving } from './sight.ts';
import { machinesOn, type Squeezed, squeezedOn } from './squeeze.ts';
import { ownsKernel } from './starting.ts';
import { type Due, type Group, type HostState, kernelUnder, orderedGroups, type World } from './world.ts';

/** Sees to it that the manager looks again, if there is anything for it to do. */
export function watchBalloons(world: World, context: Context, host: HostState, { pressure }: Squeezed): void {
  if (host.balloonTimer || !isBalloonWork(context, host, pressure)) return;
  const everyMs = Math.max(1, context.value('balloon.intervalS') * 1000);
  const nextMs = (Math.floor(world.flow.nowMs / everyMs) + 1) * everyMs;
  host.balloonTimer = true;
  setTimer(world.flow, nextMs, { type: 'balloon', host } satisfies Due);
}

/** Whether a manager would do something once all is up: memory is short around who gives some back, or balloons hold some. */
export function isBalloonWork(context: Context, host: HostState, pressure: Pressure): boolean {
  const short = context.value('balloon.pressureShare');
  return managedOn(context, host, pressure).some(
    ({ group, around }) => group.memory.balloonBytes > 0 || freeShare(around) < short,
  );
}

/** The manager looks, and sets the balloons. Whether it has changed any; when not, whether it may find something next time. */
export function setBalloons(world: World, context: Context, host: HostState): 'changed' | 'moving' | 'resting' {
  host.balloonTimer = false;
  const changed = new Set<Group>();
  const before = squeezedOn(world, context, host);
  for (const { group, kernel, around } of managedOn(context, host, before.pressure)) {
    if (group.phase !== 'running') continue;
    const balloonBytes = balloonFor(context, group, kernel, freeShare(around));
    if (balloonBytes === null) continue;
    group.memory.balloonBytes = balloonBytes;
    changed.add(group);
  }
  if (changed.size === 0) return isMoving(orderedGroups(host.root)) ? 'moving' : 'resting';
  // What a balloon holds has been given back: it counts as never touched, should the guest get it again.
  const after = squeezedOn(world, context, host);
  for (const { group, kernel } of machinesOn(context, host, after.pressure)) {
    if (!changed.has(group)) continue;
    group.memory.touchedBytes = kernel.touched / kernel.instances;
    group.memory.ballooned = true;
  }
  host.version += 1;
  return 'changed';
}

/**
 * Bytes for the balloon of a guest; null to leave it as it is. Source: oVirt's Memory Overcommitment Manager, balloon policy:
 * a guest shrinks to what it uses and a share that stays free, the smaller the shorter memory is; and grows back.
 */
function balloonFor({ value }: Context, group: Group, kernel: KernelMemory, hostFree: number): number | null {
  const given = group.specification.memoryBytes;
  const size = given - kernel.balloon / kernel.instances;
  const used = (kernel.used + kernel.cache) / kernel.instances;
  const most = value('balloon.maxChangeShare');
  const pressed = hostFree < value('balloon.pressureShare');
  const critical = hostFree <= value('balloon.criticalShare');
  const room = critical
    ? hostFree - value('balloon.criticalTakeShare')
    : (value('balloon.guestFreeShare') * hostFree) / value('balloon.pressureShare');
  const next = pressed
    ? Math.min(size, Math.max(size * (1 - most), used + room * size))
    : Math.max(size, Math.min(given, Math.max(size * (1 + most), used + value('balloon.guestFreeShare') * size)));
  const small = Math.abs(next - size) < value('balloon.minChangeShare') * size;
  if (next === size || (small && next !== given)) return null;
  return Math.max(0, given - next);
}

/** Machines that give memory back, with their own kernel and the one they stand on. */
function managedOn(context: Context, host: HostState, pressure: Pressure) {
  return machinesOn(context, host, pressure).flatMap(({ group, kernel }) => {
    if (!givesBack(context, group)) return [];
    const on = kernelUnder(group, ownsKernel);
    const around = pressure.kernels.get(on.parent ? `m${on.id}` : 'host');
    return around ? [{ group, kernel, around }] : [];
  });
}

/** Free memory and page cache of a kernel, of all that it was given. */
function freeShare({ capacity, balloon, used }: KernelMemory): number {
  return capacity + balloon > 0 ? Math.max(0, capacity - used) / (capacity + balloon) : 0;
}
