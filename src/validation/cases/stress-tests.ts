// What stress tests did to others and to whoever ran them, with the trouble let loose in the run itself, at a moment, and the
// throughput read from the frames: the isolation benchmark of 2007, containers against guests in 2016, limits of 2019.
import { HOUDINI } from '../../catalog/evidence/publications/performance.ts';
import { cite, citeSecondHand, ISOLATION_BENCHMARK, SHARMA } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { operationsPerS } from '../look.ts';
import type { Play, Scenario } from '../play.ts';

/** Share of its throughput that `whose` loses `until` the end, against the moment before trouble begins. */
function lossOf(play: Play, scenario: Scenario, whose: string): number {
  const calm = operationsPerS(play({ ...scenario, timeline: [], until: '1s' }), whose);
  return 1 - operationsPerS(play(scenario), whose) / calm;
}

/** A Pentium 4 with 1 GB; four guests or containers with a web server each, the fourth misbehaves. */
const WHAT = {
  OpenVZ: 'system-container:debian,workload=web,128M,pids=512',
  guests: 'vm:minimal,1cpu,128M,workload=web',
} as const;

function fourServers(what: keyof typeof WHAT, hog: string): Scenario {
  const running = ['w1', 'w2', 'w3', 'w4'];
  const each = running.map((id) => `${WHAT[what]}#${id}`).join('; ');
  const topology = `host:x86,1cpu,1G,disk=50M,net=118M,merging=off(${each})`;
  return { topology, running, timeline: [{ at: '1s', do: `${hog} in w4` }], until: '3s' };
}

/** What else of a test the model has been given, where it has. */
const DRAWN_ON: Readonly<Record<string, Case['use']>> = {
  'IS-002': { as: 'prediction', although: 'the isolation figure of a fork bomb under a limit uses it; a run does not' },
  'IS-004': { as: 'prediction', although: 'the number of threads was used' },
};

interface Stress {
  readonly id: string;
  readonly hog: string;
  readonly what: keyof typeof WHAT;
  readonly whose: 'w1' | 'w4';
  readonly words: string;
  readonly evidence: string;
  readonly published: Case['published'];
  readonly reason?: string;
}

function stress({ id, hog, what, whose, words, evidence, published, reason }: Stress): Case {
  return {
    id,
    topic: 'isolation',
    measured: words,
    source: cite(ISOLATION_BENCHMARK, 'Table 1', evidence),
    published,
    unit: 'share',
    read: `throughput that ${whose === 'w4' ? 'the server beside the hog in the same sandbox' : 'a server in another sandbox'} loses two seconds into the ${hog}`,
    use: DRAWN_ON[evidence] ?? PREDICTION,
    ...(reason !== undefined && { reason }),
    simulate: (play) => lossOf(play, fourServers(what, hog), whose),
  };
}

const UP_TO_1 = { high: 0.01 };
const BAD_RESPONSES =
  'The benchmark counts answers that came too late as lost. The model loses none as long as it can do them all, and says that they take longer instead.';

/** The host of 2016: four cores, 16 GB, one disk; two tenants with two cores and 4 GB each. */
function pair(what: string, hog: string, more: Partial<Scenario> = {}): Scenario {
  const tenant = (id: string) => `${what},workload=build,@${id}#${id}`;
  return {
    topology: `host:x86,4cpu,16G,disk=150M,net=118M,merging=off(${tenant('a')}; ${tenant('b')})`,
    running: ['a', 'b'],
    timeline: [{ at: '1s', do: `${hog} in b` }],
    until: '5s',
    ...more,
  };
}

/** The same, and the neighbour is idle until the trouble begins in it. */
function besideNothing(what: string, hog: string): Scenario {
  const { topology, ...rest } = pair(what, hog);
  return { ...rest, topology: topology.replace(',workload=build,@b#b', ',@b#b') };
}

const CONTAINER = 'container:debian,2cpu,4G';

export const STRESS_TESTS: readonly Case[] = [
  stress({
    id: 'openvz-cpu-hog-itself',
    ...{ hog: 'cpu-hog', what: 'OpenVZ', whose: 'w4', evidence: 'IS-003', published: UP_TO_1 },
    words: 'OpenVZ, a processor hog: even the web server beside it in the same container loses nothing (0.00%).',
  }),
  stress({
    id: 'guests-cpu-hog-itself',
    ...{ hog: 'cpu-hog', what: 'guests', whose: 'w4', evidence: 'IS-003', published: UP_TO_1 },
    words: 'VMware and Xen, a processor hog: even the web server beside it in the same guest loses nothing (0.00%).',
  }),
  stress({
    id: 'guests-memory-hog',
    ...{ hog: 'memory-hog', what: 'guests', whose: 'w1', evidence: 'IS-001', published: UP_TO_1 },
    words: 'VMware and Xen, a memory hog: the three other guests lose at most 0.03%.',
  }),
  stress({
    id: 'openvz-fork-bomb',
    ...{ hog: 'fork-bomb', what: 'OpenVZ', whose: 'w1', evidence: 'IS-002', published: UP_TO_1 },
    words: 'OpenVZ, a fork bomb under its limit on processes: the three others lose 0.01%.',
  }),
  stress({
    id: 'openvz-fork-bomb-itself',
    ...{ hog: 'fork-bomb', what: 'OpenVZ', whose: 'w4', evidence: 'IS-002', published: { value: 0.878 } },
    words:
      'OpenVZ, a fork bomb under its limit on processes: the web server beside it in the same container loses 87.8%.',
  }),
  stress({
    id: 'guests-fork-bomb',
    ...{ hog: 'fork-bomb', what: 'guests', whose: 'w1', evidence: 'IS-002', published: UP_TO_1 },
    words: 'VMware and Xen, a fork bomb in a guest: the three other guests lose at most 0.04%.',
  }),
  stress({
    id: 'guests-disk-hog',
    ...{ hog: 'disk-hog', what: 'guests', whose: 'w1', evidence: 'IS-004', published: { high: 0.0167 } },
    words: 'VMware and Xen, ten threads on the disk: the three other guests lose nothing and 1.67%.',
  }),
  stress({
    id: 'openvz-disk-hog-itself',
    ...{ hog: 'disk-hog', what: 'OpenVZ', whose: 'w4', evidence: 'IS-004', published: { high: 0.0263 } },
    words: 'OpenVZ, ten threads on the disk: the web server beside them in the same container loses 2.63%.',
  }),
  stress({
    id: 'guests-disk-hog-itself',
    ...{ hog: 'disk-hog', what: 'guests', whose: 'w4', evidence: 'IS-004', published: { low: 0.1153, high: 0.398 } },
    words: 'VMware and Xen, ten threads on the disk: the web server beside them in the same guest loses 11.5 to 39.8%.',
    reason: BAD_RESPONSES,
  }),
  stress({
    id: 'openvz-network-transmit-itself',
    ...{ hog: 'network-hog', what: 'OpenVZ', whose: 'w4', evidence: 'IS-005', published: { value: 0.2897 } },
    words: 'OpenVZ, a sender that fills the network: the web server beside it in the same container loses 29.0%.',
    reason:
      'The link is shared fairly among connections. A card of that time sent whatever came first, so a sender without end had more than its part.',
  }),
  stress({
    id: 'guests-network-transmit-itself',
    ...{ hog: 'network-hog', what: 'guests', whose: 'w4', evidence: 'IS-005', published: { low: 0.0033, high: 0.529 } },
    words:
      'VMware and Xen, a sender that fills the network: the web server beside it in the same guest loses 0.3 to 52.9%.',
  }),
  {
    id: 'lxc-fork-bomb-in-the-run',
    topic: 'isolation',
    measured:
      'A fork bomb in LXC without a limit on processes, let loose while another container compiles: the compile does not finish.',
    source: cite(SHARMA, 'Fig. 5, sec. 4.2.1', 'IS-007'),
    published: { value: 1 },
    unit: 'share',
    read: 'throughput that the other tenant has lost once the process table is full',
    use: { as: 'prediction', although: 'the isolation figures use the loss of the guest; a run does not' },
    // Linux 3.19 does not charge what processes cost the kernel to their control group: only their own few pages count.
    simulate: (play) =>
      lossOf(
        play,
        pair(CONTAINER, 'fork-bomb', { until: '300s', parameters: { 'neighbour.forkBombMiBPerProcess': 0.05 } }),
        'a',
      ),
  },
  {
    id: 'lxc-fork-bomb-limited',
    topic: 'isolation',
    measured: 'A fork bomb in a container with a limit on processes (OpenVZ 2007): others lose 0.01%.',
    source: cite(ISOLATION_BENCHMARK, 'Table 1', 'IS-002'),
    published: UP_TO_1,
    unit: 'share',
    read: 'throughput that the other tenant loses, on the host of 2016 with pids.max 500',
    use: DRAWN_ON['IS-002'] ?? PREDICTION,
    simulate: (play) => lossOf(play, pair(`${CONTAINER},pids=500`, 'fork-bomb', { until: '300s' }), 'a'),
  },
  {
    id: 'kvm-fork-bomb-in-the-run',
    topic: 'isolation',
    measured: 'A fork bomb in a KVM guest, let loose while the other guest compiles: it finishes, 30% slower.',
    source: cite(SHARMA, 'Fig. 5, sec. 4.2.1', 'IS-007'),
    published: { value: 0.3 },
    unit: 'share',
    read: 'throughput that the other guest loses while the bomb has the processors of its own',
    use: { as: 'prediction', although: 'the standard fork bomb of the isolation figures uses the loss of the guest' },
    // As in the study, the other is measured against itself alone: before the bomb, its neighbour has nothing to do.
    reason:
      'What the model has for it are the bomb’s virtual processors, which take host processors in turn with the other guest’s, and its memory, which ends in the swap of its own guest. On four cores there is one for each of the four virtual processors, so the first takes next to nothing (with three cores the other would lose a quarter, with two half); the second, once the bomb fills 4 GB, reaches the disk that both share and costs less than one per cent. What else they had in common, caches, the bus to memory, hyper-threads and the clock that two busy cores more bring down, the study does not tell apart, and the model has none of it in a run: putting the 30% there would be fitting. They are known only as a figure (neighbour.forkBombOtherKernelLoss).',
    simulate: (play) => lossOf(play, besideNothing('vm:debian,2cpu,4G', 'fork-bomb'), 'a'),
  },
  {
    id: 'flood-container-against-guest',
    topic: 'isolation',
    measured: 'A neighbour that is flooded over the network: a container and a guest do not differ to speak of.',
    source: cite(SHARMA, 'Fig. 8', 'IS-011'),
    published: { value: 1 },
    unit: 'factor',
    read: 'what a web server in a container keeps of its throughput, over what one in a guest keeps',
    use: PREDICTION,
    simulate(play) {
      const web = (what: string): Scenario => ({
        topology: `host:x86,4cpu,16G,disk=150M,net=118M,merging=off(${what},workload=web#a; ${what},workload=web#b)`,
        running: ['a', 'b'],
        timeline: [{ at: '1s', do: 'network-hog in b' }],
        until: '5s',
      });
      return (1 - lossOf(play, web(CONTAINER), 'a')) / (1 - lossOf(play, web('vm:debian,2cpu,4G'), 'a'));
    },
  },
  {
    id: 'work-outside-its-limit',
    topic: 'isolation',
    measured:
      'A container under a processor limit makes the kernel work for it outside that limit: neighbours lose 95%.',
    source: citeSecondHand(HOUDINI, 'abstract, Table 2', 'IS-016'),
    published: { value: 0.95 },
    unit: 'share',
    read: 'throughput that the neighbour loses to a processor hog under cpu.max 0.5',
    use: PREDICTION,
    reason: 'All work of a container is charged to it in the model; what the kernel does for it elsewhere is left out.',
    simulate: (play) => lossOf(play, pair('container:debian,cpumax=0.5', 'cpu-hog'), 'a'),
  },
];
