// What was measured for this project on a real kernel; all of it is in ../measurements.json. The machine was shared, so
// ratios and shapes are worth more than absolute times.
import { OWN_MEASUREMENT } from './publications/own.ts';
import { evidence } from './record.ts';

const MACHINE = 'virtual machine on x86, 2 cores, 24 GiB, Linux 6.18';

export const MEASURED_MEMORY = evidence('memory', {
  'measured ksm': {
    quantity: 'Merging of equal pages, pass by pass, in three set-ups',
    unit: 'each',
    figures: [
      ['run 1: equal pages in each of 4 processes', 32, 'MiB'],
      ['run 1: pages a batch', 100],
      ['run 1: first pages merged after', 25, 's'],
      ['run 1: copies saved in the end', 24_576],
      ['run 1: processor time to 45 s', 0.77, 's'],
      ['run 2: equal pages in each of 2 processes', 64, 'MiB'],
      ['run 2: pages a batch', 1000],
      ['run 2: copies saved in the end', 16_384],
      ['run 2: processor time to 4 s', 0.37, 's'],
      ['run 3: equal pages in each of 6 processes', 20, 'MiB'],
      ['run 3: pages a batch', 2000],
      ['run 3: copies saved in the end', 25_600],
      ['run 3: processor time to 5 s', 0.43, 's'],
    ],
    finding: 'Nothing merges in the first pass: a page must be found unchanged once before it is compared.',
    setup: `${MACHINE}; smart scan and adviser off, pause of 20 ms (run 3: 50 ms)`,
    source: OWN_MEASUREMENT,
    place: 'ksm',
    reading: 'measured',
  },
  'measured pageCacheSharing': {
    quantity: 'Processes that map the same file of 64 MiB: what tools add up, and what is really held',
    unit: 'MiB',
    figures: [
      ['1 process, resident', 93],
      ['1 process, proportional', 89],
      ['2 processes, resident', 187],
      ['2 processes, proportional', 113],
      ['4 processes, resident', 375],
      ['4 processes, proportional', 160],
      ['8 processes, resident', 750],
      ['8 processes, proportional', 254],
    ],
    finding: 'The file is held once, whoever maps it; sums of resident sizes count it every time.',
    setup: `${MACHINE}; 16 MiB of private memory in each`,
    source: OWN_MEASUREMENT,
    place: 'pageCacheSharing',
    reading: 'measured',
  },
});

export const MEASURED_STARTUP = evidence('startup', {
  'measured namespaces': {
    quantity: 'Making one namespace of each kind',
    unit: 'us',
    figures: [
      ['uts', 8.3],
      ['ipc', 31.7],
      ['mnt', 39.3],
      ['pid', 11.2],
      ['net', 446],
      ['cgroup', 9.8],
      ['user', 19.4],
      ['all but user in one call', 536.8],
    ],
    setup: `${MACHINE}; unshare(2) in a forked child, median of 300 calls`,
    source: OWN_MEASUREMENT,
    place: 'namespaces',
    reading: 'measured',
  },
  'measured containerStart': {
    quantity: 'A container that ends at once, by the runtime alone and by changing root and executing',
    unit: 'ms',
    figures: [
      ['runc, mean', 26.2],
      ['runc, spread', 5.6],
      ['runc, quickest', 19.6],
      ['runc, slowest', 39.4],
      ['chroot and exec, mean', 1.3],
      ['chroot and exec, spread', 0.2],
    ],
    setup: `${MACHINE}; runc 1.1.5, busybox, local root file system, no network, 30 runs`,
    source: OWN_MEASUREMENT,
    place: 'containerStart',
    reading: 'measured',
  },
});

export const MEASURED_SCHEDULER = evidence('scheduler', {
  'measured cpuShares': {
    quantity: 'How one core is divided among control groups that all want it',
    unit: 'share',
    figures: [
      ['weights 1 : 1, first', 0.5],
      ['weights 1 : 1, second', 0.499],
      ['weights 2 : 1, first', 0.648],
      ['weights 2 : 1, second', 0.324],
      ['1 process against 7, weights 1 : 1, first', 0.497],
      ['1 process against 7, weights 1 : 1, second', 0.497],
      ['quota of 30%, the other', 0.7],
      ['quota of 30%, the limited', 0.3],
    ],
    setup: `${MACHINE}; busy loops bound to one core`,
    source: OWN_MEASUREMENT,
    place: 'cpuShares',
    reading: 'measured',
  },
});
