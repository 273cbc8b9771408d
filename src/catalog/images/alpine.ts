// Alpine: a base layer of a few MiB, and as a guest a light distribution.
import type { Image } from '../image.ts';
import { cite, FIRECRACKER_DATA, OWN_MEASUREMENT } from '../sources.ts';
import { ALPINE_BASE } from './layers.ts';

export const ALPINE: Image = {
  id: 'alpine',
  layers: [ALPINE_BASE],
  architectures: ['amd64', 's390x'],
  workload: 'idle',
  application: {
    startCpu: 'image.alpine.startCpuMs',
    startWait: 'image.alpine.startWaitMs',
    privateMemory: 'image.alpine.privateMiB',
  },
  guest: {
    system: 'linux',
    kernelMs: 'image.alpine.kernelMs',
    probeMs: 'image.alpine.probeMs',
    servicesMs: 'image.alpine.servicesMs',
    servicesReadBytes: 'image.alpine.servicesReadMiB',
    kernelBytes: 'image.alpine.kernelMiB',
    userSpaceBytes: 'image.alpine.userSpaceMiB',
    bootFreedBytes: 'image.alpine.bootFreedMiB',
  },
  parameters: {
    'image.alpine.startCpuMs': {
      value: 1.3,
      unit: 'core-ms',
      low: 0.5,
      high: 4,
      about: 'Processor work of the first process from its first instruction until it runs.',
      source: cite(OWN_MEASUREMENT, 'containerStart: chroot and exec of a shell 1.3 ms', 'measured containerStart'),
    },
    'image.alpine.startWaitMs': {
      value: 0,
      unit: 'ms',
      low: 0,
      high: 5,
      about: 'Time the first process waits while it starts.',
      source: { assumption: 'A shell waits for nothing.' },
    },
    'image.alpine.privateMiB': {
      value: 1,
      unit: 'MiB',
      low: 0.3,
      high: 4,
      about: 'Private memory of the first process.',
      source: { assumption: 'A shell that waits.' },
    },
    'image.alpine.kernelMs': {
      value: 110,
      unit: 'ms',
      low: 65,
      high: 265,
      about: 'Guest kernel from its entry to the first process, without waiting for devices that are not there.',
      source: cite(FIRECRACKER_DATA, 'boot timer of a tuned kernel: p50 110 ms (boot-serial-fc-api.dat)', 'ST-004'),
    },
    'image.alpine.probeMs': {
      value: 300,
      unit: 'ms',
      low: 50,
      high: 900,
      about: 'What the kernel for virtual machines adds to the boot of a tuned one.',
      source: { assumption: 'Fewer drivers than the 900 ms of a kernel for all machines.' },
    },
    'image.alpine.servicesMs': {
      value: 2_500,
      unit: 'ms',
      low: 800,
      high: 8_000,
      about: 'Everything from the first process to the login, without reading files.',
      source: { assumption: 'A handful of services started one after the other; not published.' },
    },
    'image.alpine.servicesReadMiB': {
      value: 40,
      unit: 'MiB',
      low: 15,
      high: 100,
      about: 'Files read while it boots.',
      source: { assumption: 'Most of a small root file system and its kernel modules.' },
    },
    'image.alpine.kernelMiB': {
      value: 20,
      unit: 'MiB',
      low: 14,
      high: 40,
      about: 'Guest kernel with its modules, without its page records.',
      source: { assumption: 'Between a minimal kernel (14 MiB) and that of a full distribution.' },
    },
    'image.alpine.userSpaceMiB': {
      value: 45,
      unit: 'MiB',
      low: 25,
      high: 80,
      about: 'User space of an idle light distribution.',
      source: { assumption: 'Between a minimal guest and a full distribution.' },
    },
    'image.alpine.bootFreedMiB': {
      value: 60,
      unit: 'MiB',
      low: 0,
      high: 300,
      about: 'Memory that booting touches and frees again; the host still backs it.',
      source: {
        assumption:
          'A smaller initial file system than the 115 MiB that a minimal guest of a published test has freed.',
      },
    },
  },
};
