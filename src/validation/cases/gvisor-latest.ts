// What the makers of gVisor publish of it today, on systrap and on KVM, against a plain container. Set up before any of it was played,
// on the model as it was; three of the figures of its network and its files were in the model already.
import { cite, GVISOR_DATA } from '../../catalog/sources.ts';
import { type Case, calibrates, type Use } from '../case.ts';
import { usedMiB } from '../look.ts';
import type { OwnWorkload, Play } from '../play.ts';
import { compared } from './compared.ts';
import { HUNDRED, LINPACK } from './ibm-host.ts';
import { TEMPLATES } from './others-work.ts';

const MB_PER_MIB = 1.048576;
const HOST = 'host:x86,8cpu,32G,merging=off';
/** What a packet costs on KVM is from one sort of requests, what a page of new memory costs from one of the two builds. */
const USED: Readonly<Record<string, Use>> = {
  'redis-set': calibrates('gvisor.kvmPacketUs'),
  absl: calibrates('gvisor.faultUs', 'gvisor.kvmFaultUs'),
};
const OTHERS = {
  as: 'prediction',
  although: 'one sort of requests to Redis, a stream, files and one build were used',
} as const;

const BRIDGE_MS = 0.0015;
/** As many as the plain container answered keep its one thread busy, the bridge in front of it included. */
function served(of: OwnWorkload, id: string, perSecond: number): OwnWorkload {
  const { packetsPerOperation: packets = 0 } = of;
  return { ...of, id, cpuMsPerOperation: 1000 / perSecond - Number(packets) * BRIDGE_MS };
}

/** 50 clients of redis-benchmark: the server waits, reads and writes for each request. */
const REDIS: OwnWorkload = {
  ...HUNDRED.workload,
  clients: 50,
  systemCallsPerOperation: 3,
  packetsPerOperation: 2,
};
/** A small page over connections that stay: waits, reads, looks at the file and writes. */
const PAGE: OwnWorkload = {
  ...{ id: 'page', arrival: 'closed', threads: 1, clients: 25, cpuMsPerOperation: 0.1 },
  ...{ systemCallsPerOperation: 5, nestedPagingShare: 0.02, networkKiBPerOperation: 1, packetsPerOperation: 2 },
};
const STREAM: OwnWorkload = {
  ...{ id: 'stream', arrival: 'closed', threads: 1, clients: 16 },
  // In pieces as large as a card takes, 64 KiB.
  ...{ cpuMsPerOperation: 0.35, systemCallsPerOperation: 8, networkKiBPerOperation: 1024, packetsPerOperation: 16 },
};

interface Test {
  readonly id: string;
  readonly words: string;
  readonly workload: OwnWorkload | string;
  readonly image?: string;
  readonly place: string;
  readonly evidence: string;
  /** Of systrap and KVM, over the plain container. */
  readonly systrap?: number;
  readonly kvm: number;
  /** Why the model misses what it misses by more than half. */
  readonly reasons?: { readonly systrap?: string; readonly kvm?: string };
}

const RUBY =
  'Several processes and a store behind them answer each request; the model has the calls and packets of one of them.';
const WAKING =
  'On systrap a program that waits has to be woken before each of its system calls is done, and again after it. In the model each costs what a simple one does that comes right after another.';

const TESTS: readonly Test[] = [
  {
    ...{ id: 'primes', words: 'Prime numbers', workload: { ...LINPACK, id: 'primes', threads: 1 } },
    ...{ place: 'sysbench-cpu', evidence: 'OV-117', systrap: 2588 / 2592, kvm: 2566 / 2592 },
  },
  {
    ...{ id: 'film', words: 'Recoding a film', workload: 'batch' },
    ...{ place: 'ffmpeg', evidence: 'OV-117', systrap: 56.22 / 60.77, kvm: 56.22 / 62.01 },
  },
  {
    ...{ id: 'absl', words: 'Building absl with Bazel', workload: 'build' },
    ...{ place: 'bazel-build: build.absl', evidence: 'OV-117', systrap: 93.5 / 134.01, kvm: 93.5 / 200.51 },
  },
  {
    ...{ id: 'grpc', words: 'Building gRPC with Bazel', workload: 'build' },
    ...{ place: 'bazel-build: build.grpc', evidence: 'OV-117', systrap: 318.51 / 499.51, kvm: 318.51 / 672.01 },
  },
  {
    ...{ id: 'redis-set', words: 'Redis, SET', workload: served(REDIS, 'set', 49_770), image: 'redis' },
    ...{ place: 'redis: SET', evidence: 'OV-118', kvm: 34_191 / 49_770 },
  },
  {
    ...{ id: 'redis-lpush', words: 'Redis, LPUSH', workload: served(REDIS, 'lpush', 49_956), image: 'redis' },
    ...{ place: 'redis: LPUSH', evidence: 'OV-118', systrap: 22_068 / 49_956, kvm: 34_180 / 49_956 },
  },
  {
    ...{ id: 'redis-lrange', words: 'Redis, LRANGE of 100', image: 'redis' },
    workload: { ...served(REDIS, 'lrange', 32_564), networkKiBPerOperation: 2 },
    ...{ place: 'redis: LRANGE_100', evidence: 'OV-118', systrap: 15_312 / 32_564, kvm: 22_875 / 32_564 },
  },
  {
    ...{ id: 'node', words: 'A web service in Node.js', workload: served(TEMPLATES, 'node', 1_136), image: 'node' },
    ...{ place: 'applications: http.node', evidence: 'OV-118', systrap: 580.9 / 1_136, kvm: 753.2 / 1_136 },
    reasons: { systrap: WAKING },
  },
  {
    ...{ id: 'ruby', words: 'A web service in Ruby', workload: served(TEMPLATES, 'ruby', 2_866) },
    ...{ place: 'applications: http.ruby', evidence: 'OV-118', systrap: 1_056 / 2_866, kvm: 1_408 / 2_866 },
    reasons: { systrap: WAKING, kvm: RUBY },
  },
  {
    ...{ id: 'nginx', words: 'Pages of nginx', workload: served(PAGE, 'page', 8_955), image: 'nginx' },
    ...{ place: 'continuous-nginx', evidence: 'OV-118', systrap: 3_370 / 8_955, kvm: 6_499 / 8_955 },
    reasons: { systrap: WAKING },
  },
  {
    ...{ id: 'stream', words: 'A stream of TCP', workload: STREAM },
    ...{ place: 'iperf: network.download', evidence: 'OV-119', kvm: 1_847.4 / 2_709.3 },
  },
];

const PLATFORMS = [
  ['systrap', 'systrap', {}],
  ['kvm', 'KVM', { 'gvisor.platform': 1 }],
] as const;

const work: readonly Case[] = TESTS.flatMap((test) =>
  PLATFORMS.flatMap(([platform, name, parameters]) => {
    const value = test[platform];
    if (value === undefined) return [];
    const { id, words, workload, image = 'alpine', place, evidence, reasons = {} } = test;
    // The line is no limit here; the plain container is as connected as the sandbox.
    const host = id === 'stream' ? 'host:x86,8cpu,32G,net=2584M,merging=off' : HOST;
    return [
      compared(
        `gvisor-latest-${id}-${platform}`,
        `${words} under gVisor on ${name} (2026), against a plain container.`,
        cite(GVISOR_DATA, `${place} (derived)`, evidence),
        { value },
        { host, here: `gvisor:${image}`, there: `container:${image}`, workload, parameters },
        {
          use: USED[id] ?? OTHERS,
          ...(reasons[platform] !== undefined && { reason: reasons[platform] }),
        },
      ),
    ];
  }),
);

const WAITING: OwnWorkload = { id: 'waiting', arrival: 'closed', threads: 1, cpuMsPerOperation: 1000 };

const ON_OTHERS = { as: 'prediction', although: 'what Node.js and what KVM take more were used' } as const;

/** What one more takes once others stand there, MB. */
function marginalMB(play: Play, what: string, parameters: Readonly<Record<string, number>>): number {
  const used = (count: number) =>
    usedMiB(
      play({
        topology: `${HOST}(${what},workload=${WAITING.id}#it*${count})`,
        definitions: { workloads: [WAITING] },
        parameters,
        running: ['it'],
        until: '1s',
      }),
    );
  return ((used(40) - used(20)) / 20) * MB_PER_MIB;
}

const memory: readonly Case[] = (
  [
    ['empty', 'an empty container', 'alpine', 0.358, 17.721, 39.614],
    ['node', 'a server in Node.js', 'node', 28.833, 51.536, 75.684],
    ['nginx', 'nginx', 'nginx', 2.226, 25.966, 48.723],
  ] as const
).flatMap(([id, words, image, plain, ...sandboxed]) =>
  PLATFORMS.map(([platform, name, parameters], at): Case => {
    return {
      id: `gvisor-latest-memory-${id}-${platform}`,
      topic: 'memory',
      measured: `What gVisor on ${name} (2026) takes more for ${words} than a plain container.`,
      source: cite(GVISOR_DATA, 'density (derived)', 'ME-113'),
      published: { value: (sandboxed[at] as number) - plain },
      unit: 'MB',
      read: 'memory of the host for one more sandbox, less that for one more container of the same image',
      use:
        platform === 'kvm'
          ? calibrates('gvisor.kvmMiB')
          : id === 'nginx'
            ? ON_OTHERS
            : calibrates('gvisor.applicationMiB'),
      simulate: (play) =>
        marginalMB(play, `gvisor:${image}`, parameters) - marginalMB(play, `container:${image}`, parameters),
    };
  }),
);

export const GVISOR_LATEST_CASES: readonly Case[] = [...work, ...memory];
