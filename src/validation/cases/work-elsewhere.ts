// Work in guests and containers as a thesis on an old desktop, a course and a network study have measured it. Set up before any of it
// was played, on the model as it was.
import { cite } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import { CLOUD_COURSE, CLOUDLAB_NETWORKS, OULU_THESIS } from '../publications.ts';
import { compared } from './compared.ts';
import { IBM_BARE, LINPACK, ROUND_TRIPS, TRANSACTIONS } from './ibm-host.ts';

/** Processors of 2007, which walk no page tables of guests; gVisor of 2020 caught system calls by ptrace. */
const OF_2007 = { 'x86.shadowPaging': 1, 'gvisor.platform': 2 };
const DESKTOP = 'host:x86,4cpu,4G,disk=333M,net=118M,merging=off';
/** Of 4 GB the thesis gave its guests 3,934 MB; the host of the model has to stand beside that. */
const ROOMY = 'host:x86,4cpu,8G,disk=333M,net=118M,merging=off';
const KVM = 'vm:debian,4cpu,3934M';
const FIRECRACKER = 'microvm:debian,4cpu,3934M';
const DOCKER = 'container:alpine';
const GVISOR = 'gvisor:alpine';

const PRIMES: OwnWorkload = { ...LINPACK, id: 'primes', threads: 1 };
const STREAM: OwnWorkload = {
  id: 'stream',
  arrival: 'closed',
  threads: 1,
  clients: 16,
  cpuMsPerOperation: 0.3,
  systemCallsPerOperation: 8,
  networkKiBPerOperation: 1024,
};
/** 14 questions with their answers; four cores did 1,672 a second. */
const QUESTIONS: OwnWorkload = {
  ...TRANSACTIONS.workload,
  id: 'questions',
  threads: 20,
  cpuMsPerOperation: 4000 / 1672,
  packetsPerOperation: 28,
  roundTripsPerOperation: 14,
  networkKiBPerOperation: 16,
};
/** What a page of an application of that size asks of its database, its store and its file system; four cores did 74 a second. */
const PAGES: OwnWorkload = {
  id: 'pages',
  arrival: 'closed',
  threads: 4,
  clients: 60,
  cpuMsPerOperation: 4000 / 74,
  systemCallsPerOperation: 400,
  exitsPerOperation: 110,
  pageFaultsPerOperation: 200,
  nestedPagingShare: 0.08,
  networkKiBPerOperation: 1,
  packetsPerOperation: 4,
};
/** Read-ahead makes requests of 128 KiB of what is read 16 KiB at a time. */
const FILES: OwnWorkload = {
  id: 'files',
  arrival: 'closed',
  threads: 1,
  clients: 2,
  cpuMsPerOperation: 0.05,
  systemCallsPerOperation: 8,
  diskKiBPerOperation: 128,
  diskRequestsPerOperation: 1,
};

interface Test {
  readonly id: string;
  readonly words: string;
  readonly workload: OwnWorkload | string;
  readonly file: string;
  readonly evidence: string;
  /** As much as on bare metal, or as long. */
  readonly bare: number;
  readonly isTime?: true;
  readonly there: Readonly<Record<string, number>>;
  /** Why the model misses what it misses by more than half. */
  readonly reasons?: Readonly<Record<string, string>>;
}

const FILES_IN_GUESTS =
  'A program that waits for each 16 KiB, a file system in the guest and one below it. In the model read-ahead keeps the disk as busy through a virtual one as on the bare host.';

const PLACES: Readonly<Record<string, readonly [what: string, words: string, host: string]>> = {
  kvm: [KVM, 'a guest of KVM', ROOMY],
  firecracker: [FIRECRACKER, 'a guest of Firecracker', ROOMY],
  docker: [DOCKER, 'Docker', DESKTOP],
  gvisor: [GVISOR, 'gVisor', DESKTOP],
};

const TESTS: readonly Test[] = [
  {
    ...{ id: 'primes', words: 'Prime numbers by one thread', workload: PRIMES },
    ...{ file: 'cpu_results.csv', evidence: 'OV-100', bare: 502.64 },
    there: { kvm: 460.57, firecracker: 411.69, docker: 394.75, gvisor: 355.39 },
  },
  {
    ...{ id: 'stream', words: 'A stream over 1 Gbit/s', workload: STREAM },
    ...{ file: 'bandwidth_results.csv', evidence: 'OV-101', bare: 944.3 },
    there: { kvm: 944.1, firecracker: 926.5, docker: 944.5, gvisor: 879.2 },
  },
  {
    ...{ id: 'mysql', words: 'Transactions of MySQL that only read, 20 clients', workload: QUESTIONS },
    ...{ file: 'database_results.csv', evidence: 'OV-102', bare: 33_442 },
    there: { kvm: 23_145, docker: 39_431, gvisor: 7_160 },
    reasons: {
      gvisor:
        'Each of its system calls costs in the model what the simplest one does. Twenty threads that wait for sockets and wake each other take a kernel in user space longer, the more so on processors of 2007.',
    },
  },
  {
    ...{ id: 'pages', words: 'Pages of a GitLab, 60 clients', workload: PAGES },
    ...{ file: 'http_benchmark_results.csv', evidence: 'OV-103', bare: 74 },
    there: { kvm: 48.9, firecracker: 46.5, docker: 70.8 },
    reasons: {
      firecracker:
        'A dozen programs of one application wake each other for each page. On processors that walk no page tables of guests every such switch is an exit, and waking an idle virtual processor takes several: neither is in the model.',
    },
  },
  {
    ...{ id: 'pipeline', words: 'A pipeline of GitLab that compiles and tests', workload: 'build' },
    ...{ file: 'pipeline_results.csv', evidence: 'OV-104', bare: 291.5, isTime: true },
    there: { kvm: 348.5, firecracker: 370, docker: 300 },
  },
  {
    ...{ id: 'files', words: 'Files read one after the other', workload: FILES },
    ...{ file: 'fileio_read_results.csv', evidence: 'OV-105', bare: 332.76 },
    there: { kvm: 175.73, firecracker: 112.92, docker: 227.98, gvisor: 223.73 },
    reasons: { kvm: FILES_IN_GUESTS, firecracker: FILES_IN_GUESTS },
  },
];

const thesis: readonly Case[] = TESTS.flatMap(
  ({ id, words, workload, file, evidence, bare, isTime, there, reasons = {} }) =>
    Object.entries(there).map(([place, figure]) => {
      const [here, where, host] = PLACES[place] as (typeof PLACES)[string];
      return compared(
        `oulu-${id}-${place}`,
        `${words} in ${where} on a desktop of 2007, against bare metal: medians of ten.`,
        cite(OULU_THESIS, `${file} (derived)`, evidence),
        { value: isTime ? bare / figure : figure / bare },
        { host, here, there: IBM_BARE, workload, parameters: OF_2007 },
        reasons[place] === undefined ? {} : { reason: reasons[place] },
      );
    }),
);

/** What bare machines used of 25 Gbit/s: 23.5. */
const CLOUDLAB = 'host:x86,16cpu,128G,net=2801M,merging=off';
const BARE_TRIP_US = 2 * 32.867;
/** QEMU serves the card itself (vhost=off): as many packets as another guest got through at least. */
const SERVED_BY_QEMU = { 'network.backendPacketUs': 1.7 };

const ONE_PROCESSOR =
  'The guest that takes the streams in does so with one virtual processor, interrupts and copying included, for which a bare machine has several. The model has the sender only, and lets it use what its card lets through.';

/** A round trip with a guest at each end: what one end adds, twice. */
function bothEnds(play: Play, what: string, parameters: Scenario['parameters'] = {}): number {
  const tripUs = (where: string) =>
    1e6 /
    operationsPerS(
      play({
        topology: `${CLOUDLAB}(${where},workload=${ROUND_TRIPS.workload.id}#it)`,
        definitions: { workloads: [ROUND_TRIPS.workload] },
        parameters: { ...parameters, 'network.roundTripUs': BARE_TRIP_US },
        running: ['it'],
        until: '1s',
      }),
      'it',
    );
  const bareUs = tripUs(IBM_BARE);
  return bareUs / (bareUs + 2 * (tripUs(what) - bareUs));
}

const networks: readonly Case[] = (
  [
    ['vhost', 'QEMU with vhost', 'vm:debian,1cpu,512M', 13.2, 48.444, {}],
    ['qemu', 'QEMU that serves its card itself', 'vm:debian,1cpu,512M', 9.6, 65.325, SERVED_BY_QEMU],
    ['firecracker', 'Firecracker', 'microvm:minimal,1cpu,512M', 10.6, 88.612, {}],
  ] as const
).flatMap(([id, words, what, gbit, us, parameters]): readonly Case[] => [
  compared(
    `cloudlab-streams-${id}`,
    `Four streams between two machines over 25 Gbit/s, a guest of ${words} at each end: ${gbit} against 23.5 Gbit/s.`,
    cite(CLOUDLAB_NETWORKS, 'comparison.md, throughput', 'OV-106'),
    { value: gbit / 23.5 },
    {
      ...{ host: CLOUDLAB, here: what, there: IBM_BARE, parameters },
      workload: { ...STREAM, clients: 64 },
    },
    id === 'firecracker' ? {} : { reason: ONE_PROCESSOR },
  ),
  {
    id: `cloudlab-trips-${id}`,
    topic: 'overhead',
    measured: `A round trip of 64 bytes between two machines, a guest of ${words} at each end, against bare machines.`,
    source: cite(CLOUDLAB_NETWORKS, 'comparison.md, latency', 'OV-107'),
    published: { value: 32.867 / us },
    unit: 'share',
    read: 'round trips per second over those of the bare host, what one guest adds counted twice',
    use: PREDICTION,
    simulate: (play) => bothEnds(play, what, parameters),
  },
]);

/** As in the catalogue’s table of random accesses: nearly each is on another page. */
const SWEEP: OwnWorkload = { ...LINPACK, id: 'sweep', threads: 1, nestedPagingShare: 0.14 };
const I7 = 'host:x86,8cpu,16G,merging=off';
const course: readonly Case[] = (
  [
    ['linpack', 'Linpack', PRIMES, 'cpu', 'OV-108', 4_208_888 / 4_428_322, 4_414_053 / 4_428_322],
    ['sweep', 'Accesses all over 16 MB', SWEEP, 'mem', 'OV-109', 0.5353 / 0.5339, 0.5353 / 0.8053],
  ] as const
).flatMap(([id, words, workload, file, evidence, docker, kvm]) =>
  (
    [
      ['docker', 'Docker', DOCKER, docker],
      ['kvm', 'a guest of KVM', 'vm:debian,8cpu,2G', kvm],
    ] as const
  ).map(([place, where, here, value]) =>
    compared(
      `course-${id}-${place}`,
      `${words} in ${where} on a desktop of 2017, against the bare host: medians of 29.`,
      cite(CLOUD_COURSE, `native-${file}.csv, ${place}-${file}.csv (derived)`, evidence),
      { value },
      { host: I7, here, there: IBM_BARE, workload },
    ),
  ),
);

export const WORK_ELSEWHERE: readonly Case[] = [...thesis, ...networks, ...course];
