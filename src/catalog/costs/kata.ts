// What a Kata container costs: the chain by which it starts, the memory it holds, and their figures.
import type { BootFreed, KindCost, Segment, Stage, StartContext } from '../cost.ts';
import { monitorOf } from '../monitors.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import {
  cite,
  citeRead,
  citeSecondHand,
  FIRECRACKER_DATA,
  FRESH_LOOK,
  KATA_CHECKS_2018,
  KATA_INITRD_SIZE,
  KATA_TEMPLATING,
  KATA_UNCOMPRESSED,
  KATA_UNCOMPRESSED_FIRST,
  RUND_DATA,
} from '../sources.ts';
import { firmwareChain, isRestored, restoreStage, resumeStage } from './boot.ts';
import { containerChain, engineChain, guestMemory, inside, outside } from './chain.ts';
import { comesInPod, joiningChain, sandboxChain } from './pod.ts';
import { machineContainerRemoval } from './removal.ts';

const parameters: Readonly<Record<string, ParameterRecord>> = {
  'kata.kernelMs': {
    value: 110,
    unit: 'ms',
    low: 65,
    high: 265,
    about: 'The tuned guest kernel of Kata, from its entry to the first process.',
    source: cite(FIRECRACKER_DATA, 'boot timer of a tuned kernel: p50 110 ms (boot-serial-fc-api.dat)', 'ST-004'),
    published: ['ST-007', 'ST-015', 'ST-165'],
  },
  'kata.agentMs': {
    value: 100,
    unit: 'ms',
    low: 30,
    high: 400,
    about:
      'The first programs of the guest, until its agent takes orders. A guest made from a template has that behind it.',
    source: cite(
      KATA_TEMPLATING,
      'What are the Pros: up to 38.68 % less time with a template, of about 600 ms, less kernel and firmware (derived)',
      'ME-039, ST-024',
    ),
    published: ['ST-042', 'ST-044', 'ST-173'],
    note: 'The two figures are of different machines, and the first is a best case: it may be less.',
  },
  'kata.containerMs': {
    value: 251,
    unit: 'ms',
    low: 130,
    high: 380,
    about: 'Runtime and agent together make the container in the guest: shared root, mounts, its first process.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: Kata about 600 ms, less all other stages (derived)', 'ST-024'),
    published: [
      'ST-079',
      'ST-080',
      'ST-086',
      'ST-121',
      'ST-142',
      'ST-155',
      'ST-156',
      'ST-157',
      'ST-158',
      'ST-159',
      'ST-160',
      'ST-161',
      'ST-162',
    ],
    note: 'With the way through Docker (250 ms) the whole comes to about 900 ms. A rule of thumb that goes around, 650 ms with an engine, leaves the runs without one no time for it.',
  },
  'kata.templateMs': {
    value: 5,
    unit: 'ms',
    low: 1,
    high: 40,
    about: 'Cloning the state of a guest from a template, its memory apart.',
    source: {
      assumption: 'The template stays mapped in memory; documents report creation up to 38.68 % faster with it.',
    },
  },
  'kata.hostProcessesMiB': {
    value: 21,
    unit: 'MiB',
    low: 7,
    high: 40,
    about: 'Shim and file server of one Kata container on the host, without the pages of their programs.',
    source: cite(
      RUND_DATA,
      'mem_kata, 100 pods with 2 GiB: own pages (USS) of the shim 7.7 MiB, of both file servers 6.7 MiB each',
      'ME-100',
    ),
    published: ['ME-013', 'ME-014', 'ME-015', 'ME-046', 'ME-047', 'ME-060', 'ME-061', 'ME-062', 'ME-080', 'ME-085'],
    note: 'On Firecracker, where there is no file server, the shim alone had 20 MiB there (ME-101).',
  },
  'kata.programsMiB': {
    value: 21,
    unit: 'MiB',
    low: 10,
    high: 45,
    about:
      'Pages of the programs of Kata’s shim and file server that are in use: once for all Kata containers of a host.',
    source: cite(
      RUND_DATA,
      'mem_kata, 100 pods with 2 GiB: resident less own pages, shim 18.9 MiB and file server 2.4 MiB (derived)',
      'ME-100',
    ),
    published: ['ME-085', 'ME-105'],
  },
  'kata.kernelMiB': {
    value: 20,
    unit: 'MiB',
    low: 12,
    high: 30,
    about: 'Guest kernel without its page records.',
    source: cite(
      KATA_CHECKS_2018,
      '2,043,464 kB in all of 2 GiB: 52.4 MiB are the kernel’s, less 32 MiB of page records (derived)',
      'ME-103',
    ),
    published: ['ME-005', 'ME-010', 'ME-042'],
  },
  'kata.userSpaceMiB': {
    value: 33,
    unit: 'MiB',
    low: 20,
    high: 60,
    about: 'Agent and the rest of the hidden guest.',
    source: cite(
      RUND_DATA,
      'mean of two (derived): 39 MiB not free in a guest on QEMU (ME-103); 27 MiB on Firecracker, 55.2 MiB of a guest of 288 MB less its kernel, page records and monitor',
      'ME-101, ME-103',
    ),
    published: ['ME-006', 'ME-013', 'ME-014', 'ME-081', 'ME-090', 'ME-114', 'ST-068'],
  },
  'kata.packedKernel': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 2,
    setting: true,
    about:
      'How QEMU gets the kernel of a Kata guest. 0: as it runs. 1: compressed, to be unpacked where it was built for. 2: compressed, to be unpacked at a random address.',
    source: citeRead(
      KATA_UNCOMPRESSED,
      'description and change: not compressed since Kata 2.0; at a random address since April 2020',
    ),
  },
  'kata.unpackingMiB': {
    value: 22,
    unit: 'MiB',
    low: 15,
    high: 45,
    about: 'Memory that a guest of Kata touches while it unpacks its kernel, and frees again; the host still backs it.',
    source: cite(
      KATA_UNCOMPRESSED_FIRST,
      'description: 15 % less memory with a kernel that is not compressed; of 125 MiB that are left (derived)',
      'ME-106',
    ),
    published: ['ME-047', 'ME-060', 'ME-103'],
  },
  'kata.unpackingRandomMiB': {
    value: 46,
    unit: 'MiB',
    low: 25,
    high: 60,
    about: 'The same where the kernel is put at a random address.',
    source: cite(
      KATA_UNCOMPRESSED,
      'description: 27 % less memory with a kernel that is not compressed; of 125 MiB that are left (derived)',
      'ME-065',
    ),
    published: ['ME-100', 'ME-104'],
    note: 'With merging it is 14 % less only, so that most of it is equal between guests.',
  },
  'kata.initrd': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    setting: true,
    about:
      '1: a Kata guest gets its system as an archive that it unpacks into its memory (initrd). 0: as an image that its host maps in; one from a template has an archive all the same.',
    source: { assumption: 'The image is what Kata is set up with; the time for unpacking is left out.' },
    published: ['ME-039', 'ME-077'],
  },
  'kata.initrdMiB': {
    value: 13.4,
    unit: 'MiB',
    low: 10,
    high: 110,
    about: 'Size of that archive as it is loaded; its pages are free again once it is unpacked.',
    source: cite(KATA_INITRD_SIZE, 'description: 14 MB with Kata 1.12', 'ME-084'),
  },
  'kata.initrdUnpackedFactor': {
    value: 2.8,
    unit: 'factor',
    low: 2,
    high: 3.5,
    about: 'How many times as large it is when it is unpacked.',
    source: cite(KATA_INITRD_SIZE, 'description: 318 MB of files in 113 MB with Kata 2.3 (derived)', 'ME-084'),
  },
};

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
  parameters,
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
