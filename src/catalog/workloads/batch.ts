// A batch job: computes as fast as it is let, hardly asking the kernel for anything.

import { cite, IBM_COMPARISON } from '../sources.ts';
import type { Workload } from '../workload.ts';

export const BATCH: Workload = {
  id: 'batch',
  arrival: 'closed',
  threads: 'workload.batch.threads',
  cpuMsPerOperation: 'workload.batch.cpuMs',
  systemCallsPerOperation: 'workload.batch.systemCalls',
  exitsPerOperation: 'workload.batch.exits',
  nestedPaging: 'workload.batch.nestedPaging',
  diskBytesPerOperation: 'workload.batch.diskKiB',
  networkBytesPerOperation: 'workload.batch.networkKiB',
  memory: 'workload.batch.memoryMiB',
  volatileShare: 'workload.batch.volatileShare',
  parameters: {
    'workload.batch.threads': {
      value: 1,
      unit: 'count',
      low: 1,
      high: 64,
      about: 'Threads that work at the same time.',
      source: { assumption: 'One thread, so that one instance is one core.' },
    },
    'workload.batch.cpuMs': {
      value: 100,
      unit: 'core-ms',
      low: 1,
      high: 10_000,
      about: 'Processor work of one work item.',
      source: { assumption: 'The size of one item is free; it only scales the count.' },
    },
    'workload.batch.systemCalls': {
      value: 50,
      unit: 'count',
      low: 0,
      high: 1_000,
      about: 'System calls of one work item.',
      source: { assumption: 'Reads its input, writes its result.' },
    },
    'workload.batch.exits': {
      value: 200,
      unit: 'count',
      low: 20,
      high: 1_000,
      about: 'Privileged operations of one work item: each is an exit when virtualized.',
      source: {
        assumption: '2,000 exits a core-second, the quiet end of the published range: timer ticks and little else.',
      },
    },
    'workload.batch.nestedPaging': {
      value: 0.02,
      unit: 'share',
      low: 0.01,
      high: 0.05,
      about: 'Processor time added while a guest translates its addresses twice.',
      source: cite(IBM_COMPARISON, 'linpack.xlsx: tuned guest 2.3 % below bare metal', 'OV-001'),
    },
    'workload.batch.diskKiB': {
      value: 64,
      unit: 'KiB',
      low: 0,
      high: 4_096,
      about: 'Disk traffic of one work item.',
      source: { assumption: 'A little input.' },
    },
    'workload.batch.networkKiB': {
      value: 0,
      unit: 'KiB',
      low: 0,
      high: 1_024,
      about: 'Network traffic of one work item.',
      source: { assumption: 'None while computing.' },
    },
    'workload.batch.memoryMiB': {
      value: 128,
      unit: 'MiB',
      low: 16,
      high: 16_384,
      about: 'Memory of the work beyond the application itself.',
      source: { assumption: 'Working set of one thread.' },
    },
    'workload.batch.volatileShare': {
      value: 0.6,
      unit: 'share',
      low: 0.2,
      high: 1,
      about: 'Share of that memory that is rewritten all the time.',
      source: { assumption: 'Rewritten as it computes.' },
    },
  },
};
