// Figures of the standard noisy neighbours: how hard each one pushes, and the tables of the kernel that it may fill.
import type { ParameterRecord } from '../parameter.ts';
import { cite, citeSecondHand, ISOLATION_BENCHMARK, LIGHTVM, SHARMA } from '../sources.ts';

export const NEIGHBOURS: Readonly<Record<string, ParameterRecord>> = {
  'neighbour.cpuThreadsPerCore': {
    value: 2,
    unit: 'factor',
    low: 1,
    high: 8,
    about: 'Busy threads of the processor hog for each core it could reach.',
    source: { assumption: 'Enough to want every core at once; weights and limits then decide what it gets.' },
  },
  'neighbour.memoryMiBPerS': {
    value: 1_000,
    unit: 'MiB/s',
    low: 100,
    high: 5_000,
    about: 'How fast the memory hog touches new memory until it is stopped or its domain is full.',
    source: { assumption: 'Page faults of one core: a host takes 0.5 s for 1 GiB in 4 KiB steps in a published test.' },
  },
  'neighbour.diskThreads': {
    value: 10,
    unit: 'count',
    low: 1,
    high: 64,
    about: 'Readers and writers of the disk hog, each as fast as the disk lets it.',
    source: cite(ISOLATION_BENCHMARK, 'Table 1: disk stress is ten IOzone threads', 'IS-004'),
  },
  'neighbour.diskCpuShare': {
    value: 0.2,
    unit: 'share',
    low: 0.05,
    high: 0.5,
    about: 'Processor time of one thread of the disk hog.',
    source: { assumption: 'Waiting for the disk most of the time.' },
  },
  'neighbour.networkThreads': {
    value: 10,
    unit: 'count',
    low: 1,
    high: 64,
    about: 'Senders of the network hog, each as fast as the network lets it.',
    source: { assumption: 'As many as the published disk stress has threads.' },
  },
  'neighbour.forksPerS': {
    value: 1_000,
    unit: 'per second',
    low: 100,
    high: 20_000,
    about: 'New processes a second of the fork bomb while it is let.',
    source: citeSecondHand(LIGHTVM, 'abstract: about 1 ms for fork and exec', 'ST-021'),
  },
  'neighbour.forkBombMiBPerProcess': {
    value: 0.25,
    unit: 'MiB',
    low: 0.05,
    high: 2,
    about: 'Memory of one process of the fork bomb: stack, page tables, kernel records.',
    source: { assumption: 'A forked shell shares nearly all pages with its parent; what is left is kernel memory.' },
  },
  'neighbour.forkBombLimitedLoss': {
    value: 0.02,
    unit: 'share',
    low: 0,
    high: 0.05,
    about: 'What a neighbour still loses to a fork bomb that a process limit holds.',
    source: cite(ISOLATION_BENCHMARK, 'Table 1: OpenVZ, with its process limit, loses 0.01 %', 'IS-002'),
  },
  'neighbour.forkBombOtherKernelLoss': {
    value: 0.3,
    unit: 'share',
    low: 0,
    high: 0.3,
    about: 'What a neighbour on another kernel of the same host loses to a fork bomb that has every core it may use.',
    source: cite(SHARMA, 'Fig. 5, sec. 4.2.1: virtual machine finishes 30 % slower', 'IS-007'),
  },
  'kernel.pidMax': {
    value: 32_768,
    unit: 'count',
    low: 32_768,
    high: 4_194_304,
    about: 'Processes one kernel can hold; a fork bomb without a limit of its own uses them all up.',
    source: {
      assumption: 'Default of kernel.pid_max where nothing raises it; many distributions set the highest value.',
    },
  },
};
