// What a Kata container costs: the chain by which it starts, and the memory it holds.
import type { BootFreed, KindCost, Segment, Stage, StartContext } from '../cost.ts';
import { monitorOf } from '../monitors.ts';
import { MiB } from '../parameter.ts';
import { firmwareChain, isRestored, restoreStage, resumeStage } from './boot.ts';
import { containerChain, engineChain, guestMemory, inside, outside } from './chain.ts';
import { KATA_RECORDS } from './kata-records.ts';
import { comesInPod, joiningChain, sandboxChain } from './pod.ts';
import { machineContainerRemoval } from './removal.ts';

/** The archive that a guest unpacks into its memory, bytes; 0 where it boots from an image. A template is made of no other guest. */
function initrdBytes(context: StartContext): number {
  const { value, chosen } = context;
  const isTemplate = chosen.start === 'restore' && monitorOf('kata', chosen.monitor).mapsSnapshotsOf.includes('kata');
  return isTemplate || value('kata.initrd') >= 1 ? Math.floor(value('kata.initrdMiB') * MiB) : 0;
}

/**
 * What booting has touched and nobody has taken since. What unpacking leaves behind is as much equal between guests as the kernel
 * itself, for the most part; of the archive nothing counts as equal. Other monitors than QEMU load the kernel as it runs.
 */
function bootFreed(context: StartContext): BootFreed {
  const { value, chosen } = context;
  const packed = monitorOf('kata', chosen.monitor).firmware ? value('kata.packedKernel') : 0;
  const unpackingMiB = packed < 1 ? 0 : value(packed < 2 ? 'kata.unpackingMiB' : 'kata.unpackingRandomMiB');
  const bytes = Math.floor(unpackingMiB * MiB);
  return {
    bytes: bytes + initrdBytes(context),
    alikeBytes: Math.floor(bytes * value('memory.fixedKernelAlikeShare')),
    content: 'booting:kata',
  };
}

/** What the agent in the guest works on. */
function agentStage({ value }: StartContext, ms: number): Stage {
  return inside(value, 'agent', ms, value('startup.cpuShare'), value('startup.servicesExits'));
}

/**
 * The hidden guest, booted, or cloned from a template of a guest that is up; `firstMs` is what its agent then takes for the
 * first that is made in it.
 */
function guestChain(context: StartContext, firstMs: number): readonly Stage[] {
  const { value, chosen } = context;
  const monitor = monitorOf('kata', chosen.monitor);
  const monitorShare = value(monitor.cpuShare);
  if (chosen.start === 'resume') return [resumeStage(context), agentStage(context, firstMs)];
  const start = outside(value, 'monitor', value(monitor.startMs), monitorShare);
  if (isRestored(context)) {
    // A template stays in memory, so it is never read from disk.
    const template = restoreStage({ ...context, snapshotCached: true }, value('kata.templateMs'), monitorShare);
    return [start, template, agentStage(context, firstMs)];
  }
  const kernelMs = value('kata.kernelMs') * (monitor.kernelFactor === null ? 1 : value(monitor.kernelFactor));
  return [
    start,
    // Kata names no firmware, so that QEMU takes its own default (ST-173).
    ...firmwareChain(context, monitor, []),
    inside(value, 'kernel', kernelMs, monitorShare, value('startup.kernelExits')),
    agentStage(context, value('kata.agentMs') + firstMs),
  ];
}

export const KATA_COST: KindCost = {
  parameters: KATA_RECORDS,
  startup(context) {
    const { value, storage } = context;
    const containerMs = value('kata.containerMs');
    if (!comesInPod(context)) {
      return [...engineChain(context), ...containerChain(context, true), ...guestChain(context, containerMs)];
    }
    // The guest is the sandbox of the pod. Its agent makes the process that waits, in the time of a runtime, and then the
    // container, of which the host has the root only.
    return [
      ...sandboxChain(context, guestChain(context, value('container.runtimeMs'))),
      ...[...joiningChain(context), storage.prepare(context), agentStage(context, containerMs)],
    ];
  },
  removal: (context) => machineContainerRemoval(context, monitorOf('kata', context.chosen.monitor)),
  bootFreed,
  memory(context) {
    const { value, memoryBytes, platform, chosen } = context;
    const monitor = monitorOf('kata', chosen.monitor);
    const kernelMiB = value('kata.kernelMiB');
    const waiting: Segment = {
      ...{ kind: 'anonymous', content: null, owner: 'inner' },
      bytes: Math.floor(value('pod.pauseMiB') * MiB),
    };
    const unpacked = Math.floor(initrdBytes(context) * value('kata.initrdUnpackedFactor'));
    const files: Segment = {
      ...{ kind: 'anonymous', content: 'initrd:kata', owner: 'inner', readOnly: true },
      bytes: unpacked,
    };
    return [
      ...(comesInPod(context) ? [waiting] : []),
      ...(unpacked > 0 ? [files] : []),
      {
        kind: 'hypervisor',
        content: null,
        bytes: value(monitor.memory) * MiB,
        owner: 'outer',
      },
      { kind: 'anonymous', content: null, bytes: value('kata.hostProcessesMiB') * MiB, owner: 'outer' },
      { kind: 'file', content: 'file:kata', bytes: value('kata.programsMiB') * MiB, owner: 'outer' },
      { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
      ...guestMemory(value, 'kata', 'linux', kernelMiB, value('kata.userSpaceMiB'), memoryBytes, {
        platform: platform.family,
        kernelAt: 'fixed',
        // Its runtime starts guests with iommu=off, on QEMU until 2.x and on Firecracker always; raw results show none either (ME-100, ME-101).
        bounceless: true,
      }),
    ];
  },
};
