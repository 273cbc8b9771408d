// What it costs to run a program built for other processors: a translator (qemu-user, started by binfmt_misc) between it and
// the kernel, which itself is native.
import { TCG_EFFICIENCY } from '../evidence/publications/emulation.ts';
import type { ParameterRecord } from '../parameter.ts';
import { cite } from '../sources.ts';

export const EMULATION: Readonly<Record<string, ParameterRecord>> = {
  'emulation.processorFactor': {
    value: 7.9,
    unit: 'factor',
    low: 4,
    high: 59,
    about: 'How many times the processor work of a program takes when it is translated for other processors.',
    source: cite(
      TCG_EFFICIENCY,
      'matmult_int32, s390x on x86: 7.864 instructions for each; high: matmult_double',
      'EM-001',
    ),
    published: ['EM-002', 'EM-003', 'EM-004'],
    note: 'Measured for s390x on x86. For amd64 on z nothing is published; it is taken as alike.',
  },
  'emulation.startCpuMs': {
    value: 30,
    unit: 'core-ms',
    low: 10,
    high: 150,
    about:
      'Processor work of the translator itself when a program starts under it: loading, translating first instructions.',
    source: {
      assumption: 'A few thousand blocks of loader and library at some microseconds each; nothing published found.',
    },
  },
};
