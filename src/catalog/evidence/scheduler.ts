// Facts on control groups, schedulers and namespaces of Linux.
import {
  BANDWIDTH_MANUAL,
  CGROUP_MANUAL,
  EEVDF_MANUAL,
  EXECUTION_DRIVERS,
  MICROVM_BOOK,
} from './publications/kernel.ts';
import { evidence } from './record.ts';
import { BY_DEFAULT } from './setups.ts';

export const SCHEDULER = evidence('scheduler', {
  'SC-001': {
    quantity: 'Processor limit of a control group that nobody has set',
    unit: 'us',
    figures: [['period', 100_000]],
    finding: 'No limit within that period.',
    setup: BY_DEFAULT,
    source: CGROUP_MANUAL,
    place: 'cpu.max',
    reading: 'read',
  },
  'SC-002': {
    quantity: 'Processor weight of a control group',
    unit: 'each',
    figures: [
      ['unless set', 100],
      ['least', 1],
      ['most', 10_000],
    ],
    setup: BY_DEFAULT,
    source: CGROUP_MANUAL,
    place: 'cpu.weight',
    reading: 'read',
  },
  'SC-003': {
    quantity: 'Memory and process limits of a control group that nobody has set',
    unit: 'each',
    figures: [],
    finding: 'None. Who goes over its memory limit has a process killed within the group.',
    setup: BY_DEFAULT,
    source: CGROUP_MANUAL,
    place: 'memory.max, pids.max',
    reading: 'read',
  },
  'SC-004': {
    quantity: 'Processor quota: how it is dealt out',
    unit: 'ms',
    figures: [
      ['period', 100],
      ['slice for one processor', 5],
      ['least quota and period', 1],
      ['longest period', 1000],
    ],
    setup: BY_DEFAULT,
    source: BANDWIDTH_MANUAL,
    place: 'section Management',
    reading: 'read',
  },
  'SC-005': {
    quantity: 'What a group may run over its quota, on each processor',
    unit: 'ms',
    figures: [['at most', 1]],
    setup: BY_DEFAULT,
    source: BANDWIDTH_MANUAL,
    place: 'section Caveats',
    reading: 'read',
  },
  'SC-006': {
    quantity: 'Who runs next',
    unit: 'each',
    figures: [],
    finding:
      'Since Linux 6.6, of those who have had less than their share, the one with the earliest virtual deadline.',
    setup: 'Linux 6.6 and later',
    source: EEVDF_MANUAL,
    place: 'the page',
    reading: 'read',
  },
  'SC-007': {
    quantity: 'Kinds of namespaces',
    unit: 'each',
    figures: [['kinds', 8]],
    finding: 'Files, processes, network, queues, host name, users, control groups (since 4.6), clocks (since 5.6).',
    setup: 'Linux',
    source: MICROVM_BOOK,
    place: 'ch. 3',
    reading: 'second hand',
  },
  'SC-008': {
    quantity: 'Docker’s first plug for other walls',
    unit: 'each',
    figures: [],
    finding:
      'Version 0.9 could hand a container to other tools; QEMU/KVM, libvirt, OpenVZ and LXC were named. Taken out later; Kata goes on with the idea.',
    setup: 'Docker 0.9, March 2014',
    source: EXECUTION_DRIVERS,
    place: 'the article',
    reading: 'read',
    caution: 'That it was taken out later is known from elsewhere.',
  },
});
