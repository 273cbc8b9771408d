// A server with x86 processors and KVM: one level of hardware virtualization, deeper ones by reflecting every exit.
import { MiB } from '../parameter.ts';
import type { Platform } from '../platform.ts';
import { cite, IBM_COMPARISON, PVM } from '../sources.ts';

export const X86: Platform = {
  id: 'x86',
  architecture: 'amd64',
  family: 'x86',
  offers: ['linux-kernel', 'container-engine', 'hardware-virtualization', 'x86-processor'],
  nestedByDefault: true,
  defaults: {
    cores: 16,
    memoryBytes: 64 * 1024 * MiB,
    diskBytesPerS: 'x86.diskMiBPerS',
    networkBytesPerS: 'x86.networkMiBPerS',
  },
  exitCost: ['x86.exit1Us', 'x86.exit2Us', 'x86.exit3Us'],
  translation: ['x86.translation1', 'x86.translation2', 'x86.translation3'],
  parameters: {
    'x86.exit1Us': {
      value: 0.8,
      unit: 'us',
      low: 0.46,
      high: 3.79,
      about: 'One exit of a guest on the host: a mix of hypercalls, register accesses and some port I/O.',
      source: cite(PVM, 'Table 1: 0.46 (hypercall), 0.54, 0.87, 1.66, 3.79 us (port I/O)', 'NE-001 to NE-005'),
      published: ['NE-006', 'NE-019', 'OV-036', 'ST-017'],
    },
    'x86.exit2Us': {
      value: 7.5,
      unit: 'us',
      low: 7.1,
      high: 29.34,
      about: 'One exit of a guest in a guest: the host reflects it to the outer guest, whose own work exits again.',
      source: cite(PVM, 'Table 1: 7.10 to 9.20 us, port I/O 29.34 us', 'NE-001 to NE-005'),
      published: ['NE-006', 'NE-007', 'NE-008', 'NE-013', 'NE-014', 'NE-016', 'NE-019', 'NE-020', 'NE-021'],
      note: 'Nesting has been found to cost 6 to 8 % and up to a hundred times as much. Both hold, for different rates of exits: so the cost of one exit is the figure, and no percentage.',
    },
    'x86.exit3Us': {
      value: 75,
      unit: 'us',
      low: 40,
      high: 300,
      about: 'One exit three levels deep: reflected through two guests.',
      source: { assumption: 'Multiplies once more by about the 9 to 10 times between the first and the second level.' },
      published: ['NE-001', 'NE-003', 'NE-004'],
    },
    'x86.translation1': {
      value: 1,
      unit: 'factor',
      low: 0,
      high: 1.5,
      about: 'How much of the cost of translating addresses twice applies to a guest of the host.',
      source: { assumption: 'One by definition: the shares of workloads are measured at this level.' },
      published: ['OV-004', 'OV-043'],
    },
    'x86.translation2': {
      value: 1.2,
      unit: 'factor',
      low: 1,
      high: 5,
      about: 'How much of the cost of translating addresses twice applies to a guest in a guest.',
      source: {
        assumption:
          'The host folds both tables into one, so misses cost the same; faults cost about 5 times, and are rarer.',
      },
      published: ['NE-007', 'NE-013', 'NE-020', 'ST-044'],
      note: 'One paper counts up to 14 switches for a page fault, another up to 6: the worst case and the usual one.',
    },
    'x86.translation3': {
      value: 1.5,
      unit: 'factor',
      low: 1,
      high: 10,
      about: 'How much of the cost of translating addresses twice applies three levels deep.',
      source: { assumption: 'As at the second level, with more faults that are reflected.' },
      published: ['NE-020'],
    },
    'x86.diskMiBPerS': {
      value: 770,
      unit: 'MiB/s',
      low: 150,
      high: 6_000,
      about: 'Disk of a default server.',
      source: cite(IBM_COMPARISON, 'fio results.xlsx: sequential read 807 MB/s', 'OV-009'),
      published: ['OV-006', 'OV-007', 'OV-008', 'OV-026'],
    },
    'x86.networkMiBPerS': {
      value: 1_115,
      unit: 'MiB/s',
      low: 110,
      high: 11_000,
      about: 'Network of a default server.',
      source: cite(IBM_COMPARISON, 'nuttcp.xlsx: 9.35 Gbit/s', 'OV-012'),
      published: ['OV-028', 'OV-031'],
    },
  },
};
