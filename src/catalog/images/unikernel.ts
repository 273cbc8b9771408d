// A unikernel: one application linked with just the library of a system that it needs, booted as a guest of its own. There
// is no user space beside it, and nothing to read from a disk.
import type { Image } from '../image.ts';
import { cite, citeSecondHand, LIGHTVM } from '../sources.ts';

export const UNIKERNEL: Image = {
  id: 'unikernel',
  layers: [],
  architectures: ['amd64'],
  workload: 'idle',
  application: {
    startCpu: 'image.unikernel.startCpuMs',
    startWait: 'image.unikernel.startWaitMs',
    privateMemory: 'image.unikernel.privateMiB',
  },
  guest: {
    system: 'unikernel',
    kernelMs: 'image.unikernel.kernelMs',
    servicesMs: 'image.unikernel.servicesMs',
    servicesReadBytes: 'image.unikernel.servicesReadMiB',
    kernelBytes: 'image.unikernel.kernelMiB',
    userSpaceBytes: 'image.unikernel.userSpaceMiB',
  },
  parameters: {
    'image.unikernel.startCpuMs': {
      value: 0,
      unit: 'core-ms',
      low: 0,
      high: 5,
      about: 'Processor work of an application that is started besides.',
      source: { assumption: 'The application is the system; what it takes is in the figure of its own start.' },
    },
    'image.unikernel.startWaitMs': {
      value: 0,
      unit: 'ms',
      low: 0,
      high: 5,
      about: 'Time an application waits that is started besides.',
      source: { assumption: 'As for its work: there is none besides.' },
    },
    'image.unikernel.privateMiB': {
      value: 0,
      unit: 'MiB',
      low: 0,
      high: 4,
      about: 'Private memory of an application that is started besides.',
      source: { assumption: 'As for its work: there is none besides.' },
    },
    'image.unikernel.kernelMs': {
      value: 1,
      unit: 'ms',
      low: 0.5,
      high: 8,
      about: 'From the first instruction of the guest to its main function.',
      source: cite(LIGHTVM, 'abstract: 2.3 ms with the toolstack for an empty unikernel (derived)', 'ST-019'),
    },
    'image.unikernel.servicesMs': {
      value: 1.7,
      unit: 'ms',
      low: 0.2,
      high: 5,
      about: 'From its main function until the application answers.',
      source: cite(LIGHTVM, 'sec. 6.1: a unikernel that tells the time 4 ms, an empty one 2.3 ms (derived)', 'ST-019'),
    },
    'image.unikernel.servicesReadMiB': {
      value: 0,
      unit: 'MiB',
      low: 0,
      high: 1,
      about: 'Files read while it boots.',
      source: { assumption: 'The application is part of the kernel that was loaded.' },
    },
    'image.unikernel.kernelMiB': {
      value: 2,
      unit: 'MiB',
      low: 0.5,
      high: 8,
      about: 'Code and tables of the guest.',
      source: { assumption: 'Over half of the 3.6 MB that a whole guest is reported to take.' },
    },
    'image.unikernel.userSpaceMiB': {
      value: 1.4,
      unit: 'MiB',
      low: 0.5,
      high: 8,
      about: 'Heap and stack of the application.',
      source: citeSecondHand(LIGHTVM, 'sec. 6.3, Fig. 14: 3.6 MB a guest in all (derived)', 'ME-008'),
    },
  },
};
