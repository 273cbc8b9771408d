// What containers and machines cost work on disks, networks and processors: published figures that were found, or first played,
// last. Set up before they were played.
import { IBM_REPORT, NABLA_PROFILE, RUNTIME_BENCHMARKS_2026 } from '../../catalog/evidence/publications/performance.ts';
import { BLENDING, cite, citeSecondHand, IBM_COMPARISON, SHARMA } from '../../catalog/sources.ts';
import type { Case } from '../case.ts';
import type { OwnWorkload } from '../play.ts';
import { RUNTIME_TRADE_OFFS, VHOST_BLK } from '../publications.ts';
import { compared, many } from './compared.ts';
import {
  DISK_OF_2014,
  HUNDRED,
  IBM_BARE,
  IBM_BRIDGED,
  IBM_GUEST,
  IBM_HOST,
  LINPACK,
  READS,
  ROUND_TRIPS,
} from './ibm-host.ts';

const QEMU_2014 =
  'With 16 under way this guest did 24,800 reads a second, with 128 nearly twice as many: its QEMU wakes up for a request and for its answer, and does the more at a time the more there are. The model has one time for each, however many come at once.';

/** One job that keeps 16 requests under way. */
const SIXTEEN: OwnWorkload = { ...READS.workload, id: 'sixteen', threads: 1, clients: 16, cpuMsPerOperation: 0.005 };
/** Streams that fill a link, in pieces as large as a card takes. */
const BULK: OwnWorkload = {
  id: 'bulk',
  arrival: 'closed',
  threads: 4,
  clients: 64,
  cpuMsPerOperation: 0.02,
  networkKiBPerOperation: 64,
};
const ibm: readonly Case[] = [
  compared(
    'fio-random-write-kvm',
    'Random writes of 4 KiB to a fast disk in a KVM guest of 2014: 59,321 against 112,034 a second on the bare host.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-007'),
    { value: 59_321 / 112_034 },
    {
      host: IBM_HOST,
      here: IBM_GUEST,
      there: IBM_BARE,
      workload: READS.workload,
      parameters: { ...DISK_OF_2014, 'x86.diskRequestsPerS': 112_034 },
    },
  ),
  compared(
    'fio-read-latency-kvm',
    'A random read of 4 KiB with 16 under way in a KVM guest of 2014: 643.1 against 270.6 us.',
    cite(IBM_COMPARISON, 'fio/results', 'OV-010'),
    { value: 270.6 / 643.1 },
    {
      host: IBM_HOST,
      here: IBM_GUEST,
      there: IBM_BARE,
      workload: SIXTEEN,
      parameters: { ...DISK_OF_2014, 'x86.diskLatencyUs': 265.6 },
    },
    { reason: QEMU_2014 },
  ),
  compared(
    'bulk-docker-translated',
    'A stream of TCP out of Docker through address translation: 9.33 against 9.35 Gbit/s.',
    cite(IBM_COMPARISON, 'nuttcp.xlsx', 'OV-012'),
    { value: 9.33 / 9.35 },
    { host: IBM_HOST, here: IBM_BRIDGED, there: IBM_BARE, workload: BULK },
    { use: { as: 'prediction', although: 'the figure of the KVM guest was used' } },
  ),
  compared(
    'compression-kvm',
    'Compressing with PXZ on all cores in a KVM guest that is not tuned: 22% slower than on the bare host.',
    citeSecondHand(IBM_REPORT, 'Table I', 'OV-005'),
    { value: 0.78 },
    { host: IBM_HOST, here: IBM_GUEST, there: IBM_BARE, workload: LINPACK },
  ),
];

/** A plain disk of 7,200 turns a minute: half a turn and a usual seek. */
const TURNING = { 'x86.diskLatencyUs': 12_700, 'x86.diskRequestsPerS': 79 };
const FILES: OwnWorkload = {
  id: 'files',
  arrival: 'closed',
  threads: 2,
  cpuMsPerOperation: 0.05,
  diskKiBPerOperation: 8,
  diskRequestsPerOperation: 1,
};

const disks: readonly Case[] = [
  compared(
    'filebench-kvm-against-lxc',
    'Random reads and writes of files in a KVM guest: 80% less than in LXC (7,200 turns a minute, one thread for the disk).',
    cite(SHARMA, 'Fig. 4c', 'OV-025'),
    { value: 0.2 },
    {
      host: 'host:x86,4cpu,16G,disk=150M,merging=off',
      here: 'vm:debian,2cpu,4G',
      there: 'container:debian,2cpu,4G',
      workload: FILES,
      parameters: TURNING,
    },
    {
      reason:
        'A guest of 2014 whose requests all went through one thread of its monitor, beside a container that had the page cache of the whole host for its files. In the model such a thread is quick beside a disk that turns, and both read from the disk.',
    },
  ),
  compared(
    'qemu-2022-random-read',
    'Random reads of 4 KiB, 128 under way, in a guest of QEMU (2022): 57,500 against 95,800 a second on the host.',
    cite(VHOST_BLK, 'test setups and results', 'OV-060'),
    { value: 57.5 / 95.8 },
    {
      host: 'host:x86,8cpu,64G,merging=off',
      here: 'vm:debian,4cpu,8G',
      there: IBM_BARE,
      workload: many(128),
      parameters: { 'x86.diskRequestsPerS': 95_800 },
    },
    {
      reason:
        'Reads lost 40% in this guest, writes 7%, through the same thread, which had room for 123,000 a second where the disk lay in memory. What held the reads up, the source does not say.',
    },
  ),
  compared(
    'qemu-2022-random-write',
    'Random writes of 4 KiB, 128 under way, in a guest of QEMU (2022): 79,400 against 85,300 a second on the host.',
    cite(VHOST_BLK, 'test setups and results', 'OV-060'),
    { value: 79.4 / 85.3 },
    {
      host: 'host:x86,8cpu,64G,merging=off',
      here: 'vm:debian,4cpu,8G',
      there: IBM_BARE,
      workload: many(128),
      parameters: { 'x86.diskRequestsPerS': 85_300 },
    },
  ),
];

const CLUSTER = 'host:x86,16cpu,64G,merging=off';
const sandboxes: readonly Case[] = [
  compared(
    'sysbench-kata',
    'A benchmark that only computes in a Kata container: 2,197 against 2,258 a second in a plain one.',
    citeSecondHand(RUNTIME_BENCHMARKS_2026, 'processor results, as a survey cites them', 'OV-034'),
    { value: 2_197 / 2_258 },
    { host: CLUSTER, here: 'kata:alpine,2cpu,2G', there: IBM_BRIDGED, workload: 'batch' },
  ),
  compared(
    'sysbench-gvisor',
    'A benchmark that only computes in gVisor: 2,220 against 2,258 a second in a plain container.',
    citeSecondHand(RUNTIME_BENCHMARKS_2026, 'processor results, as a survey cites them', 'OV-034'),
    { value: 2_220 / 2_258 },
    { host: CLUSTER, here: 'gvisor:alpine', there: IBM_BRIDGED, workload: 'batch' },
  ),
  compared(
    'kata-penalty',
    'Redis and web frameworks in Kata: 70 to 90% of what a plain container does, a rule of thumb.',
    cite(NABLA_PROFILE, 'section on performance', 'OV-036'),
    { low: 0.7, high: 0.9 },
    { host: CLUSTER, here: 'kata:alpine,4cpu,2G', there: IBM_BRIDGED, workload: HUNDRED.workload },
  ),
  compared(
    'gvisor-redis-ptrace',
    'Redis in gVisor that catches system calls by ptrace: about 20% of the requests of a plain container.',
    citeSecondHand(RUNTIME_TRADE_OFFS, 'Performance / Optimizations', 'OV-062'),
    { value: 0.2 },
    {
      host: CLUSTER,
      here: 'gvisor:alpine',
      there: IBM_BRIDGED,
      workload: HUNDRED.workload,
      parameters: { 'gvisor.platform': 2 },
    },
  ),
  compared(
    'round-trips-lxc',
    'Round trips to LXC behind its bridge: 149 against 146 us.',
    citeSecondHand(BLENDING, 'sec. 5', 'OV-030'),
    { value: 146 / 149 },
    {
      host: CLUSTER,
      here: IBM_BRIDGED,
      there: IBM_BARE,
      workload: ROUND_TRIPS.workload,
      parameters: { 'network.roundTripUs': 146 },
    },
    { use: { as: 'prediction', although: 'the figures of gVisor and Firecracker were used' } },
  ),
];

export const LATER_WORK: readonly Case[] = [...ibm, ...disks, ...sandboxes];
