// Streams through virtual cards and through the stack of a sandbox, as others have measured them between a guest and its host or
// between two. Set up before any of them was played, on the model as it was.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Scenario } from '../play.ts';
import {
  CLOUD_HYPERVISOR_QUEUES,
  CLOUD_HYPERVISOR_STREAM,
  FIRECRACKER_STREAM,
  GVISOR_HOST_NETWORK,
  GVISOR_SWITCHED,
  KATA_BASELINE_2023,
  KATA_BASELINE_2024_QEMU,
  KATA_FILTERS,
  WINDOWS_QUEUES,
} from '../publications.ts';
import { compared } from './compared.ts';
import { IBM_BARE } from './ibm-host.ts';

/** Nothing but the card limits it: the other end is on the same host. */
const HOST = 'host:x86,8cpu,32G,net=12G,merging=off';
const NEWER_HOST =
  'What goes through a virtual card in the model is one stream on a server of 2020 (23 to 24 Gbit/s). Cards of Kata on newer hosts do more than twice as much, whether the monitor carries the packets or the kernel of the host. No source has an old host and a new one side by side.';
const MIB_PER_GBIT = 1e9 / 8 / 1_048_576;

/** Streams that are never empty, in MiB; a bare one takes a core for what 96 Gbit/s came to on such a machine in four of them. */
function streams(count: number): OwnWorkload {
  return {
    id: 'stream',
    arrival: 'closed',
    threads: count,
    clients: 16 * count,
    cpuMsPerOperation: 0.35,
    systemCallsPerOperation: 8,
    networkKiBPerOperation: 1024,
  };
}

function stream(
  id: string,
  measured: string,
  source: Case['source'],
  gbit: number,
  what: string,
  count = 1,
  { parameters = {}, reason }: { parameters?: Scenario['parameters']; reason?: string } = {},
): Case {
  return {
    id,
    topic: 'overhead',
    measured,
    source,
    published: { value: gbit * MIB_PER_GBIT },
    unit: 'per second',
    read: 'MiB that it sends per second',
    use: PREDICTION,
    ...(reason !== undefined && { reason }),
    simulate: (play) =>
      operationsPerS(
        play({
          topology: `${HOST}(${what},workload=stream#it)`,
          definitions: { workloads: [streams(count)] },
          parameters,
          running: ['it'],
          until: '1s',
        }),
        'it',
      ),
  };
}

export const STREAMS_ELSEWHERE: readonly Case[] = [
  stream(
    'qemu-stream-2019',
    'A stream from a guest of QEMU, which serves the card itself (vhost=off), to its host: 22.6 Gbit/s.',
    cite(CLOUD_HYPERVISOR_STREAM, 'description', 'OV-110'),
    22.6,
    'vm:debian,1cpu,512M',
  ),
  stream(
    'cloud-hypervisor-streams-2019',
    'Two streams from a guest of Cloud Hypervisor through one pair of queues to its host: 36.9 Gbit/s together.',
    cite(CLOUD_HYPERVISOR_QUEUES, 'comment of 27 December 2019', 'OV-111'),
    36.9,
    'microvm:minimal,2cpu,512M,monitor=cloud-hypervisor',
    2,
  ),
  stream(
    'firecracker-stream-2019',
    'A stream from a guest of Firecracker to its host: 14.4 Gbit/s.',
    cite(FIRECRACKER_STREAM, 'comment of 22 February 2019', 'OV-112'),
    14.4,
    'microvm:minimal,1cpu,512M',
  ),
  stream(
    'gvisor-stream-2018',
    'A stream between two gVisor sandboxes of 2018 over a virtual switch, system calls caught by ptrace: 624 Mbit/s.',
    cite(GVISOR_SWITCHED, 'description', 'OV-113'),
    0.624,
    'gvisor:alpine',
    1,
    {
      parameters: { 'gvisor.platform': 2 },
      reason:
        'gVisor was two months old and sent packet by packet, from one sandbox into another. What goes through its network stack in the model is that of 2023; in 2020 a study still had 0.8 Gbit/s.',
    },
  ),
  compared(
    'gvisor-host-network-stream',
    'A stream out of gVisor on KVM with the network of the host: about 4 against 7.5 to 8 Gbit/s in a plain container.',
    cite(GVISOR_HOST_NETWORK, 'comment of 18 June 2019', 'OV-114'),
    { value: 4 / 7.75 },
    {
      host: 'host:x86,8cpu,32G,net=1250M,merging=off',
      here: 'gvisor:alpine',
      there: IBM_BARE,
      workload: streams(1),
      parameters: { 'gvisor.platform': 1, 'gvisor.hostNetwork': 1 },
    },
    {
      reason:
        'A plain container does not fill the line there either. What the Sentry takes to hand each piece to the kernel of the host is that of a simple system call in the model; copying it once more is left out.',
    },
  ),
  stream(
    'kata-stream-2018',
    'A stream out of a Kata container of 2018 through its filters, on a small desktop: 13.5 Gbit/s.',
    cite(KATA_FILTERS, 'review of 19 October 2018', 'OV-115'),
    13.5,
    'kata:alpine,1cpu,2G',
    1,
    {
      reason:
        'On a desktop of two cores, past a bridge of Docker. What goes through a virtual card in the model was measured on a server with 48 cores; the slower the processor, the less it is.',
    },
  ),
  stream(
    'kata-stream-2023',
    'A stream between two Kata containers (Cloud Hypervisor) on one host of 2023: 61.2 Gbit/s.',
    cite(KATA_BASELINE_2023, 'network-iperf3', 'OV-121'),
    61.18,
    'kata:alpine,1cpu,2G,monitor=cloud-hypervisor',
    1,
    { reason: NEWER_HOST },
  ),
  stream(
    'kata-stream-2024',
    'A stream between two Kata containers (QEMU) on one host of 2024: 55.3 Gbit/s.',
    cite(KATA_BASELINE_2024_QEMU, 'network-iperf3', 'OV-120'),
    55.34,
    'kata:alpine,1cpu,2G',
    1,
    { reason: NEWER_HOST },
  ),
  stream(
    'two-guests-streams-2018',
    'Eight streams between two Linux guests of QEMU on one host, one queue each: 15.3 Gbit/s together.',
    cite(WINDOWS_QUEUES, 'comment of 18 January 2018', 'OV-116'),
    15.3,
    'vm:debian,4cpu,4G',
    4,
    {
      reason:
        'From one guest into another, so through two cards one after the other, and the second guest has to take it all in. The model has one end only.',
    },
  ),
];
