// What a Kata container costs: the chain by which it starts, the memory it holds, and their figures.
import type { KindCost, Segment, Stage, StartContext } from '../cost.ts';
import { monitorOf } from '../monitors.ts';
import type { ParameterRecord } from '../parameter.ts';
import { MiB } from '../parameter.ts';
import {
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  FRESH_LOOK,
  KATA_INITRD_SIZE,
  KATA_ON_EKS,
  KATA_TEMPLATING,
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
    published: ['ST-007', 'ST-015'],
  },
  'kata.agentMs': {
    value: 130,
    unit: 'ms',
    low: 30,
    high: 400,
    about:
      'The first programs of the guest, until its agent takes orders. A guest made from a template has that behind it.',
    source: cite(
      KATA_TEMPLATING,
      'What are the Pros: up to 38.68% less time with a template, of about 600 ms, less kernel and firmware (derived)',
      'ME-039, ST-024',
    ),
    published: ['ST-042', 'ST-044'],
    note: 'The two figures are of different machines, and the first is a best case: it may be less.',
  },
  'kata.containerMs': {
    value: 251,
    unit: 'ms',
    low: 130,
    high: 380,
    about: 'Runtime and agent together make the container in the guest: shared root, mounts, its first process.',
    source: citeSecondHand(FRESH_LOOK, 'sec. 3.5: Kata about 600 ms, less all other stages (derived)', 'ST-024'),
    published: ['ST-079', 'ST-080', 'ST-086', 'ST-121', 'ST-142'],
    note: 'With the way through Docker (250 ms) the whole comes to about 900 ms. A rule of thumb that goes around, 650 ms with an engine, leaves the runs without one no time for it.',
  },
  'kata.templateMs': {
    value: 5,
    unit: 'ms',
    low: 1,
    high: 40,
    about: 'Cloning the state of a guest from a template, its memory apart.',
    source: {
      assumption: 'The template stays mapped in memory; documents report creation up to 38.68% faster with it.',
    },
  },
  'kata.hostProcessesMiB': {
    value: 25,
    unit: 'MiB',
    low: 15,
    high: 60,
    about: 'Shim and file server of one Kata container on the host, without the pages of their programs.',
    source: {
      assumption:
        'About half of what both have in memory (ME-085): what twenty containers with merging had in all leaves no room for more (ME-047).',
    },
    published: ['ME-013', 'ME-014', 'ME-015', 'ME-046', 'ME-047', 'ME-060', 'ME-061', 'ME-062', 'ME-080', 'ME-081'],
  },
  'kata.programsMiB': {
    value: 27,
    unit: 'MiB',
    low: 10,
    high: 45,
    about:
      'Pages of the programs of Kata’s shim and file server that are in use: once for all Kata containers of a host.',
    source: cite(
      KATA_ON_EKS,
      'Host-Side Processes Per Pod: shim 44 MiB and file server 8 MiB resident, less the 25 MiB of their own (derived)',
      'ME-085',
    ),
  },
  'kata.kernelMiB': {
    value: 14,
    unit: 'MiB',
    low: 12,
    high: 30,
    about: 'Guest kernel without its page records.',
    source: cite(FIRECRACKER_DATA, 'mem-fc.dat: 17.9 MiB at 256 MiB less 1.56% (derived)', 'ME-005'),
    published: ['ME-010', 'ME-042'],
  },
  'kata.userSpaceMiB': {
    value: 30,
    unit: 'MiB',
    low: 20,
    high: 60,
    about: 'Agent and the rest of the hidden guest.',
    source: { assumption: 'A minimal guest needs 47 MiB with its kernel; here an agent takes the place of a login.' },
    published: ['ME-006', 'ME-013', 'ME-014', 'ME-090', 'ST-068'],
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
    ...firmwareChain(context, monitor, ['qboot']),
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
  bootFreed: initrdBytes,
  memory(context) {
    const { value, memoryBytes, platform, chosen } = context;
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
        bytes: value(monitorOf('kata', chosen.monitor).memory) * MiB,
        owner: 'outer',
      },
      { kind: 'anonymous', content: null, bytes: value('kata.hostProcessesMiB') * MiB, owner: 'outer' },
      { kind: 'file', content: 'file:kata', bytes: value('kata.programsMiB') * MiB, owner: 'outer' },
      { kind: 'kernel', content: null, bytes: value('container.kernelMiB') * MiB, owner: 'outer' },
      ...guestMemory(value, 'kata', 'linux', kernelMiB, value('kata.userSpaceMiB'), memoryBytes, {
        platform: platform.family,
        kernelAt: 'fixed',
      }),
    ];
  },
};
