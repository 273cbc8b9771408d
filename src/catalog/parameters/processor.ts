// Figures of sharing processors: control groups, system calls, caches, locks, queues.
import type { ParameterRecord } from '../parameter.ts';
import {
  BANDWIDTH_MANUAL,
  BLENDING,
  CGROUP_MANUAL,
  cite,
  citeRead,
  citeSecondHand,
  PVM,
  SHARMA,
  SLICE_COMMIT,
} from '../sources.ts';

export const PROCESSOR: Readonly<Record<string, ParameterRecord>> = {
  'cgroup.defaultWeight': {
    value: 100,
    unit: 'count',
    low: 1,
    high: 10_000,
    about: 'Processor weight of a control group when nobody sets one.',
    source: cite(CGROUP_MANUAL, 'cpu.weight', 'SC-002'),
    published: ['measured cpuShares', 'IS-008'],
  },
  'cgroup.periodMs': {
    value: 100,
    unit: 'ms',
    low: 1,
    high: 1_000,
    about: 'Period in which a processor quota is renewed.',
    source: cite(CGROUP_MANUAL, 'cpu.max', 'SC-001'),
    published: ['OV-037', 'SC-004', 'SC-005'],
  },
  'processor.containerOverhead': {
    value: 0.005,
    unit: 'share',
    low: 0,
    high: 0.02,
    about: 'Processor time a container adds to the work in it: control group accounting, system call filter.',
    source: cite(SHARMA, 'Fig. 3: LXC within 2 % of bare metal', 'OV-023'),
    published: ['OV-001', 'OV-003', 'OV-004', 'OV-015', 'OV-020', 'OV-033'],
    note: 'One database test of 2014 lost 15 % in a container: with its files on AuFS and its network behind translation. That is the way to the devices, not the processor.',
  },
  'processor.systemCallUs': {
    value: 0.22,
    unit: 'us',
    low: 0.1,
    high: 1,
    about: 'Cost of a simple system call; the same inside a guest, for it causes no exit.',
    source: cite(PVM, 'Table 2', 'NE-011'),
  },
  'processor.sharedCacheLoss': {
    value: 0.02,
    unit: 'share',
    low: 0,
    high: 0.23,
    about:
      'Work lost to shared caches and memory paths when neighbours keep every other core busy, whatever the walls.',
    source: citeSecondHand(BLENDING, 'sec. 4: ten instances side by side each lose up to 23 %', 'OV-033'),
    published: ['IS-003', 'IS-008', 'IS-012'],
    note: 'A computing neighbour cost nothing in 2007, up to 23 % with ten of them in 2020, and up to 60 % in 2016 where cores were shared by weight: each counts another loss.',
  },
  'processor.saturation': {
    value: 0.99,
    unit: 'share',
    low: 0.9,
    high: 0.999,
    about: 'Utilisation from which the response time of an open workload is no longer given.',
    source: {
      assumption: 'The response time of an open queue has no bound at 1; the screen needs a last figure before it.',
    },
  },
  'processor.serviceVariation': {
    value: 1,
    unit: 'factor',
    low: 0,
    high: 10,
    about: 'Squared coefficient of variation of the processor work of one operation: 0 all alike, 1 exponential.',
    source: { assumption: 'Exponential, as queueing models usually take it; real services are often more uneven.' },
  },
  'processor.lockHolderLoss': {
    value: 0.03,
    unit: 'factor',
    low: 0,
    high: 0.95,
    about:
      'Work lost in a guest with several virtual processors while one that holds a lock is kept from running, by share of steal.',
    source: cite(
      SHARMA,
      'Fig. 9a: at 1.5 times overcommit within 1 % of containers, so at most 0.03 (derived); high: ebizzy, Linux commit 266e85a5ec91',
      'IS-012',
    ),
  },
  'scheduler.sliceMs': {
    value: 2.8,
    unit: 'ms',
    low: 0.7,
    high: 24,
    about: 'How long a thread runs before another one that waits for the same core gets its turn.',
    source: citeRead(SLICE_COMMIT, '0.70 ms times (1 + log2 of the processors), from eight processors on; 3 ms before'),
  },
  'cgroup.overrunMs': {
    value: 0,
    unit: 'ms',
    low: 0,
    high: 1,
    about: 'What a group may use beyond its quota in each period and on each core, out of slices handed out before.',
    source: cite(
      BANDWIDTH_MANUAL,
      'Caveats: at most 1 ms for each core; none where threads are always ready',
      'SC-005',
    ),
  },
};
