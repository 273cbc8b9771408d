// A server with x86 processors and KVM: one level of hardware virtualization, deeper ones by reflecting every exit.
import type { EvidenceId } from '../evidence.ts';
import { MiB, type ParameterRecord } from '../parameter.ts';
import type { Platform } from '../platform.ts';
import {
  BLENDING,
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  HYPERTURTLE,
  IBM_COMPARISON,
  KVM_SOURCE_2010,
  PVM,
} from '../sources.ts';
import { FAMILIES } from './families.ts';

function exit(
  level: 1 | 2,
  value: number,
  low: number,
  high: number,
  operation: string,
  evidence: string,
): ParameterRecord {
  return {
    value,
    unit: 'us',
    low,
    high,
    about:
      level === 1
        ? `${operation} by a guest of the host: leaving it, the host's work, coming back.`
        : `${operation} by a guest in a guest: the host reflects it to the outer guest, whose own work exits again.`,
    published: level === 1 ? ['NE-006', 'NE-019', 'NE-041', 'OV-036', 'ST-017'] : NESTED_COSTS,
    source: cite(PVM, `Table 1, ${level === 1 ? 'single level' : 'nested'} (Xeon 8269CY, KPTI on)`, evidence),
  };
}

const NESTED_COSTS: readonly EvidenceId[] = [
  'NE-006',
  'NE-007',
  'NE-008',
  'NE-013',
  'NE-014',
  'NE-016',
  'NE-019',
  'NE-021',
  'NE-025',
  'NE-027',
  'NE-042',
];

/** Round trips of single operations. The quick end is what processors without mitigations need, the slow end older ones. */
const EXIT_COSTS: Readonly<Record<string, ParameterRecord>> = {
  'x86.exit1.hypercallUs': exit(1, 0.46, 0.3, 1, 'A hypercall', 'NE-001'),
  'x86.exit1.exceptionUs': exit(1, 1.66, 0.5, 2.5, 'An exception', 'NE-002'),
  'x86.exit1.msrUs': exit(1, 0.87, 0.4, 1.5, 'A register access', 'NE-003'),
  'x86.exit1.cpuidUs': exit(1, 0.54, 0.35, 1.2, 'A question about the processor', 'NE-004'),
  'x86.exit1.portIoUs': exit(1, 3.79, 2, 8, 'Port I/O', 'NE-005'),
  'x86.exit2.hypercallUs': {
    ...exit(2, 9.2, 4, 20, 'A hypercall', 'NE-001, NE-025'),
    published: NESTED_COSTS.filter((id) => id !== 'NE-025'),
    note: 'Mean of two studies: 16.2 times what it takes one level deep (7.43 us), and 24 times (37,733 cycles, 2020).',
  },
  'x86.exit2.exceptionUs': exit(2, 9.2, 5, 25, 'An exception', 'NE-002'),
  'x86.exit2.msrUs': exit(2, 8.18, 4.5, 20, 'A register access', 'NE-003'),
  'x86.exit2.cpuidUs': exit(2, 7.1, 4, 20, 'A question about the processor', 'NE-004'),
  'x86.exit2.portIoUs': exit(2, 29.34, 15, 60, 'Port I/O', 'NE-005'),
};

export const X86: Platform = {
  id: 'x86',
  architecture: 'amd64',
  family: FAMILIES.x86,
  offers: ['linux-kernel', 'container-engine', 'hardware-virtualization', 'x86-processor'],
  nestedByDefault: true,
  defaults: {
    cores: 16,
    memoryBytes: 64 * 1024 * MiB,
    diskBytesPerS: 'x86.diskMiBPerS',
    networkBytesPerS: 'x86.networkMiBPerS',
    diskRequestsPerS: 'x86.diskRequestsPerS',
    diskLatency: 'x86.diskLatencyUs',
  },
  exits: {
    hypercall: ['x86.exit1.hypercallUs', 'x86.exit2.hypercallUs'],
    exception: ['x86.exit1.exceptionUs', 'x86.exit2.exceptionUs'],
    msr: ['x86.exit1.msrUs', 'x86.exit2.msrUs'],
    cpuid: ['x86.exit1.cpuidUs', 'x86.exit2.cpuidUs'],
    portIo: ['x86.exit1.portIoUs', 'x86.exit2.portIoUs'],
  },
  exitCost: [],
  controlBlock: { shadowed: 'x86.shadowControlBlock', accessesPerExit: 'x86.controlBlockAccesses' },
  faultCost: ['x86.fault1Us', 'x86.fault2Us'],
  shadow: { used: 'x86.shadowPaging', exitsPerFault: 'x86.shadowExitsPerFault' },
  translation: ['x86.translation1', 'x86.translation2', 'x86.translation3'],
  parameters: {
    ...EXIT_COSTS,
    'x86.fault1Us': {
      value: 0.57,
      unit: 'us',
      low: 0,
      high: 3,
      about:
        'What a page fault of a guest costs in addition, because some of its pages are not backed by the host yet.',
      source: citeSecondHand(
        BLENDING,
        'sec. 6: 1 GB in 4 KiB steps takes 0.65 s in a microVM, 0.50 s on the host: 0.15 s for 262,144 pages (derived)',
        'OV-032',
      ),
    },
    'x86.fault2Us': {
      value: 2.9,
      unit: 'us',
      low: 0.57,
      high: 18.2,
      about: 'The same for a guest in a guest, whose faults in nested page tables are reflected.',
      source: citeSecondHand(
        HYPERTURTLE,
        'sec. 2: such a fault takes 5.1 times as long (derived); high: 14 world switches of 1.3 us (NE-006, NE-007)',
        'NE-020',
      ),
    },
    'x86.shadowPaging': {
      value: 0,
      unit: 'count',
      low: 0,
      high: 1,
      about:
        '1: page tables of guests are shadowed in software, as before 2008. 0: the processor walks nested page tables.',
      source: { assumption: 'All x86 server processors of the last fifteen years walk nested page tables.' },
    },
    'x86.shadowExitsPerFault': {
      value: 4,
      unit: 'count',
      low: 1,
      high: 50,
      about: 'Exits that one page fault of a guest causes where its page tables are shadowed.',
      source: {
        assumption:
          'The fault, one or two writes to a guarded page table, one flush. A kernel compile took 484 against 265 s in 2006.',
      },
      published: ['OV-103'],
    },
    'x86.shadowControlBlock': {
      value: 1,
      unit: 'count',
      low: 0,
      high: 1,
      about:
        '1: the processor lets a hypervisor in a guest read and write a shadow of its guest’s control block (VMCS shadowing, since 2013). 0: each access is an exit.',
      source: cite(PVM, 'Table 1: measured with VMCS shadowing', 'NE-001'),
      published: ['NE-019', 'NE-026'],
    },
    'x86.controlBlockAccesses': {
      value: 9,
      unit: 'count',
      low: 6,
      high: 31,
      about:
        'Accesses to its guest’s control block by which a hypervisor handles one exit. Where no shadow is kept, as everywhere below the first guest, each is an exit that the host answers.',
      source: cite(
        KVM_SOURCE_2010,
        'reads and writes for one exit, counted; high: all further exits of a port I/O',
        'NE-026, NE-027',
      ),
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
    'x86.diskRequestsPerS': {
      value: 84_044,
      unit: 'per second',
      low: 80,
      high: 2_000_000,
      about: 'Requests a second that the disk of a default server answers at most.',
      source: cite(IBM_COMPARISON, 'fio results.xlsx: 4 KiB random read, 128 under way, native', 'OV-006'),
    },
    'x86.diskLatencyUs': {
      value: 61,
      unit: 'us',
      low: 10,
      high: 15_000,
      about: 'Time of one request of the disk of a default server while no other is under way.',
      source: cite(
        FIRECRACKER_DATA,
        'fio-metal.dat: 4k read (qd1) 16,473 requests/s on flash, so 60.7 us each (derived); a spinning disk takes 8,000 us',
        'OV-027',
      ),
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
