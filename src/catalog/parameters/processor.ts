// Figures of sharing processors and paths to devices: control groups, system calls, packets, queues.
import type { ParameterRecord } from '../parameter.ts';
import { BLENDING, CGROUP_MANUAL, cite, citeSecondHand, IBM_COMPARISON, PVM, SHARMA } from '../sources.ts';

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
    about: 'Utilisation from which an open workload counts as saturated and its response time is no longer given.',
    source: {
      assumption: 'The response time of an open queue has no bound at 1; the screen needs a last figure before it.',
    },
  },
  'network.virtioUs': {
    value: 30,
    unit: 'us',
    low: 3,
    high: 225,
    about: 'Delay that a virtual network card adds to a round trip.',
    source: cite(IBM_COMPARISON, 'netperf.xlsx: 67.9 against 37.6 us a round trip', 'OV-011'),
    published: ['OV-012', 'OV-028', 'OV-030', 'OV-040', 'OV-041'],
    note: 'In 2020 a round trip through a microVM took 225 us more, on other hardware and with another monitor.',
  },
  'network.bridgeUs': {
    value: 10,
    unit: 'us',
    low: 3,
    high: 40,
    about: 'Delay that bridge, virtual pair and address translation of a container network add to a round trip.',
    source: {
      assumption: 'About a third of what a virtual card adds; address translation alone is said to double 37.6 us.',
    },
    published: ['OV-011', 'OV-030', 'OV-040', 'OV-041'],
  },
  'network.bridgePacketLoss': {
    value: 0.2,
    unit: 'share',
    low: 0.1,
    high: 0.3,
    about: 'Share of small-packet throughput that a container network of its own costs.',
    source: cite(
      IBM_COMPARISON,
      'redis results: bridge 22 % (1 client) and 25 % (100 clients) below host network',
      'OV-017, OV-019',
    ),
    published: ['OV-012', 'OV-015', 'OV-040'],
    note: 'A stream in bulk loses nothing (9.33 against 9.35 Gbit/s); requests lose 22 to 25 % in one test, a bridge 9 to 10 % in a later one.',
  },
};
