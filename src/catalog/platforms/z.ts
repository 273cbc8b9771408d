// An IBM z or LinuxONE system: firmware partitions always, two levels of interpretive execution (SIE) in hardware, a third
// in software. PR/SM counts as level 1, so a partition is at level 1 and a guest in it at level 2.
import { MiB } from '../parameter.ts';
import type { Platform } from '../platform.ts';
import { cite, IBMVM_LIST, KVM_ON_Z_SLIDES, VELOCITY } from '../sources.ts';
import { FAMILIES } from './families.ts';

export const Z: Platform = {
  id: 'z',
  architecture: 's390x',
  family: FAMILIES.z,
  offers: ['z-firmware', 'linux-kernel', 'container-engine', 'hardware-virtualization'],
  nestedByDefault: false,
  defaults: {
    cores: 16,
    memoryBytes: 64 * 1024 * MiB,
    diskBytesPerS: 'z.diskMiBPerS',
    networkBytesPerS: 'z.networkMiBPerS',
    diskRequestsPerS: 'z.diskRequestsPerS',
    diskLatency: 'z.diskLatencyUs',
  },
  exitCost: ['z.exit1Us', 'z.exit2Us', 'z.exit3Us'],
  faultCost: ['z.fault1Us', 'z.fault2Us', 'z.fault3Us'],
  translation: ['z.translation1', 'z.translation2', 'z.translation3'],
  parameters: {
    'z.exit1Us': {
      value: 1,
      unit: 'us',
      low: 0,
      high: 3,
      about: 'One privileged operation in a partition, averaged over those that PR/SM lets pass without leaving it.',
      source: { assumption: 'Makes 1% (0-3%) at 10,000 a core-second; nothing is published on PR/SM in per cent.' },
      published: ['ZS-001'],
      note: 'Neither the cost of partitions in per cent nor KVM on z against z/VM has been published.',
    },
    'z.exit2Us': {
      value: 3,
      unit: 'us',
      low: 2,
      high: 7.5,
      about:
        'One privileged operation of a guest in a partition: second level in hardware. Claimed cheap, not published per operation.',
      source: cite(
        VELOCITY,
        'system overhead of z/VM 2-5%, at 10,000 operations a core-second (derived)',
        'ZS-013, ZS-001',
      ),
      published: ['ZS-006', 'ZS-010', 'ZS-014', 'ZS-026'],
      note: 'The same page has a system in which each of 69,000 diagnose calls a second takes 7.4 us, the way through the dispatcher included: the upper end of the range.',
    },
    'z.exit3Us': {
      value: 50,
      unit: 'us',
      low: 15,
      high: 60,
      about:
        'One privileged operation of a guest in a guest in a partition: simulated. An estimate by a practitioner, not measured.',
      source: cite(
        IBMVM_LIST,
        '50% processor overhead, at 10,000 operations a core-second (derived)',
        'ZS-002, ZS-003',
      ),
      published: ['ZS-004', 'ZS-005', 'ZS-007'],
      note: 'Nobody has published a measurement of the third level: this is what one practitioner has seen. It stands beside the second nested level of x86, not the first, for the partition is a level too. As all state of a guest is in memory, two intercepts of the second level (to the inner hypervisor and back) may do: 15 us, the lower end.',
    },
    'z.fault1Us': {
      value: 0,
      unit: 'us',
      low: 0,
      high: 0.5,
      about: 'What a page fault costs in addition in a partition.',
      source: { assumption: 'A partition owns its memory from activation on, so nothing is left to be backed.' },
    },
    'z.fault2Us': {
      value: 0.57,
      unit: 'us',
      low: 0,
      high: 3,
      about: 'What a page fault of a guest in a partition costs in addition.',
      source: { assumption: 'Taken as on x86 at its first level; not published for z.' },
    },
    'z.fault3Us': {
      value: 10,
      unit: 'us',
      low: 2.9,
      high: 60,
      about: 'What a page fault of a guest in a guest in a partition costs in addition.',
      source: { assumption: 'Shadow tables are kept by software at this depth; scaled like the other operations.' },
    },
    'z.translation1': {
      value: 0,
      unit: 'factor',
      low: 0,
      high: 0.5,
      about: 'How much of the cost of translating addresses twice applies to a partition.',
      source: { assumption: 'A partition owns a fixed zone of memory: an offset is added, no second table is walked.' },
      published: ['ZS-001'],
    },
    'z.translation2': {
      value: 1,
      unit: 'factor',
      low: 0.5,
      high: 1.5,
      about: 'How much of the cost of translating addresses twice applies to a guest in a partition.',
      source: { assumption: 'Taken as on x86 at its first level; not published for z.' },
      published: ['ZS-001'],
    },
    'z.translation3': {
      value: 2,
      unit: 'factor',
      low: 1,
      high: 10,
      about: 'How much of the cost of translating addresses twice applies to a guest in a guest in a partition.',
      source: { assumption: 'Shadow tables are kept by software at this depth; not published.' },
      published: ['ZS-003', 'ZS-004'],
    },
    'z.diskMiBPerS': {
      value: 770,
      unit: 'MiB/s',
      low: 150,
      high: 6_000,
      about: 'Disk of a default partition.',
      source: {
        assumption: 'Taken as on the x86 default server, so that comparisons are about the platform, not the disk.',
      },
    },
    'z.partitions': {
      value: 85,
      unit: 'count',
      low: 1,
      high: 85,
      about: 'Partitions that the firmware of one machine can run side by side.',
      source: cite(KVM_ON_Z_SLIDES, 'slide 7: z13 NE1, 85 partitions', 'ZS-017'),
    },
    'z.diskRequestsPerS': {
      value: 84_044,
      unit: 'per second',
      low: 80,
      high: 2_000_000,
      about: 'Requests a second that the disk of a default partition answers at most.',
      source: {
        assumption: 'Taken as on the x86 default server, so that comparisons are about the platform, not the disk.',
      },
    },
    'z.diskLatencyUs': {
      value: 61,
      unit: 'us',
      low: 10,
      high: 15_000,
      about: 'Time of one request of the disk of a default partition while no other is under way.',
      source: {
        assumption: 'Taken as on the x86 default server, so that comparisons are about the platform, not the disk.',
      },
    },
    'z.networkMiBPerS': {
      value: 1_115,
      unit: 'MiB/s',
      low: 110,
      high: 11_000,
      about: 'Network of a default partition.',
      source: {
        assumption: 'Taken as on the x86 default server, so that comparisons are about the platform, not the card.',
      },
    },
  },
};
