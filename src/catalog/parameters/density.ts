// Figures of how many fit: what one more instance takes besides memory and processor, and where kernels and bridges stop.
import type { ParameterRecord } from '../parameter.ts';
import { citeRead, citeSecondHand, SEUSS, SHIM_THREADS } from '../sources.ts';

export const DENSITY: Readonly<Record<string, ParameterRecord>> = {
  'density.utilisation': {
    value: 0.8,
    unit: 'share',
    low: 0.3,
    high: 1,
    about: 'Share of the cores up to which a host is filled when counting how many more fit.',
    source: {
      assumption: 'Leaves room for peaks; response times of open queues double well before every core is busy.',
    },
  },
  'density.shimTasks': {
    value: 11,
    unit: 'count',
    low: 2,
    high: 20,
    about: 'Threads of the processes that an engine keeps for one container, each with a process id.',
    source: citeRead(SHIM_THREADS, 'pstree: one shim with ten more threads for one container'),
  },
  'density.systemTasks': {
    value: 150,
    unit: 'count',
    low: 20,
    high: 2_000,
    about: 'Process ids that the system itself takes on every kernel, its engine and its own threads included.',
    source: { assumption: 'An idle server shows between one and a few hundred; kernel threads grow with processors.' },
  },
  'density.machineTasks': {
    value: 4,
    unit: 'count',
    low: 2,
    high: 70,
    about: 'Threads of the monitor of one virtual machine besides those of its virtual processors.',
    source: { assumption: 'Main loop, one for input and output, workers as needed, a kernel thread for its network.' },
  },
  'density.sentryTasks': {
    value: 20,
    unit: 'count',
    low: 8,
    high: 60,
    about: 'Threads of Sentry and file server of one gVisor sandbox.',
    source: { assumption: 'Two Go programs, which start a thread for every system call that blocks.' },
  },
  'network.bridgePorts': {
    value: 1_024,
    unit: 'count',
    low: 1_000,
    high: 1_024,
    about: 'Interfaces that one bridge of Linux can hold.',
    source: citeSecondHand(SEUSS, 'br_private.h; networks of 1,000 containers and more are called unstable', 'DE-009'),
  },
  'network.bridges': {
    value: 1,
    unit: 'count',
    low: 1,
    high: 10_000,
    about: 'Bridges on each kernel over which interfaces are spread.',
    source: { assumption: 'Engines and virtualization managers make one by default.' },
  },
};
