// Figures of the ways to the disk: what each hop adds to a request, what a request costs the processor, how much fits through.
// How many fit follows from the monitor (monitors/). What a guest pays for leaving it comes on top, from the exits of exits.ts.
import type { ParameterRecord } from '../parameter.ts';
import {
  cite,
  citeSecondHand,
  FIRECRACKER_DATA,
  IBM_COMPARISON,
  KATA_DEFAULTS,
  VIRTIOFS_NUMBERS,
  VIRTIOFS_TESTS,
} from '../sources.ts';

export const DISK: Readonly<Record<string, ParameterRecord>> = {
  'disk.requestKiB': {
    value: 128,
    unit: 'KiB',
    low: 4,
    high: 1_024,
    about: 'Most bytes of one request, where a workload does not say how many requests it makes.',
    source: { assumption: 'The usual read-ahead of Linux; what is smaller than a page waits until a page is full.' },
  },
  'disk.flushMs': {
    value: 2,
    unit: 'ms',
    low: 0.05,
    high: 30,
    setting: true,
    about:
      'How long a disk takes until what has been written is safe on it: 2 ms an SSD of a cloud, 10 ms a turning disk. Here only engines wait for it.',
    source: {
      assumption:
        'As clouds describe the latency of their disks; a good SSD in the machine takes a tenth of it or less.',
    },
    published: ['ST-027'],
  },
  'disk.latencyVariation': {
    value: 0.03,
    unit: 'factor',
    low: 0,
    high: 1,
    about: 'Squared coefficient of variation of the time of one request on an idle disk.',
    source: cite(
      FIRECRACKER_DATA,
      'fio-metal.dat, 4k read (qd1): mean 60.7, 99th percentile 98.8 us (derived)',
      'OV-027',
    ),
  },
  'disk.virtioUs': {
    value: 72,
    unit: 'us',
    low: 10,
    high: 400,
    about: 'Delay that a virtual disk of QEMU adds to one request.',
    source: cite(
      FIRECRACKER_DATA,
      'fio-qemu.dat against fio-metal.dat, 4k read (qd1): 7,513 and 16,473 requests/s, so 133.1 less 60.7 us (derived)',
      'OV-027',
    ),
  },
  'disk.microvmUs': {
    value: 58,
    unit: 'us',
    low: 10,
    high: 400,
    about: 'Delay that the virtual disk of Firecracker adds to one request.',
    source: cite(
      FIRECRACKER_DATA,
      'fio-fc.dat against fio-metal.dat, 4k read (qd1): 8,444 and 16,473 requests/s, so 118.4 less 60.7 us (derived)',
      'OV-027',
    ),
  },
  'disk.minidiskUs': {
    value: 30,
    unit: 'us',
    low: 5,
    high: 400,
    about: 'Delay that a minidisk of z/VM adds to one request.',
    source: {
      assumption: 'The channel program is checked and started by z/VM; emulated devices were 10 to 19 times dearer.',
    },
  },
  'disk.virtioRandomLoss': {
    value: 0.15,
    unit: 'share',
    low: 0,
    high: 0.8,
    about: 'Share of the requests a second of what is around it that a virtual disk leaves unused.',
    source: {
      assumption:
        '45 % was measured in 2014 under a global lock of QEMU, 80 % on a spinning disk in 2016; in 2022 nothing with Cloud Hypervisor, and 7 to 40 % with QEMU.',
    },
    published: ['OV-060', 'OV-061'],
  },
  'disk.virtioSequentialLoss': {
    value: 0.01,
    unit: 'share',
    low: 0,
    high: 0.03,
    about: 'Share of the bandwidth of what is around it that a virtual disk leaves unused.',
    source: cite(
      IBM_COMPARISON,
      'fio results.xlsx, sequential: read 801.9 of 806.9, write 740.2 of 751.0 MB/s',
      'OV-009',
    ),
  },
  'disk.exitsPerRequest': {
    value: 2,
    unit: 'count',
    low: 0.1,
    high: 4,
    about: 'Exits that one request to a virtual disk causes: its notification and the interrupt when it is done.',
    source: { assumption: 'One of each; queues that are never empty coalesce them.' },
  },
  'disk.backendRequestUs': {
    value: 7.4,
    unit: 'us',
    low: 2,
    high: 20,
    about:
      'Processor time of the host, beside the guest, for one request to a virtual disk of QEMU, all of it in one thread.',
    source: cite(
      FIRECRACKER_DATA,
      'fio-qemu.dat: one thread serves 135,109 requests/s, so at most 7.4 us each (derived)',
      'OV-026',
    ),
  },
  'kata.ninep': {
    value: 0,
    unit: 'count',
    low: 0,
    high: 1,
    about: '1: a Kata container gets its files through virtio-9p, as until 2020. 0: through virtio-fs.',
    source: { assumption: 'virtio-fs has been the default since version 2.' },
  },
  'kata.virtiofsMiBPerS': {
    value: 648,
    unit: 'MiB/s',
    low: 300,
    high: 4_000,
    about: 'What goes through virtio-fs with a window into the page cache of the host at most.',
    source: citeSecondHand(VIRTIOFS_NUMBERS, 'sequential read: 660 to 703 MB/s', 'OV-042'),
  },
  'kata.virtiofsUs': {
    value: 51,
    unit: 'us',
    low: 30,
    high: 110,
    about: 'Delay that the server of files of a Kata guest adds to one request through virtio-fs.',
    source: cite(
      VIRTIOFS_TESTS,
      'result-default-vs-no-thread-pool.txt, randread-psync: 19,300 reads/s one at a time, out of memory (derived)',
      'OV-074',
    ),
    note: 'With the server’s pool of 64 threads, 75 us; with the one thread that Kata gives it, in between or like that.',
  },
  'kata.virtiofsThreadUs': {
    value: 14,
    unit: 'us',
    low: 10,
    high: 20,
    about: 'Time for which one request occupies that server, waiting for the disk apart.',
    source: cite(
      VIRTIOFS_TESTS,
      'results-different-caching-modes.txt, randread-psync-multi: 71,300 reads/s of four at a time, out of memory (derived)',
      'OV-074',
    ),
    published: ['OV-061'],
  },
  'kata.virtiofsInFlight': {
    value: 1,
    unit: 'count',
    low: 1,
    high: 64,
    about: 'Requests that it has under way at the same time: so many threads it has.',
    source: cite(KATA_DEFAULTS, 'DEFVIRTIOFSEXTRAARGS: --thread-pool-size=1', 'OV-076'),
  },
  'kata.ninepUs': {
    value: 79,
    unit: 'us',
    low: 38,
    high: 150,
    about: 'Delay that virtio-9p adds to one request.',
    source: cite(
      VIRTIOFS_TESTS,
      'report-cache-none.txt, randread-psync: 12,600 reads/s one at a time, out of memory (derived)',
      'OV-075',
    ),
  },
  'kata.ninepThreadUs': {
    value: 21,
    unit: 'us',
    low: 10,
    high: 21,
    about: 'Time for which one request occupies the monitor that serves virtio-9p, waiting for the disk apart.',
    source: cite(
      VIRTIOFS_TESTS,
      'report-cache-none.txt, randread-psync-multi: 47,500 reads/s of four at a time, so at most (derived)',
      'OV-075',
    ),
  },
  'kata.ninepMiBPerS': {
    value: 90,
    unit: 'MiB/s',
    low: 50,
    high: 300,
    about: 'What goes through virtio-9p at most.',
    source: citeSecondHand(VIRTIOFS_NUMBERS, 'sequential read: 91 to 98 MB/s', 'OV-042'),
  },
};
