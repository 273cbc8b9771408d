// Published figures on memory, networks and disks of containers, sandboxes and clones, found when the model stood as at the end of
// 2026 (publications/others.ts).
import { GVISOR_GUIDE } from './publications/memory.ts';
import {
  CLOUD_HYPERVISOR_METRICS,
  FIRECRACKER_NETWORK,
  FORKD_DIFFERENCES,
  GVISOR_SERVING,
  KATA_DEFAULTS,
  KATA_DROPLET,
  KATA_INITRD_SIZE,
  KATA_ON_EKS,
  QUARK_TESTS,
  UNIKRAFT_ARTIFACTS,
  VIRTIOFS_TESTS,
} from './publications/others.ts';
import { type Evidence, evidence } from './record.ts';

const SHUTTLE =
  'Core i7-9700K (8 cores, no hyper-threading), 32 GB, Linux 4.19; server on one core of its own, 1 GB for guests, clients on other cores of the same machine';
const N1_STANDARD = 'Google n1-standard-4 (4 vCPUs), Debian 9, Linux 4.19; gVisor that catches system calls by ptrace';

const DIFFERENCES = {
  unit: 'KB',
  source: FORKD_DIFFERENCES,
  setup:
    'Firecracker with records of written pages, restored from a snapshot of a guest with Python, 12th generation Core i7, Linux 6.14',
  reading: 'raw data',
} as const satisfies Partial<Evidence>;

export const OTHERS_HOLDING = evidence('memory', {
  'ME-079': {
    quantity: 'Memory of the host for one of 50 servers in Node.js that import their modules and wait for requests',
    unit: 'MB',
    figures: [
      ['plain container', 76.71],
      ['gVisor', 124.08],
    ],
    setup: N1_STANDARD,
    source: GVISOR_GUIDE,
    place: 'density.csv: density.node, available memory before and after',
    reading: 'read',
  },
  'ME-080': {
    quantity: 'What sandboxes with BusyBox take of memory beyond a plain container, the way through Docker apart',
    unit: 'MB',
    figures: [
      ['gVisor', 28.1],
      ['Kata', 184.3],
    ],
    setup: 'Docker, one container each; the machine is not described',
    source: QUARK_TESTS,
    place: 'Memory usage overhead',
    reading: 'read',
  },
  'ME-085': {
    quantity: 'Resident memory of the processes of one Kata pod that only sleeps',
    unit: 'MiB',
    figures: [
      ['QEMU with its guest of 2 GiB, about', 282],
      ['shim, about', 44],
      ['file server, about', 8],
      ['all three, about', 334],
    ],
    setup: 'c8i.2xlarge of Amazon (8 vCPUs, nested virtualization), Kata with QEMU, memory of the guest in /dev/shm',
    source: KATA_ON_EKS,
    place: 'Host-Side Processes Per Pod',
    reading: 'read',
    caution: 'Pages of programs that several have are counted for each.',
  },
  'ME-081': {
    quantity: 'Memory of a small web service in Python under load',
    unit: 'MB',
    figures: [
      ['plain container, about', 20],
      ['Kata, about', 150],
    ],
    setup: 'Docker with Kata 1.3 on a rented machine of 1 vCPU and 1 GB',
    source: KATA_DROPLET,
    place: 'Results',
    reading: 'read',
  },
  'ME-082': {
    quantity: 'What a guest that does nothing has written since it was restored from a snapshot',
    figures: [
      ['after 3 s, guest of 256 MiB', 905],
      ['after 3 s, guest of 4 GiB', 963],
      ['after 5 s, guest of 2 GiB', 1163],
      ['then in each 3 s, at least', 393],
      ['then in each 3 s, at most', 549],
    ],
    finding:
      'The size of the guest hardly matters. What is written in one interval was mostly written in those before, so the sum grows more slowly.',
    ...DIFFERENCES,
    place: 'diff-sweep-ssd.csv, multi-branch-sweep.csv: diff_physical_bytes',
  },
  'ME-083': {
    quantity: 'What a guest has written since it was restored from a snapshot and ran one small program in Python',
    figures: [
      ['with nothing more', 12_521],
      ['with 100 MiB touched', 119_181],
    ],
    ...DIFFERENCES,
    place: 'agent-sweep-ssd.csv: diff_physical_bytes',
  },
  'ME-084': {
    quantity: 'Size of the initial file system that Kata guests with Alpine unpack into their memory',
    unit: 'MB',
    figures: [
      ['as it is loaded, Kata 1.12', 14],
      ['as it is loaded, Kata 2.3', 113],
      ['its files, Kata 2.3', 318],
    ],
    finding: 'Unpacked it is 2.8 times as large (derived).',
    setup: 'built by a user of Kata, with tools of the agent’s build left in by mistake in the later one',
    source: KATA_INITRD_SIZE,
    place: 'description',
    reading: 'read',
  },
});

export const OTHERS_WORKING = evidence('overhead', {
  'OV-068': {
    quantity: 'Requests a second to a Redis, 30 connections with 16 requests at once each, GET of 3 bytes',
    unit: 'per second',
    figures: [
      ['bare host', 2_439_024],
      ['Docker with the network of the host', 1_961_086],
      ['guest of QEMU', 1_543_269],
      ['guest of Firecracker', 1_139_150],
    ],
    setup: SHUTTLE,
    source: UNIKRAFT_ARTIFACTS,
    place: 'fig_12_redis-perf/paperresults: last line of each, the mean of five runs',
    reading: 'raw data',
    caution: 'The programs are not the same builds: that of the container is for Alpine, that of the host for Debian.',
  },
  'OV-069': {
    quantity: 'Requests a second to nginx, 30 connections that stay open, a static page of 612 bytes',
    unit: 'per second',
    figures: [
      ['bare host', 175_556],
      ['Docker with the network of the host', 160_336],
      ['guest of QEMU', 104_455],
      ['guest of Firecracker', 60_065],
    ],
    setup: SHUTTLE,
    source: UNIKRAFT_ARTIFACTS,
    place: 'fig_13_nginx-perf/paperresults: mean of five runs (derived)',
    reading: 'raw data',
  },
  'OV-070': {
    quantity: 'A stream of TCP between two rented machines, one end in a container',
    unit: 'MB/s',
    figures: [
      ['out of a plain container', 709.8],
      ['into a plain container', 746.4],
      ['out of gVisor', 482.3],
      ['into gVisor', 640.3],
    ],
    setup: N1_STANDARD,
    source: GVISOR_SERVING,
    place: 'iperf.csv',
    reading: 'raw data',
  },
  'OV-071': {
    quantity: 'Requests a second to small web services that fill in a template, 25 connections',
    unit: 'per second',
    figures: [
      ['Node.js, plain container', 885.8],
      ['Node.js, gVisor', 375.1],
      ['Ruby, plain container', 540],
      ['Ruby, gVisor', 259.8],
    ],
    setup: N1_STANDARD,
    source: GVISOR_SERVING,
    place: 'applications.csv',
    reading: 'raw data',
  },
  'OV-072': {
    quantity: 'Requests a second to a Redis, 20 clients, GET',
    unit: 'per second',
    figures: [
      ['plain container', 38_624],
      ['gVisor', 8_374],
      ['Kata', 34_048],
    ],
    setup: 'Docker with published ports, clients on the same machine, which is not described',
    source: QUARK_TESTS,
    place: 'Redis',
    reading: 'read',
  },
  'OV-073': {
    quantity: 'Requests a second to a small web service in Python, 512 clients on another machine',
    unit: 'per second',
    figures: [
      ['plain container', 724.4],
      ['Kata', 293.1],
    ],
    setup: 'Docker with Kata 1.3 on a rented machine of 1 vCPU and 1 GB, so a guest in a guest; its processor was full',
    source: KATA_DROPLET,
    place: 'Results',
    reading: 'read',
  },
  'OV-074': {
    quantity:
      'Random reads of 4 KiB of files that a guest shares with its host through virtio-fs, held in memory there',
    unit: 'IOPS',
    figures: [
      ['one at a time, no pool of threads', 19_300],
      ['one at a time, pool of 64 threads', 13_300],
      ['four at a time, no pool of threads', 81_700],
      ['four at a time, no pool of threads, earlier run', 71_300],
      ['four at a time, pool of 64 threads', 59_100],
      ['16 at a time, no pool of threads', 69_000],
    ],
    setup: 'Two sockets of 20 cores, 376 GB, guest with 32 vCPUs, cache=auto, without direct access; the server in C',
    source: VIRTIOFS_TESTS,
    place: 'results of 10 December 2020 (vtfs-auto) and 10 February 2021',
    reading: 'raw data',
  },
  'OV-075': {
    quantity:
      'Random reads of 4 KiB of files that a guest shares with its host through virtio-9p, held in memory there',
    unit: 'IOPS',
    figures: [
      ['one at a time', 12_600],
      ['four at a time', 47_500],
      ['four at a time, with a change to QEMU', 96_200],
    ],
    setup: 'Two sockets of 20 cores, 376 GB, guest with 32 vCPUs, cache=none',
    source: VIRTIOFS_TESTS,
    place: 'report-cache-none.txt of 23 February 2021',
    reading: 'raw data',
  },
  'OV-076': {
    quantity: 'Threads of the server that gives Kata guests their files, as it is set up',
    unit: 'each',
    figures: [['in its pool', 1]],
    finding: 'No window into the page cache of the host (DAX) is set up either.',
    setup: 'Kata 2 and 3',
    source: KATA_DEFAULTS,
    place: 'DEFVIRTIOFSEXTRAARGS, DEFVIRTIOFSCACHESIZE',
    reading: 'read',
  },
  'OV-077': {
    quantity:
      'Packets a second that a guest sends through a card that a thread of its host’s kernel serves (vhost-net)',
    unit: 'per second',
    figures: [
      ['of 64 bytes', 1_651_603],
      ['of 512 bytes', 1_481_836],
    ],
    setup: 'DPDK in a guest with Linux, 10 Gbit/s; Core i7-9700K, Linux 4.19',
    source: UNIKRAFT_ARTIFACTS,
    place: 'fig_19_compare-dpdk/paperresults/linux-dpdk-vhost-net.csv',
    reading: 'raw data',
  },
  'OV-078': {
    quantity: 'Round trip between two rented machines, one end in a guest of Firecracker or beside it',
    unit: 'us',
    figures: [
      ['machine to machine', 198],
      ['machine to guest', 321],
    ],
    setup: 'm5d.metal, ping beside 10 Mbit/s of other traffic',
    source: FIRECRACKER_NETWORK,
    place: 'Latency',
    reading: 'read',
  },
  'OV-094': {
    quantity: 'Packets a second through the virtual card of a guest with a lean kernel, two for each request',
    unit: 'per second',
    figures: [
      ['Firecracker, Lupine with nginx', 143_144],
      ['Firecracker, Lupine with Redis', 158_258],
      ['QEMU with vhost=off, Lupine with nginx', 378_034],
      ['QEMU with vhost=off, Unikraft with nginx', 583_559],
    ],
    setup: SHUTTLE,
    source: UNIKRAFT_ARTIFACTS,
    place:
      'fig_13_nginx-perf and fig_12_redis-perf: paperresults, means of five runs (derived); vhost=off in tools/qemu-guest',
    reading: 'raw data',
    finding: 'The thread that serves a card of Firecracker is four times as slow as that of QEMU.',
  },
  'OV-095': {
    quantity: 'Round trip of TCP between host and guest through the card of Cloud Hypervisor',
    unit: 'us',
    figures: [['mean', 76]],
    setup: 'benchmark of the project on a machine of its developers, March 2022',
    source: CLOUD_HYPERVISOR_METRICS,
    place: 'first comment: virtio_net_latency_us',
    reading: 'read',
    caution: 'All of the way within one machine; what such a trip takes without a guest is not told.',
  },
});
