// Published figures on memory, networks, disks and processors that were set up as checks when the model stood as in November 2026
// (publications/elsewhere.ts).
import {
  CLOUD_COURSE,
  CLOUD_HYPERVISOR_FOOTPRINT,
  CLOUD_HYPERVISOR_QUEUES,
  CLOUD_HYPERVISOR_STREAM,
  CLOUD_HYPERVISOR_TWICE,
  CLOUDLAB_NETWORKS,
  FIRECRACKER_LEAST,
  FIRECRACKER_STREAM,
  GVISOR_HOST_NETWORK,
  GVISOR_SWITCHED,
  KATA_FILTERS,
  OULU_THESIS,
  WINDOWS_QUEUES,
} from './publications/elsewhere.ts';
import { KATA_BASELINE_2023, KATA_BASELINE_2024_QEMU } from './publications/later.ts';
import { type Evidence, evidence } from './record.ts';

const OULU = {
  source: OULU_THESIS,
  setup:
    'Core 2 Quad Q6600 (4 cores, no nested page tables), 4 GB; guests with 4 vCPUs and 3,934 MB; Ubuntu 20.04; medians of ten',
  reading: 'raw data',
} as const satisfies Partial<Evidence>;
const CLOUDLAB = {
  source: CLOUDLAB_NETWORKS,
  setup: 'two machines of 16 cores (AMD 7302P) with 25 Gbit/s between them, a guest on each',
  reading: 'read',
} as const satisfies Partial<Evidence>;
const COURSE = {
  source: CLOUD_COURSE,
  setup: 'Core i7-7700K (4 cores, 8 threads), Docker and QEMU with KVM (8 vCPUs, 2 GB); medians of 29',
  reading: 'raw data',
} as const satisfies Partial<Evidence>;

export const WORKING_ELSEWHERE = evidence('overhead', {
  'OV-100': {
    ...OULU,
    quantity: 'Prime numbers by sysbench, one thread',
    unit: 'per second',
    figures: [
      ['bare metal', 502.64],
      ['KVM', 460.57],
      ['Firecracker', 411.69],
      ['Docker', 394.75],
      ['gVisor', 355.39],
    ],
    place: 'cpu_results.csv (medians derived)',
    caution: 'In containers the ten runs are in two groups, about 336 and about 502, as if the clock had changed.',
  },
  'OV-101': {
    ...OULU,
    quantity: 'A stream of iperf3 to another machine, network of 1 Gbit/s',
    unit: 'Mbit/s',
    figures: [
      ['bare metal', 944.3],
      ['KVM', 944.1],
      ['Firecracker', 926.5],
      ['Docker', 944.5],
      ['gVisor', 879.2],
    ],
    place: 'bandwidth_results.csv (medians derived)',
  },
  'OV-102': {
    ...OULU,
    quantity: 'Transactions of MySQL in 20 s, read only (sysbench), 20 clients on another machine',
    unit: 'each',
    figures: [
      ['bare metal', 33_442],
      ['KVM', 23_145],
      ['Docker', 39_431],
      ['gVisor', 7_160],
    ],
    place: 'database_results.csv (medians of the first three derived)',
  },
  'OV-103': {
    ...OULU,
    quantity: 'Pages of a GitLab that one asks for from another machine, 60 clients',
    unit: 'per second',
    figures: [
      ['bare metal', 74],
      ['KVM', 48.9],
      ['Docker', 70.8],
      ['Firecracker', 46.5],
    ],
    place: 'http_benchmark_results.csv (medians derived)',
  },
  'OV-104': {
    ...OULU,
    quantity: 'A pipeline of GitLab that compiles and tests a program',
    unit: 's',
    figures: [
      ['bare metal', 291.5],
      ['KVM', 348.5],
      ['Docker', 300],
      ['Firecracker', 370],
    ],
    place: 'pipeline_results.csv (medians derived)',
  },
  'OV-105': {
    ...OULU,
    quantity: 'Reading 5 GB of files one after the other (sysbench), one thread',
    unit: 'MiB/s',
    figures: [
      ['bare metal', 332.76],
      ['KVM', 175.73],
      ['Firecracker', 112.92],
      ['Docker', 227.98],
      ['gVisor', 223.73],
    ],
    place: 'fileio_read_results.csv (medians derived)',
  },
  'OV-106': {
    ...CLOUDLAB,
    quantity: 'Four streams of iperf3 between two machines, a guest at each end',
    unit: 'Gbit/s',
    figures: [
      ['bare metal', 23.5],
      ['QEMU with vhost', 13.2],
      ['QEMU without', 9.6],
      ['Firecracker', 10.6],
    ],
    place: 'comparison.md, throughput',
  },
  'OV-107': {
    ...CLOUDLAB,
    quantity: 'Half a round trip of 64 bytes between two machines (sockperf), a guest at each end',
    unit: 'us',
    figures: [
      ['bare metal', 32.867],
      ['QEMU with vhost', 48.444],
      ['QEMU without', 65.325],
      ['Firecracker', 88.612],
    ],
    place: 'comparison.md, latency',
  },
  'OV-108': {
    ...COURSE,
    quantity: 'Systems of equations by Linpack',
    unit: 'per second',
    figures: [
      ['native', 4_428_322],
      ['Docker', 4_208_888],
      ['KVM', 4_414_053],
    ],
    place: 'native-cpu.csv, docker-cpu.csv, kvm-cpu.csv (medians derived)',
  },
  'OV-109': {
    ...COURSE,
    quantity: 'Going through 16 MB so that nearly every access is on another page',
    unit: 's',
    figures: [
      ['native', 0.5353],
      ['Docker', 0.5339],
      ['KVM', 0.8053],
    ],
    place: 'native-mem.csv, docker-mem.csv, kvm-mem.csv (medians derived)',
  },
  'OV-110': {
    quantity: 'A stream of iperf3 from a guest to its host through QEMU without vhost',
    unit: 'Gbit/s',
    figures: [['one stream', 22.6]],
    setup: 'guest of 512 MB, Clear Linux, 2019',
    source: CLOUD_HYPERVISOR_STREAM,
    place: 'description',
    reading: 'read',
  },
  'OV-111': {
    quantity: 'Two streams of iperf3 from a guest to its host through Cloud Hypervisor, one pair of queues',
    unit: 'Gbit/s',
    figures: [['both together', 36.9]],
    setup: 'guest with 2 vCPUs, Clear Linux, queues of 1,024, 2019',
    source: CLOUD_HYPERVISOR_QUEUES,
    place: 'comment of 27 December 2019',
    reading: 'read',
  },
  'OV-112': {
    quantity: 'A stream of iperf3 from a guest to its host through Firecracker',
    unit: 'Gbit/s',
    figures: [['one stream', 14.4]],
    setup: '1 vCPU, early 2019',
    source: FIRECRACKER_STREAM,
    place: 'comment of 22 February 2019',
    reading: 'read',
  },
  'OV-113': {
    quantity: 'A stream between two containers of one host over a virtual switch',
    unit: 'Mbit/s',
    figures: [
      ['Docker', 24_300],
      ['gVisor on ptrace', 624],
      ['gVisor on KVM', 331],
    ],
    setup: 'gVisor of July 2018; the machine is not described',
    source: GVISOR_SWITCHED,
    place: 'description',
    reading: 'read',
  },
  'OV-114': {
    quantity: 'A stream over 10 Gbit/s, with the network of the host',
    unit: 'Gbit/s',
    figures: [
      ['runc, about', 7.75],
      ['gVisor on KVM, about', 4],
    ],
    setup: 'one container, 2019',
    source: GVISOR_HOST_NETWORK,
    place: 'comment of 18 June 2019',
    reading: 'read',
  },
  'OV-115': {
    quantity: 'A stream of iperf from a Kata container',
    unit: 'Gbit/s',
    figures: [
      ['through tc filters', 13.5],
      ['through macvtap', 15],
    ],
    setup: 'Kata 1.x on an Intel NUC, 2018',
    source: KATA_FILTERS,
    place: 'review of 19 October 2018',
    reading: 'read',
  },
  'OV-116': {
    quantity: 'Eight streams of iperf3 between two Linux guests of QEMU on one host, one queue',
    unit: 'Gbit/s',
    figures: [['all together', 15.3]],
    setup: 'CentOS 7.3, 2018; the machine is not described',
    source: WINDOWS_QUEUES,
    place: 'comment of 18 January 2018',
    reading: 'read',
  },
  'OV-120': {
    quantity: 'A stream of iperf3 from one Kata container to another on the same host',
    unit: 'Gbit/s',
    figures: [
      ['one stream', 55.34],
      ['several', 52.64],
    ],
    setup: 'Kata 3.x with QEMU on an Equinix m3.small.x86, 2024',
    source: KATA_BASELINE_2024_QEMU,
    place: 'network-iperf3: middle of the range that a release has to keep to',
    reading: 'read',
    caution: 'A baseline for tests, within 20%; what else their network passes, is not said.',
  },
  'OV-121': {
    quantity: 'A stream of iperf3 from one Kata container to another on the same host',
    unit: 'Gbit/s',
    figures: [
      ['one stream', 61.18],
      ['several', 57.52],
    ],
    setup: 'Kata 3.x with Cloud Hypervisor on a small server, 2023',
    source: KATA_BASELINE_2023,
    place: 'network-iperf3: middle of the range that a release has to keep to',
    reading: 'read',
    caution: 'A baseline for tests, within 20%; what else their network passes, is not said.',
  },
});

export const LYING_ELSEWHERE = evidence('memory', {
  'ME-110': {
    quantity: 'Memory of a guest of 4 GB with Ubuntu (cloud image) under Cloud Hypervisor, and of its monitor',
    unit: 'KB',
    figures: [
      ['guest', 338_604],
      ['monitor', 5_932],
    ],
    setup: '1 vCPU, Ubuntu 20.04, directly started kernel, October 2020',
    source: CLOUD_HYPERVISOR_FOOTPRINT,
    place: 'comment of 9 October 2020: 242,048 and 96,556 kB of the memory of the guest',
    reading: 'read',
  },
  'ME-111': {
    quantity: 'What a host has less available with a guest of 4 GiB under Cloud Hypervisor',
    unit: 'GB',
    figures: [['30.43 less 29.66 GiB', 0.77]],
    setup: 'shared memory, no device passed through, 2022; the system of the guest is not told',
    source: CLOUD_HYPERVISOR_TWICE,
    place: 'description',
    reading: 'read',
  },
  'ME-112': {
    quantity: 'Memory of a Firecracker process with a guest of 2 GiB, as its makers expect it',
    unit: 'MiB',
    figures: [['about', 150]],
    setup: 'until the guest touches more',
    source: FIRECRACKER_LEAST,
    place: 'comment of 15 October 2021',
    reading: 'read',
  },
});
