// A minimal guest: a tuned kernel and next to no user space, as microVMs run it. Not a container image: it has no layers.
import type { Image } from '../image.ts';
import { cite, FIRECRACKER_DATA, OWN_MEASUREMENT } from '../sources.ts';

export const MINIMAL: Image = {
  id: 'minimal',
  layers: [],
  architectures: ['amd64', 's390x'],
  workload: 'idle',
  application: {
    startCpu: 'image.minimal.startCpuMs',
    startWait: 'image.minimal.startWaitMs',
    privateMemory: 'image.minimal.privateMiB',
  },
  guest: {
    system: 'linux',
    kernelMs: 'image.minimal.kernelMs',
    servicesMs: 'image.minimal.servicesMs',
    servicesReadBytes: 'image.minimal.servicesReadMiB',
    kernelBytes: 'image.minimal.kernelMiB',
    userSpaceBytes: 'image.minimal.userSpaceMiB',
  },
  parameters: {
    'image.minimal.startCpuMs': {
      value: 1.3,
      unit: 'core-ms',
      low: 0.5,
      high: 4,
      about: 'Processor work of the first process from its first instruction until it runs.',
      source: cite(OWN_MEASUREMENT, 'containerStart: chroot and exec of a shell 1.3 ms', 'measured containerStart'),
    },
    'image.minimal.startWaitMs': {
      value: 0,
      unit: 'ms',
      low: 0,
      high: 5,
      about: 'Time the first process waits while it starts.',
      source: { assumption: 'A shell waits for nothing.' },
    },
    'image.minimal.privateMiB': {
      value: 1,
      unit: 'MiB',
      low: 0.3,
      high: 4,
      about: 'Private memory of the first process.',
      source: { assumption: 'A shell that waits.' },
    },
    'image.minimal.kernelMs': {
      value: 110,
      unit: 'ms',
      low: 65,
      high: 265,
      about: 'Guest kernel from its entry to the first process, without waiting for devices that are not there.',
      source: cite(FIRECRACKER_DATA, 'boot timer of a tuned kernel: p50 110 ms (boot-serial-fc-api.dat)', 'ST-004'),
    },
    'image.minimal.servicesMs': {
      value: 3,
      unit: 'ms',
      low: 1,
      high: 20,
      about: 'From the first process of the guest until it is ready.',
      source: { assumption: 'One process and a shell, as in the guest of the published boots.' },
    },
    'image.minimal.servicesReadMiB': {
      value: 2,
      unit: 'MiB',
      low: 0.5,
      high: 10,
      about: 'Files read while it boots.',
      source: { assumption: 'Init and a C library.' },
    },
    'image.minimal.kernelMiB': {
      value: 14,
      unit: 'MiB',
      low: 12,
      high: 30,
      about: 'Guest kernel without its page records.',
      source: cite(
        FIRECRACKER_DATA,
        'mem-fc.dat: 15.9, 17.9, 21.8 MiB at 128, 256, 512 MiB less 1.56 % (derived)',
        'ME-005',
      ),
    },
    'image.minimal.userSpaceMiB': {
      value: 35,
      unit: 'MiB',
      low: 25,
      high: 50,
      about: 'User space of an idle minimal guest, with what its kernel allots while it runs.',
      source: cite(FIRECRACKER_DATA, 'mem-fc.dat: 47-54 MiB not available, less the kernel (derived)', 'ME-006'),
    },
  },
};
