// Published figures on memory, merging and devices that were found last (publications/later.ts).
import {
  CLOUD_HYPERVISOR_SEGMENTS,
  FAST_DISKS,
  KATA_BASELINE_2019,
  KATA_BASELINE_2021,
  KATA_BASELINE_2023,
  KATA_UNCOMPRESSED,
  KERNEL_RANDOMIZATION,
  QEMU_BATCHES,
  RUNTIME_TRADE_OFFS,
  TWELVE_GUESTS,
  VHOST_BLK,
} from './publications/later.ts';
import { type Evidence, evidence } from './record.ts';

const KATA = {
  quantity: 'Memory of one idle Kata container, all processes of it, pages shared with others counted by their share',
  unit: 'KB',
  place: 'memory-footprint: middle of the range that a release has to keep to',
  reading: 'read',
} as const satisfies Partial<Evidence>;

export const LATER_MEMORY = evidence('memory', {
  'ME-060': {
    ...KATA,
    figures: [
      ['as started', 132_550],
      ['with merging, once it has come to rest', 55_850],
    ],
    setup: 'Kata 1.x with QEMU, many containers of BusyBox on one small server',
    source: KATA_BASELINE_2019,
    caution: 'A baseline for tests, within 5%; how many containers and how large their guests are, stands elsewhere.',
  },
  'ME-061': {
    ...KATA,
    figures: [
      ['as started', 118_601],
      ['with merging, once it has come to rest', 53_985],
    ],
    setup: 'Kata 2.x with QEMU, many containers of BusyBox on one small server',
    source: KATA_BASELINE_2021,
    caution: 'A baseline for tests, within 5%, and within 10% with merging.',
  },
  'ME-062': {
    ...KATA,
    figures: [['as started', 127_220]],
    setup: 'Kata 3.x with Cloud Hypervisor, many containers of BusyBox on one small server',
    source: KATA_BASELINE_2023,
    caution: 'A baseline for tests, within 20%.',
  },
  'ME-063': {
    quantity: 'Merging on a server with a dozen guests, most of one system',
    unit: 'each',
    figures: [
      ['shared pages', 256_448],
      ['pages that point to them', 1_249_897],
      ['pages without a like', 2_143_748],
      ['hours for three passes, about', 7],
    ],
    finding: 'Of all pages that it has searched for, a third is saved (derived).',
    setup: 'about 12 virtual machines, about 16 GB in use, 100 pages a batch, 200 ms of sleep',
    source: TWELVE_GUESTS,
    place: 'counters of the kernel',
    reading: 'read',
  },
  'ME-064': {
    quantity: 'Memory of 24 equal kernels with merging, by whether each puts itself at a random address',
    unit: 'MiB',
    figures: [
      ['at the same address', 613],
      ['at random addresses', 3.9 * 1024],
    ],
    finding: 'So 88% of a kernel are pages that all have alike at one address, and none at random ones (derived).',
    setup: 'Linux guests with address space layout randomization of the kernel (KASLR), on and off',
    source: KERNEL_RANDOMIZATION,
    place: 'abstract',
    reading: 'read',
  },
  'ME-065': {
    quantity: 'What a kernel that need not be decompressed takes off the memory of a Kata container',
    unit: 'share',
    figures: [
      ['without merging', 0.27],
      ['with merging', 0.14],
    ],
    finding: 'Such a kernel lies where it was built for, and does not leave behind what decompressing has touched.',
    setup: 'Kata 2.0 with QEMU, kernel built with RANDOMIZE_BASE',
    source: KATA_UNCOMPRESSED,
    place: 'description',
    reading: 'read',
  },
});

export const LATER_WORK = evidence('overhead', {
  'OV-060': {
    quantity: 'Requests of 4 KiB at random places of a solid state disk, 128 under way',
    unit: 'IOPS',
    figures: [
      ['read, host', 95_800],
      ['read, guest', 57_500],
      ['written, host', 85_300],
      ['written, guest', 79_400],
    ],
    setup: 'QEMU of 2022 with a virtual disk of its own, fio with libaio, cache=none',
    source: VHOST_BLK,
    place: 'test setups and results',
    reading: 'read',
  },
  'OV-061': {
    quantity: 'Requests of 4 KiB at random places of a solid state disk, 64 under way',
    unit: 'IOPS',
    figures: [
      ['read, host', 235_000],
      ['read, guest', 233_000],
      ['written, host', 189_000],
      ['written, guest', 206_000],
      ['read, files shared with the host', 17_100],
    ],
    setup: 'Cloud Hypervisor of 2022 on a desktop machine, fio with libaio',
    source: FAST_DISKS,
    place: 'comment of 30 July 2022',
    reading: 'read',
    caution: 'Written faster in the guest than on the host: the file systems differ.',
  },
  'OV-062': {
    quantity: 'Requests a second to a Redis in gVisor, over those to one in a plain container',
    unit: 'share',
    figures: [['read, about', 0.2]],
    setup: 'gVisor that catches system calls by ptrace, 2020',
    source: RUNTIME_TRADE_OFFS,
    place: 'Performance / Optimizations',
    reading: 'second hand',
  },
  'OV-096': {
    quantity: 'Processor that a job takes which keeps 64 reads of 4 KiB under way, its kernel included',
    unit: 'share',
    figures: [
      ['host, 235,000 a second', 0.6907],
      ['guest, 233,000 a second', 0.9151],
    ],
    finding: 'So a read takes the processor 0.99 us longer in the guest, all exits for it included (derived).',
    setup: 'Cloud Hypervisor of 2022 on a desktop machine, fio with libaio',
    source: FAST_DISKS,
    place: 'comment of 30 July 2022: cpu',
    reading: 'read',
  },
  'OV-091': {
    quantity: 'Random requests of 4 KiB through one queue of Cloud Hypervisor’s disk',
    unit: 'MiB/s',
    figures: [
      ['read', 1_049.66],
      ['written', 649.83],
    ],
    setup: 'benchmark of the project, late 2024: fio with io_uring, 128 in flight, image in the page cache of the host',
    source: CLOUD_HYPERVISOR_SEGMENTS,
    place: 'description: block_random_read_MiBps, block_random_write_MiBps',
    reading: 'read',
    finding: 'One thread serves the queue, so it passes on 268,700 reads a second (derived).',
    caution: 'The machine is not described. Since the summer of 2024 guest and monitor spare each other notifications.',
  },
  'OV-092': {
    quantity: 'Random reads of 4 KiB through one thread of QEMU, by how it hands them to the kernel',
    unit: 'IOPS',
    figures: [
      ['each by itself', 65_000],
      ['many at once', 92_000],
      ['many at once, without the block layer of QEMU', 104_000],
    ],
    setup:
      'QEMU between 2.0 and 2.1 with a thread for the disk, aio=native; host with 2 cores and 4 threads, guest of 4, fio with libaio',
    source: QEMU_BATCHES,
    place: 'message of the commit',
    reading: 'read',
    finding: 'A disk without a thread of its own went on handing each request over by itself until later that year.',
  },
  'OV-093': {
    quantity: 'Random requests of 4 KiB to a disk in memory, in a guest of QEMU, 128 in flight',
    unit: 'IOPS',
    figures: [
      ['read, 1 processor', 123_000],
      ['written, 1 processor', 129_000],
      ['read, 2 processors', 253_000],
      ['written, 2 processors', 250_000],
      ['read, 4 processors', 158_000],
      ['written, 4 processors', 154_000],
    ],
    setup: 'QEMU of 2022, as many queues as processors, all served by one thread, fio with libaio, cache=none',
    source: VHOST_BLK,
    place: 'test setups and results: RAMDISK',
    reading: 'read',
    caution: 'The author puts question marks to the figures of two processors himself.',
  },
});
