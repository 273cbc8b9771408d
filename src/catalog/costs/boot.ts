// How machines come up: a monitor, firmware or none, a kernel with what it has to do besides, and services; or, shortened,
// from a snapshot.

import type { Stage, StartContext } from '../cost.ts';
import { firmwareOf } from '../firmwares.ts';
import type { Monitor } from '../monitor.ts';
import { KiB, MiB } from '../parameter.ts';
import { inside, outside } from './chain.ts';

const US_PER_MS = 1000;

/** The boot of a guest that a monitor plays the machine for, from the call of the monitor to its services. */
export function machineBoot(context: StartContext, monitor: Monitor): readonly Stage[] {
  const { value } = context;
  return [
    ...interfaceLock(context),
    outside(value, 'monitor', value(monitor.startMs), value(monitor.cpuShare)),
    ...firmwareChain(context, monitor, value('vm.shortFirmware') > 0 ? ['qboot'] : []),
    ...guestBoot(context, value(monitor.cpuShare), monitor),
  ];
}

/** Making the host's ends of its network interfaces takes the network lock of the kernel below. */
function interfaceLock({ value, chosen }: StartContext): readonly Stage[] {
  const count = chosen.interfaces ?? 0;
  if (count === 0) return [];
  return [{ name: 'network', lock: 'network', lockMs: count * value('machine.interfaceLockMs') }];
}

/** Firmware of a machine whose monitor does not load kernels itself. `usual`: what it has when nobody said. */
export function firmwareChain(context: StartContext, monitor: Monitor, usual: readonly string[]): readonly Stage[] {
  const { value, chosen, platform } = context;
  if (!monitor.firmware) return [];
  const { ms, exits } = firmwareOf(chosen.firmware, platform.architecture, usual);
  if (ms === null || exits === null) return [];
  return [inside(value, 'firmware', value(ms), value(monitor.cpuShare), value(exits))];
}

/** Kernel and services of the system in the image. `kernelCpuShare`: how much of the kernel's own boot is work. */
export function guestBoot(context: StartContext, kernelCpuShare: number, monitor?: Monitor): readonly Stage[] {
  const { value, image } = context;
  const { guest } = image;
  if (guest === undefined) return [];
  const services = {
    ...inside(value, 'services', value(guest.servicesMs), value('startup.cpuShare'), value('startup.servicesExits')),
    diskBytes: value('machine.imageCached') > 0 ? 0 : value(guest.servicesReadBytes) * MiB,
  };
  return [kernelStage(context, kernelCpuShare, monitor), services];
}

/** The kernel's boot with all that it does besides starting itself, as one stage. */
function kernelStage(context: StartContext, cpuShare: number, monitor: Monitor | undefined): Stage {
  const { value, image, chosen, platform } = context;
  const guest = image.guest as NonNullable<typeof image.guest>;
  const exits = value('startup.kernelExits');
  const factor = monitor?.kernelFactor ? value(monitor.kernelFactor) : 1;
  const parts = [inside(value, 'kernel', value(guest.kernelMs) * factor, cpuShare, exits)];
  const distribution = chosen.kernel === undefined ? guest.probeMs !== undefined : chosen.kernel === 'distribution';
  if (distribution && guest.system === 'linux') {
    const probeMs = value(guest.probeMs ?? 'startup.distributionKernelMs');
    parts.push(inside(value, 'kernel', probeMs, value('startup.probeCpuShare'), exits));
  }
  if (chosen.compressed) parts.push(inside(value, 'kernel', value('startup.decompressMs'), 1, 0));
  if (monitor) {
    const interfacesMs = (chosen.interfaces ?? 0) * value(monitor.interfaceMs);
    if (interfacesMs > 0) parts.push(inside(value, 'kernel', interfacesMs, cpuShare, exits));
  }
  const kernel = parts.reduce(join);
  if (!chosen.console) return kernel;
  const written = platform.family === 'x86' ? 'startup.consoleExits' : 'startup.lineConsoleExits';
  return { ...kernel, portAccesses: value(written) };
}

/** Two stretches of one stage as one, with the exits of both. */
function join(first: Stage, second: Stage): Stage {
  const cpuMs = (first.cpuMs ?? 0) + (second.cpuMs ?? 0);
  const exits = (first.cpuMs ?? 0) * (first.exitsPerMs ?? 0) + (second.cpuMs ?? 0) * (second.exitsPerMs ?? 0);
  return {
    ...first,
    waitMs: (first.waitMs ?? 0) + (second.waitMs ?? 0),
    cpuMs,
    exitsPerMs: cpuMs > 0 ? exits / cpuMs : 0,
  };
}

/** Whether the chain ends in a system that was running before, with its application. */
export function isRestored({ chosen }: Pick<StartContext, 'chosen'>): boolean {
  return chosen.start === 'restore' || chosen.start === 'resume';
}

/** Instead of a boot: a machine paused in memory goes on, or one is made and filled from the file of a snapshot. */
export function machineRestore(context: StartContext, monitor: Monitor): readonly Stage[] {
  const { value, chosen } = context;
  if (chosen.start === 'resume') return [resumeStage(context)];
  return [
    ...interfaceLock(context),
    outside(value, 'monitor', value(monitor.startMs), value(monitor.cpuShare)),
    restoreStage(context, value(monitor.restoreMs), value(monitor.cpuShare)),
  ];
}

/** A machine that is kept paused in memory goes on. */
export function resumeStage({ value }: StartContext): Stage {
  return outside(value, 'restore', value('restore.resumeMs'), value('startup.cpuShare'));
}

/**
 * The state of the devices, then page by page what the guest touches before it answers, at most all it has. A page in the
 * cache costs a fault; one on disk is waited for, for the guest that touches it cannot ask for the next.
 */
export function restoreStage(context: StartContext, stateMs: number, cpuShare: number): Stage {
  const { value, image, snapshotCached } = context;
  const { guest } = image;
  const held = guest ? value(guest.kernelBytes) + value(guest.userSpaceBytes) : Number.POSITIVE_INFINITY;
  const touched = Math.min(value('restore.workingSetMiB'), held);
  const pages = (touched * MiB) / (value('memory.pageKiB') * KiB);
  const state = outside(value, 'restore', stateMs, cpuShare);
  const faultsMs = (pages * value('restore.faultUs')) / US_PER_MS;
  const filled = { ...state, cpuMs: (state.cpuMs ?? 0) + faultsMs, once: 'bytes' as const };
  if (snapshotCached) return filled;
  const diskMs = (pages * value('restore.diskFaultUs')) / US_PER_MS;
  return { ...filled, waitMs: (state.waitMs ?? 0) + diskMs, diskBytes: touched * MiB };
}
