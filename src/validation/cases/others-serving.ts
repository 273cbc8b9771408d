// What small guests and a container serve over the network of one machine, as a study of unikernels has measured it beside them.
// Set up before any of them was played, on the model as it was; what was taken from them since is said with them.
import { cite } from '../../catalog/sources.ts';
import type { Case } from '../case.ts';
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

const OF_OTHER_GUESTS = { as: 'prediction', although: 'figures of other guests of the same study were used' } as const;
/** QEMU itself serves the cards of its guests here (vhost=off): 583,559 packets a second at least, those of another guest. */
const SERVED_BY_QEMU = { 'network.backendPacketUs': 1.7 };
const KERNEL_OF_GUEST =
  'A guest with a lean kernel served 189,000 pages and 1.81 million requests in the same place: the general kernel of this one is slower than that of the host, which the model takes to be alike.';

export const OTHERS_SERVING: readonly Case[] = [
  compared(
    'redis-pipelined-docker',
    'Redis with 16 requests at once on each of 30 connections, in Docker with the network of the host: 1.96 against 2.44 million a second.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: docker, native-redis', 'OV-068'),
    { value: 1_961_086 / GETS_PER_S },
    { host: SHUTTLE, here: ON_HOST_NETWORK, there: IBM_BARE, workload: PIPELINED },
    {
      reason:
        'The container is privileged, so nothing filters its system calls, and it loses as much with all mitigations of the processor off (22%). Its Redis is built for Alpine, that of the host for Debian, with other libraries.',
    },
  ),
  compared(
    'redis-pipelined-kvm',
    'The same in a guest of QEMU: 1.54 against 2.44 million a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: microvm-qemu, native-redis', 'OV-068'),
    { value: 1_543_269 / GETS_PER_S },
    { host: SHUTTLE, here: IN_QEMU, there: IBM_BARE, workload: PIPELINED, parameters: SERVED_BY_QEMU },
    { reason: KERNEL_OF_GUEST },
  ),
  compared(
    'redis-pipelined-firecracker',
    'The same in a guest of Firecracker: 1.14 against 2.44 million a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_12_redis-perf: microvm-fc, native-redis', 'OV-068'),
    { value: 1_139_150 / GETS_PER_S },
    { host: SHUTTLE, here: IN_FIRECRACKER, there: IBM_BARE, workload: PIPELINED },
    { use: OF_OTHER_GUESTS },
  ),
  compared(
    'static-pages-docker',
    'nginx with a page of 612 bytes on 30 connections, in Docker with the network of the host: 160,336 against 175,556 a second.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: docker, native', 'OV-069'),
    { value: 160_336 / PAGES_PER_S },
    { host: SHUTTLE, here: ON_HOST_NETWORK, there: IBM_BARE, workload: STATIC_PAGES },
  ),
  compared(
    'static-pages-kvm',
    'The same in a guest of QEMU: 104,455 against 175,556 a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: microvm-qemu, native', 'OV-069'),
    { value: 104_455 / PAGES_PER_S },
    { host: SHUTTLE, here: IN_QEMU, there: IBM_BARE, workload: STATIC_PAGES, parameters: SERVED_BY_QEMU },
    { reason: KERNEL_OF_GUEST },
  ),
  compared(
    'static-pages-firecracker',
    'The same in a guest of Firecracker: 60,065 against 175,556 a second on the bare host.',
    cite(UNIKRAFT_ARTIFACTS, 'fig_13_nginx-perf: microvm-fc, native', 'OV-069'),
    { value: 60_065 / PAGES_PER_S },
    { host: SHUTTLE, here: IN_FIRECRACKER, there: IBM_BARE, workload: STATIC_PAGES },
    {
      use: OF_OTHER_GUESTS,
      reason:
        'A guest with a lean kernel served 71,572 pages through the same monitor. The general kernel of this one takes part of the time, and the model has either it or the thread of the card at work, never one waiting for the other.',
    },
  ),
];
