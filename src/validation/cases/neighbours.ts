// What a neighbour costs those who behave: the isolation benchmark of 2007, and containers against guests in 2016.
// Losses of a few per cent are published as bounds, since a relative error of next to nothing says nothing.
import { cite, ISOLATION_BENCHMARK, SHARMA } from '../../catalog/sources.ts';
import { type Case, calibrates, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { Play } from '../play.ts';

/** A Pentium 4 with 1 GB; four guests with a web server each, the fourth misbehaves. */
const OLD_HOST = 'host:x86,1cpu,1G,disk=50M,net=118M,merging=off';
const OPENVZ = 'system-container:debian,workload=web,128M,pids=512';
const GUEST = 'vm:minimal,1cpu,128M,workload=web';
const ALL = ['w1', 'w2', 'w3', 'w4'];

/** Share of its throughput that a well-behaved one loses while `hog` runs in the fourth. */
function loss(play: Play, what: string, hog: string): number {
  const topology = `${OLD_HOST}(${ALL.map((id) => `${what}#${id}`).join('; ')})`;
  const calm = operationsPerS(play({ topology, running: ALL, until: '2s' }), 'w1');
  const timeline = [{ at: '1s', do: `${hog} in w4` }];
  return 1 - operationsPerS(play({ topology, running: ALL, timeline, until: '2s' }), 'w1') / calm;
}

interface Stress {
  readonly id: string;
  readonly hog: string;
  readonly what: 'OpenVZ' | 'guests';
  readonly words: string;
  readonly evidence: string;
  readonly published: Case['published'];
  readonly although?: string;
  readonly reason?: string;
}

function stress({ id, hog, what, words, evidence, published, although, reason }: Stress): Case {
  return {
    id,
    topic: 'isolation',
    measured: words,
    source: cite(ISOLATION_BENCHMARK, 'Table 1', evidence),
    published,
    unit: 'share',
    read: `throughput that a web server loses while the ${hog} runs in its neighbour`,
    use: although === undefined ? PREDICTION : { as: 'prediction', although },
    ...(reason !== undefined && { reason }),
    simulate: (play) => loss(play, what === 'OpenVZ' ? OPENVZ : GUEST, hog),
  };
}

const UP_TO_1 = { high: 0.01 };

/** The host of 2016: four cores, 16 GB, one disk; two tenants with two cores and 4 GB each. */
function pair(what: string): string {
  return `host:x86,4cpu,16G,disk=150M,merging=off(${what},workload=build,@a#a; ${what},workload=build,@b#b)`;
}

function forkBombLoss(play: Play, what: string): number {
  const { isolation } = play({ topology: pair(what), running: ['a', 'b'], until: '1s' }).host;
  const victim = isolation.performance.victims.find(({ tenant }) => tenant === 'a');
  return victim?.losses['fork-bomb'] ?? Number.NaN;
}

export const NEIGHBOURS: readonly Case[] = [
  stress({
    id: 'openvz-cpu-hog',
    hog: 'cpu-hog',
    what: 'OpenVZ',
    words: 'OpenVZ, a processor hog beside three web servers: they lose nothing (0.00%).',
    evidence: 'IS-003',
    published: UP_TO_1,
  }),
  stress({
    id: 'guests-cpu-hog',
    hog: 'cpu-hog',
    what: 'guests',
    words: 'VMware and Xen, a processor hog beside three web servers: they lose at most 0.01%.',
    evidence: 'IS-003',
    published: UP_TO_1,
  }),
  stress({
    id: 'openvz-memory-hog',
    hog: 'memory-hog',
    what: 'OpenVZ',
    words: 'OpenVZ, a memory hog under its limit: the three others lose nothing (0.00%).',
    evidence: 'IS-001',
    published: UP_TO_1,
  }),
  stress({
    id: 'openvz-disk-hog',
    hog: 'disk-hog',
    what: 'OpenVZ',
    words: 'OpenVZ, ten threads on the disk: the three others lose 2.5%.',
    evidence: 'IS-004',
    published: { high: 0.0252 },
    although: 'the number of threads was used',
  }),
  stress({
    id: 'openvz-network-transmit',
    hog: 'network-hog',
    what: 'OpenVZ',
    words: 'OpenVZ, a sender that fills the network: the three others lose 21.3%.',
    evidence: 'IS-005',
    published: { value: 0.213 },
    reason:
      'The link is shared fairly among connections. A card of that time sent whatever came first, so a sender without end had more than its part.',
  }),
  stress({
    id: 'guests-network-transmit',
    hog: 'network-hog',
    what: 'guests',
    words: 'VMware and Xen, a sender that fills the network: the three others lose nothing.',
    evidence: 'IS-005',
    published: UP_TO_1,
  }),
  {
    id: 'lxc-fork-bomb',
    topic: 'isolation',
    measured: 'A fork bomb in LXC without a limit on processes: the compile beside it does not finish.',
    source: cite(SHARMA, 'Fig. 5, sec. 4.2.1', 'IS-007'),
    published: { value: 1 },
    unit: 'share',
    read: 'loss of the other tenant by a fork bomb',
    use: { as: 'prediction', although: 'the loss of the guest was used' },
    simulate: (play) => forkBombLoss(play, 'container:debian,2cpu,4G'),
  },
  {
    id: 'kvm-fork-bomb',
    topic: 'isolation',
    measured: 'A fork bomb in a KVM guest: the compile in the other guest finishes, 30% slower.',
    source: cite(SHARMA, 'Fig. 5, sec. 4.2.1', 'IS-007'),
    published: { value: 0.3 },
    unit: 'share',
    read: 'loss of the other tenant by a fork bomb',
    use: calibrates('neighbour.forkBombOtherKernelLoss'),
    simulate: (play) => forkBombLoss(play, 'vm:debian,2cpu,4G'),
  },
  {
    id: 'lxc-shares-interference',
    topic: 'isolation',
    measured: 'A compile in LXC beside another, held apart by weights instead of fixed cores: up to 60% slower.',
    source: cite(SHARMA, 'Fig. 5', 'IS-008'),
    published: { value: 1.6 },
    unit: 'factor',
    read: 'time per compiled file beside another build over that alone',
    use: PREDICTION,
    simulate(play) {
      const what = 'container:debian,workload=build';
      const alone = play({ topology: `host:x86,4cpu,16G(${what}#a)`, running: ['a'], until: '1s' });
      const both = play({ topology: `host:x86,4cpu,16G(${what}#a; ${what}#b)`, running: ['a', 'b'], until: '1s' });
      return operationsPerS(alone, 'a') / operationsPerS(both, 'a');
    },
  },
];
