// What small guests and a container serve over the network of one machine, as a study of unikernels has measured it beside them.
// Set up before any of them was played, on the model as it was; what was taken from them since is said with them.
import { cite } from '../../catalog/sources.ts';
import { type Case, calibrates } from '../case.ts';
import type { OwnWorkload } from '../play.ts';
import { UNIKRAFT_ARTIFACTS } from '../publications.ts';
import { compared } from './compared.ts';
import { HUNDRED, IBM_BARE } from './ibm-host.ts';

/** The machine of the study: eight cores, one of which the server has. */
export const SHUTTLE = 'host:x86,8cpu,32G,merging=off';
/** The same namespaces as `IBM_BARE` in another order, so that the container pays for being one. */
const ON_HOST_NETWORK = 'container:alpine,ns=pid+mnt+ipc+uts+cgroup';
const IN_QEMU = 'vm:debian,1cpu,1G';
const IN_FIRECRACKER = 'microvm:minimal,1cpu,1G';

const GETS_PER_S = 2_439_024;
/** 30 connections with 16 questions at once: what the way takes is shared by 16. Timer ticks as in the catalogue's store. */
const PIPELINED: OwnWorkload = {
  ...HUNDRED.workload,
  id: 'pipelined',
  clients: 30 * 16,
  cpuMsPerOperation: 1000 / GETS_PER_S,
  systemCallsPerOperation: 2 / 16,
  exitsPerOperation: (5 * 1000) / GETS_PER_S,
  nestedPagingShare: 0.02,
  networkKiBPerOperation: 0.05,
  packetsPerOperation: 2 / 16,
};

const PAGES_PER_S = 175_556;
/** Waits, reads, looks at the file and writes, without a log; timer ticks as above. */
const STATIC_PAGES: OwnWorkload = {
  id: 'pages',
  arrival: 'closed',
  threads: 1,
  clients: 30,
  cpuMsPerOperation: 1000 / PAGES_PER_S,
  systemCallsPerOperation: 5,
  exitsPerOperation: (5 * 1000) / PAGES_PER_S,
  nestedPagingShare: 0.02,
  networkKiBPerOperation: 1,
  packetsPerOperation: 2,
};

const SERVED_BY_QEMU =
  'The cards of these guests are served by QEMU itself (vhost=off), at about 4.8 us a packet. In the model the kernel of the host serves them, as is usual.';
const OF_FIRECRACKER = { as: 'prediction', although: 'the figure of Firecracker was used' } as const;

export const OTHERS_SERVING: readonly Case[] = [
  compared(
    'redis-pipelined-docker',
    'Redis with 16 requests at once on each of 30 connections, in Docker with the network of the host: 1.96 against 2.44 million a second.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: docker, native-redis', 'OV-068'),
    { value: 1_961_086 / GETS_PER_S },
    { host: SHUTTLE, here: ON_HOST_NETWORK, there: IBM_BARE, workload: PIPELINED },
    {
      reason:
        'The container has a Redis built for Alpine, the host one built for Debian: another allocator and another library. What being in a container costs is less than 1 % elsewhere.',
    },
  ),
  compared(
    'redis-pipelined-kvm',
    'The same in a guest of QEMU: 1.54 against 2.44 million a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: microvm-qemu, native-redis', 'OV-068'),
    { value: 1_543_269 / GETS_PER_S },
    { host: SHUTTLE, here: IN_QEMU, there: IBM_BARE, workload: PIPELINED },
    { reason: SERVED_BY_QEMU },
  ),
  compared(
    'redis-pipelined-firecracker',
    'The same in a guest of Firecracker: 1.14 against 2.44 million a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: microvm-fc, native-redis', 'OV-068'),
    { value: 1_139_150 / GETS_PER_S },
    { host: SHUTTLE, here: IN_FIRECRACKER, there: IBM_BARE, workload: PIPELINED },
    {
      reason: 'The time that a packet takes the monitor is that of smaller ones, with the other program of this study.',
    },
  ),
  compared(
    'static-pages-docker',
    'nginx with a page of 612 bytes on 30 connections, in Docker with the network of the host: 160,336 against 175,556 a second.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: docker, native', 'OV-069'),
    { value: 160_336 / PAGES_PER_S },
    { host: SHUTTLE, here: ON_HOST_NETWORK, there: IBM_BARE, workload: STATIC_PAGES },
    { use: OF_FIRECRACKER },
  ),
  compared(
    'static-pages-kvm',
    'The same in a guest of QEMU: 104,455 against 175,556 a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: microvm-qemu, native', 'OV-069'),
    { value: 104_455 / PAGES_PER_S },
    { host: SHUTTLE, here: IN_QEMU, there: IBM_BARE, workload: STATIC_PAGES },
    { use: OF_FIRECRACKER, reason: SERVED_BY_QEMU },
  ),
  compared(
    'static-pages-firecracker',
    'The same in a guest of Firecracker: 60,065 against 175,556 a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: microvm-fc, native', 'OV-069'),
    { value: 60_065 / PAGES_PER_S },
    { host: SHUTTLE, here: IN_FIRECRACKER, there: IBM_BARE, workload: STATIC_PAGES },
    { use: calibrates('network.microvmPacketUs') },
  ),
];
