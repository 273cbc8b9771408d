// What networks, disks and processors give through containers, sandboxes and guests, as others have measured it. Set up before
// any of them was played, on the model as it was; what was taken from them since is said with them.
import { BLENDING, cite, citeSecondHand } from '../../catalog/sources.ts';
import { type Case, calibrates } from '../case.ts';
import type { OwnWorkload } from '../play.ts';
import { FAST_DISKS, FIRECRACKER_NETWORK, GVISOR_SERVING, KATA_DROPLET, QUARK_TESTS } from '../publications.ts';
import { compared, many } from './compared.ts';
import { GETS, IBM_BARE, IBM_BRIDGED, ROUND_TRIPS } from './ibm-host.ts';
import { SHUTTLE } from './others-serving.ts';
import { RENTED_FAST_JOB_MS, RENTED_FLASH } from './virtual-disks.ts';

/** The test was run in rented machines, at both ends of the line. */
const RENTED = ['vm:debian,4cpu,15G'];
const SERVER = 'host:x86,64cpu,240G,merging=off';
const BY_PTRACE = { 'gvisor.platform': 2 };
/** One stream, its own work so that a plain container has what was published; both ends are alike but for the direction. */
const stream = (MBPerS: number): OwnWorkload => ({
  id: 'stream',
  arrival: 'closed',
  threads: 1,
  clients: 16,
  cpuMsPerOperation: (64 * 1.024) / MBPerS,
  networkKiBPerOperation: 64,
});

const NODE_PER_S = 885.8;
/**
 * A template filled in with four answers of a store, on a connection of its own each time (benchmarks/workloads/node_template and ab
 * in the same repository). The program makes 26 system calls in its one thread, and 20 packets go either way, counted with strace and
 * in /proc/net/snmp while it served 4,000 requests here; memory as of the catalogue's web server.
 */
export const TEMPLATES: OwnWorkload = {
  id: 'templates',
  arrival: 'closed',
  threads: 1,
  clients: 10,
  cpuMsPerOperation: 1000 / NODE_PER_S,
  systemCallsPerOperation: 26,
  exitsPerOperation: 1,
  pageFaultsPerOperation: 0.2,
  nestedPagingShare: 0.03,
  networkKiBPerOperation: 8.6,
  packetsPerOperation: 20,
};

/** 64 reads under way of a guest of Cloud Hypervisor on fast flash; of Kata’s, files that are shared are all that it has. */
const SHARED = 'kata:alpine,4cpu,8G,monitor=cloud-hypervisor,shared-fs=virtio-fs';

export const OTHERS_WORK: readonly Case[] = [
  compared(
    'gvisor-stream-out',
    'A stream of TCP out of gVisor (2019): 482 MB/s against 710 out of a plain container.',
    cite(GVISOR_SERVING, 'iperf.csv: upload', 'OV-070'),
    { value: 482.3 / 709.8 },
    {
      host: SERVER,
      around: RENTED,
      here: 'gvisor:alpine',
      there: IBM_BRIDGED,
      workload: stream(709.8),
      parameters: BY_PTRACE,
    },
  ),
  compared(
    'gvisor-stream-in',
    'A stream of TCP into gVisor (2019): 640 MB/s against 746 into a plain container.',
    cite(GVISOR_SERVING, 'iperf.csv: download', 'OV-070'),
    { value: 640.3 / 746.4 },
    {
      host: SERVER,
      around: RENTED,
      here: 'gvisor:alpine',
      there: IBM_BRIDGED,
      workload: stream(746.4),
      parameters: BY_PTRACE,
    },
    {
      reason:
        'A gVisor of 2019 in a rented machine. What goes through its network stack is that of one of 2023, on a machine of its own.',
    },
  ),
  compared(
    'gvisor-templates',
    'A small web service in Node.js under gVisor that catches system calls by ptrace: 375 requests a second against 886.',
    cite(GVISOR_SERVING, 'applications.csv: http.node', 'OV-071'),
    { value: 375.1 / NODE_PER_S },
    {
      host: SERVER,
      around: RENTED,
      here: 'gvisor:node',
      there: 'container:node',
      workload: TEMPLATES,
      parameters: BY_PTRACE,
    },
    {
      reason:
        'Each of its system calls costs in the model what the simplest one does. Accepting and closing a connection and handing work to other threads take a kernel in user space longer, and here all of that comes with every request.',
    },
  ),
  compared(
    'redis-twenty-clients-gvisor',
    'Redis with 20 clients under gVisor: 8,374 requests a second against 38,624 in a plain container.',
    cite(QUARK_TESTS, 'Redis: GET', 'OV-072'),
    { value: 8_374 / 38_624 },
    {
      host: SHUTTLE,
      here: 'gvisor:redis',
      there: 'container:redis',
      workload: { ...GETS.workload, id: 'twenty', clients: 20, cpuMsPerOperation: 1000 / 38_624 },
      parameters: BY_PTRACE,
    },
    { reason: 'How this gVisor caught system calls is not told; taken to be ptrace, the default of its time.' },
  ),
  compared(
    'redis-twenty-clients-kata',
    'Redis with 20 clients in Kata: 34,048 requests a second against 38,624 in a plain container.',
    cite(QUARK_TESTS, 'Redis: GET', 'OV-072'),
    { value: 34_048 / 38_624 },
    {
      host: SHUTTLE,
      here: 'kata:redis,1cpu,2G',
      there: 'container:redis',
      workload: { ...GETS.workload, id: 'twenty', clients: 20, cpuMsPerOperation: 1000 / 38_624 },
    },
  ),
  compared(
    'kata-in-rented-machine',
    'A web service in Python in Kata on a rented machine of one processor: 293 requests a second against 724 in a plain container.',
    cite(KATA_DROPLET, 'Results', 'OV-073'),
    { value: 293.1 / 724.4 },
    {
      host: SERVER,
      around: ['vm:debian,1cpu,1G'],
      here: 'kata:python,1cpu,512M',
      there: 'container:python',
      // Siege makes a connection for every request; there is no store.
      workload: {
        ...TEMPLATES,
        id: 'service',
        clients: 512,
        cpuMsPerOperation: 1000 / 724.4,
        networkKiBPerOperation: 1,
        packetsPerOperation: 10,
      },
    },
    {
      topic: 'nesting',
      reason:
        'A guest in a guest on one processor, which has to play the devices of its guest besides. In the model the work beside a guest is small, and a nested guest pays for its exits only.',
    },
  ),
  compared(
    'cloud-hypervisor-shared-files',
    'Random reads of 4 KiB, 64 under way, of files shared with the host under Cloud Hypervisor (2022): 17,100 a second against 235,000 on the host.',
    cite(FAST_DISKS, 'comment of 30 July 2022', 'OV-061'),
    { value: 17.1 / 235 },
    {
      host: 'host:x86,8cpu,64G,merging=off',
      here: SHARED,
      there: IBM_BARE,
      workload: many(64, 0.003),
      parameters: { 'x86.diskMiBPerS': 1_650, 'x86.diskRequestsPerS': 235_000 },
    },
    {
      reason:
        'The server of files of the model is the older one in C, on a server of 2020; this one is written anew in Rust, on a desktop machine.',
    },
  ),
  compared(
    'cloud-hypervisor-shared-files-nested',
    'The same inside a rented machine: 13,500 reads a second of files shared with it against 332,000 in that machine.',
    cite(FAST_DISKS, 'description', 'OV-066'),
    { value: 13.5 / 332 },
    {
      host: 'host:x86,8cpu,64G,merging=off',
      around: ['vm:debian,8cpu,60G'],
      here: SHARED,
      there: IBM_BARE,
      workload: many(64, RENTED_FAST_JOB_MS),
      parameters: RENTED_FLASH,
    },
  ),
  compared(
    'firecracker-round-trips-2020',
    'Round trips into a guest of Firecracker on a rented machine: 321 us, 198 us to the machine itself.',
    cite(FIRECRACKER_NETWORK, 'Latency', 'OV-078'),
    { value: 198 / 321 },
    {
      host: 'host:x86,48cpu,384G,merging=off',
      here: 'microvm:minimal,2cpu,1G',
      there: IBM_BARE,
      workload: ROUND_TRIPS.workload,
      parameters: { 'network.roundTripUs': 198 },
    },
    { use: calibrates('network.microvmUs') },
  ),
  compared(
    'firecracker-round-trips-study',
    'Round trips into a guest of Firecracker over the network of a research cluster: 371 us, 146 us to its host.',
    citeSecondHand(BLENDING, 'sec. 5', 'OV-030'),
    { value: 146 / 371 },
    {
      host: 'host:x86,16cpu,64G,merging=off',
      here: 'microvm:minimal,2cpu,1G',
      there: IBM_BARE,
      workload: ROUND_TRIPS.workload,
      parameters: { 'network.roundTripUs': 146 },
    },
    {
      use: { as: 'prediction', although: 'the figure of gVisor was used' },
      reason:
        'The delay of a small monitor’s card is that of its makers, 123 us, on a large server of the same year; here it was 225 us.',
    },
  ),
];
