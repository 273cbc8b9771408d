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
  },
  'cgroup.periodMs': {
    value: 100,
    unit: 'ms',
    low: 1,
    high: 1_000,
    about: 'Period in which a processor quota is renewed.',
    source: cite(CGROUP_MANUAL, 'cpu.max', 'SC-001'),
  },
  'processor.containerOverhead': {
    value: 0.005,
    unit: 'share',
    low: 0,
    high: 0.02,
    about: 'Processor time a container adds to the work in it: control group accounting, system call filter.',
    source: cite(SHARMA, 'Fig. 3: LXC within 2 % of bare metal', 'OV-023'),
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
  },
};
