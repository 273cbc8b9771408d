// Published figures on moving running machines and containers. What a move takes is worked out in simulation/operations/.
import { CRIU_LAZY, CRIU_MESSAGE, LIVE_MIGRATION, QEMU_MIGRATION } from './publications/memory.ts';
import { SHARMA } from './publications/performance.ts';
import { LIGHTVM } from './publications/startup.ts';
import { evidence } from './record.ts';
import { SHARMA_2016, XEN_2005 } from './setups.ts';

export const MIGRATION = evidence('migration', {
  'MI-001': {
    quantity: 'Time that a game server stood still while it moved',
    unit: 'ms',
    figures: [
      ['in all', 60],
      ['copying the last pages', 20],
      ['starting again', 40],
      ['copied last', 148, 'KB'],
    ],
    setup: `${XEN_2005}; guest of 64 MB`,
    source: LIVE_MIGRATION,
    place: 'sec. 6.4, Fig. 11',
    reading: 'read',
  },
  'MI-002': {
    quantity: 'Moving a busy web server',
    unit: 'ms',
    figures: [
      ['stood still', 210],
      ['whole move', 71, 's'],
      ['sent over its memory', 1.2, 'times'],
      ['memory', 800, 'MB'],
      ['sent', 960, 'MB'],
      ['copied last', 18.2, 'MB'],
    ],
    setup: `${XEN_2005}; SPECweb99`,
    source: LIVE_MIGRATION,
    place: 'sec. 6.3, Fig. 9',
    reading: 'read',
  },
  'MI-005': {
    quantity: 'Limits of a move, unless set',
    unit: 'ms',
    figures: [
      ['standing still, at most', 300],
      ['bandwidth, at most', 128, 'MiB/s'],
    ],
    setup: 'QEMU',
    source: QEMU_MIGRATION,
    place: 'DEFAULT_MIGRATE_SET_DOWNTIME, MAX_THROTTLE',
    reading: 'read',
  },
  'MI-006': {
    quantity: 'Memory to be moved: what a container has in use, a guest of 4 GB always being 4 GB',
    unit: 'GB',
    figures: [
      ['compiling', 0.42],
      ['store in memory', 4],
      ['Java server', 1.7],
      ['file server', 2.2],
    ],
    setup: SHARMA_2016,
    source: SHARMA,
    place: 'Table 2',
    reading: 'read',
  },
  'MI-007': {
    quantity: 'Writing a system container to disk with CRIU',
    unit: 's',
    figures: [
      ['stood still, about', 2],
      ['each process, about', 170, 'ms'],
      ['processes', 14, 'each'],
    ],
    setup: 'Ubuntu 16.04, processes one after the other',
    source: CRIU_MESSAGE,
    place: 'the message',
    reading: 'read',
  },
  'MI-008': {
    quantity: 'Architectures on which CRIU works',
    unit: 'each',
    figures: [],
    finding: 'x86-64, 64-bit ARM, POWER and, since version 3.4, s390x.',
    setup: 'CRIU',
    source: CRIU_LAZY,
    place: 'the article',
    reading: 'read',
  },
  'MI-009': {
    quantity: 'Saving and restoring a unikernel',
    unit: 'ms',
    figures: [
      ['save, light tools', 30],
      ['restore, light tools', 20],
      ['save, usual tools', 128],
      ['restore, usual tools', 550],
    ],
    setup: 'Xen',
    source: LIGHTVM,
    place: 'sec. 6.2',
    reading: 'second hand',
  },
});
