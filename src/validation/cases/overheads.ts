// What containers and virtual machines cost the work inside them: throughput over that of the same work on the bare host,
// which is a container that costs nothing.
import { cite, FIRECRACKER_SPECIFICATION, IBM_COMPARISON, SHARMA } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { OwnWorkload, Play, Scenario } from '../play.ts';
import { CARD_OF_2014, GETS, IBM_BARE, IBM_BRIDGED, IBM_GUEST, IBM_HOST, LINPACK, TRANSACTIONS } from './ibm-host.ts';

interface Place {
  /** Notation of what runs the workload, without the workload. */
  readonly what: string;
  readonly free?: boolean;
  readonly parameters?: Scenario['parameters'];
}

const BARE: Place = { what: IBM_BARE, free: true };
const CONTAINER: Place = { what: IBM_BRIDGED };
const ON_HOST_NETWORK: Place = { what: IBM_BARE };
const GUEST: Place = { what: IBM_GUEST, parameters: CARD_OF_2014 };
const SMALL_HOST = 'host:x86,4cpu,16G,merging=off';
const SMALL_GUEST: Place = { what: 'vm:debian,2cpu,4G' };

/** Operations per second of one workload in a place where nothing else runs. */
function throughput(
  play: Play,
  host: string,
  { what, free, parameters }: Place,
  workload: string | OwnWorkload,
): number {
  const name = typeof workload === 'string' ? workload : workload.id;
  const played = play({
    topology: `${host}(${what},workload=${name}#it)`,
    running: ['it'],
    until: '1s',
    parameters: { ...parameters, ...(free && { 'processor.containerOverhead': 0 }) },
    ...(typeof workload === 'object' && { definitions: { workloads: [workload] } }),
  });
  return operationsPerS(played, 'it');
}

function compare(
  id: string,
  measured: string,
  [place, value, evidence]: readonly [string, number, string],
  [host, here, there, workload]: readonly [string, Place, Place, string | OwnWorkload],
  more: Partial<Case> = {},
): Case {
  return {
    id,
    topic: 'overhead',
    measured,
    source: cite(IBM_COMPARISON, place, evidence),
    published: { value },
    unit: 'share',
    read: 'operations per second over those on the bare host',
    use: PREDICTION,
    simulate: (play) => throughput(play, host, here, workload) / throughput(play, host, there, workload),
    ...more,
  };
}

const OF_BARE_HOST = {
  as: 'prediction',
  although: 'the work of one transaction was derived from the bare host',
} as const;

const ibm: readonly Case[] = [
  compare(
    'linpack-docker',
    'Linpack on two sockets (16 cores) in Docker: 290.87 against 290.83 GFLOPS on the bare host.',
    ['linpack/results/linpack.xlsx', 290.87 / 290.83, 'OV-001'],
    [IBM_HOST, CONTAINER, BARE, LINPACK],
    { use: { as: 'prediction', although: 'the figure of the tuned KVM guest was used' } },
  ),
  compare(
    'linpack-kvm',
    'Linpack on two sockets in a KVM guest that knows the topology of the host: 284.20 against 290.83 GFLOPS.',
    ['linpack/results/linpack.xlsx', 284.2 / 290.83, 'OV-001'],
    [IBM_HOST, GUEST, BARE, LINPACK],
    { use: calibrates('workload.batch.nestedPaging') },
  ),
  compare(
    'stream-kvm',
    'STREAM triad on two sockets in a KVM guest: 45.02 against 45.60 GB/s.',
    ['Stream/results/stream-triad.xlsx', 45.02 / 45.6, 'OV-003'],
    [IBM_HOST, GUEST, BARE, LINPACK],
  ),
  compare(
    'mysql-docker',
    'MySQL, read-only, 210 clients, in Docker on the network of the host: 13,097 against 13,341 transactions a second.',
    ['mysql/results/performance-governor: docker, bml', 13_097 / 13_341, 'OV-015'],
    [IBM_HOST, ON_HOST_NETWORK, BARE, TRANSACTIONS.workload],
    { use: OF_BARE_HOST },
  ),
  compare(
    'mysql-docker-bridge',
    'The same in Docker, its files in the image: 11,370 behind a bridge against 12,940 transactions a second on the network of the host.',
    ['mysql/results/performance-governor: docker-nofs-nonet, docker-nofs', 11_370 / 12_940, 'OV-015'],
    [IBM_HOST, CONTAINER, ON_HOST_NETWORK, TRANSACTIONS.workload],
    { use: OF_BARE_HOST, read: 'operations per second over those on the network of the host' },
  ),
  compare(
    'mysql-kvm',
    'The same in a KVM guest of 2014: 5,334 against 13,341 transactions a second.',
    ['mysql/results/performance-governor: KVM, bml', 5_334 / 13_341, 'OV-015'],
    [IBM_HOST, GUEST, BARE, TRANSACTIONS.workload],
    {
      use: {
        as: 'prediction',
        although: 'the work of a transaction is from the bare host, what the card passes on from Redis',
      },
    },
  ),
  compare(
    'redis-docker-host-network',
    'Redis, one client, in Docker on the network of the host: 16,003 against 16,421 requests a second.',
    ['redis/results', 16_003 / 16_421, 'OV-017'],
    [IBM_HOST, ON_HOST_NETWORK, BARE, GETS.workload],
    { use: { as: 'prediction', although: 'the figure behind a bridge was used' } },
  ),
  compare(
    'redis-docker-bridge',
    'Redis, one client, in Docker behind a bridge: 12,767 against 16,421 requests a second.',
    ['redis/results', 12_767 / 16_421, 'OV-017'],
    [IBM_HOST, CONTAINER, BARE, GETS.workload],
    { use: calibrates('network.bridgePacketUs') },
  ),
  compare(
    'redis-kvm',
    'Redis, one client, in a KVM guest of 2014: 9,390 against 16,421 requests a second.',
    ['redis/results', 9_390 / 16_421, 'OV-017'],
    [IBM_HOST, GUEST, BARE, GETS.workload],
    { use: { as: 'prediction', although: 'the figure behind a bridge was used' } },
  ),
];

const others: readonly Case[] = [
  {
    id: 'firecracker-processor',
    topic: 'overhead',
    measured: 'What Firecracker promises: work that only computes keeps more than 95% of its speed.',
    source: cite(FIRECRACKER_SPECIFICATION, 'Overhead', 'OV-029'),
    published: { low: 0.95 },
    unit: 'share',
    read: 'operations per second over those on the bare host',
    use: PREDICTION,
    simulate: (play) =>
      throughput(play, 'host:x86,36cpu,512G,merging=off', { what: 'microvm' }, 'batch') /
      throughput(play, 'host:x86,36cpu,512G,merging=off', BARE, 'batch'),
  },
  {
    id: 'lxc-near-bare',
    topic: 'overhead',
    measured: 'LXC stays within 2% of the bare host (kernel compile, SpecJBB, YCSB).',
    source: cite(SHARMA, 'Fig. 3', 'OV-023'),
    published: { low: 0.98 },
    unit: 'share',
    read: 'operations per second of a build over those on the bare host',
    use: calibrates('processor.containerOverhead'),
    simulate: (play) => throughput(play, SMALL_HOST, CONTAINER, 'build') / throughput(play, SMALL_HOST, BARE, 'build'),
  },
  {
    id: 'compile-kvm-against-lxc',
    topic: 'overhead',
    measured: 'A kernel compile in a KVM guest stays within 3% of one in LXC (four-core Xeon, QEMU 2.0).',
    source: cite(SHARMA, 'Fig. 4a', 'OV-022'),
    published: { low: 0.97 },
    unit: 'share',
    read: 'operations per second of a build in a guest over those in a container',
    use: calibrates('workload.build.nestedPaging'),
    simulate: (play) =>
      throughput(play, SMALL_HOST, SMALL_GUEST, 'build') / throughput(play, SMALL_HOST, CONTAINER, 'build'),
  },
  {
    id: 'overcommit-kvm-against-lxc',
    topic: 'overhead',
    measured:
      'Kernel compiles in three guests or containers of two cores on four cores (1.5 times what there is): KVM within 1% of LXC.',
    source: cite(SHARMA, 'Fig. 9a', 'IS-012'),
    published: { low: 0.99, high: 1.01 },
    unit: 'share',
    read: 'operations per second of all three builds in guests over those in containers',
    use: calibrates('processor.lockHolderLoss'),
    simulate(play) {
      const three = (what: string) =>
        operationsPerS(
          play({ topology: `${SMALL_HOST}(${what},workload=build#it*3)`, running: ['it'], until: '1s' }),
          'it',
        );
      return three('vm:debian,2cpu,4G') / three('container:debian,2cpu,4G');
    },
  },
];

export const OVERHEADS: readonly Case[] = [...ibm, ...others];
