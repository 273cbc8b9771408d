// How one kernel divides processor time among control groups: busy loops measured for this project, and a published limit.
import { cite, OWN_MEASUREMENT } from '../../catalog/sources.ts';
import { type Case, PREDICTION } from '../case.ts';
import { coresOf } from '../look.ts';
import type { Scenario } from '../play.ts';
import { KHAN_DATA } from '../publications.ts';

const OWN = cite(
  OWN_MEASUREMENT,
  'cpuShares: busy loops in control groups, all pinned to one core',
  'measured cpuShares',
);

/** Loops that want whatever they can get, from the first moment. */
function loops(topology: string): Scenario {
  const busy = (id: string, threads: number) => ({ id, arrival: 'closed', threads, cpuMsPerOperation: 10 });
  const workloads = [busy('loop', 1), busy('loops-4', 4), busy('loops-7', 7)];
  return { topology, definitions: { workloads }, running: ['a', 'b'], until: '1s' };
}

function share(id: string, measured: string, topology: string, of: 'a' | 'b', value: number): Case {
  return {
    id,
    topic: 'processor',
    measured,
    source: OWN,
    published: { value },
    unit: 'share',
    read: 'cores that the group gets, of one',
    use: PREDICTION,
    simulate: (play) => coresOf(play(loops(`host:x86,1cpu,4G(${topology})`)), of),
  };
}

export const CPU_SHARES: readonly Case[] = [
  share(
    'shares-equal',
    'Two groups of equal weight with one busy loop each on one core: what the second gets.',
    'container:alpine#a,workload=loop; container:alpine#b,workload=loop',
    'b',
    0.499,
  ),
  share(
    'shares-double',
    'Two groups with one busy loop each, the first of twice the weight: what the first gets.',
    'container:alpine#a,workload=loop,weight=100; container:alpine#b,workload=loop,weight=50',
    'a',
    0.648,
  ),
  share(
    'shares-half',
    'The same two groups: what the second, of half the weight, gets.',
    'container:alpine#a,workload=loop,weight=100; container:alpine#b,workload=loop,weight=50',
    'b',
    0.324,
  ),
  share(
    'shares-processes',
    'Two groups of equal weight, one with one busy loop, one with seven: what the one with seven gets.',
    'container:alpine#a,workload=loop; container:alpine#b,workload=loops-7',
    'b',
    0.497,
  ),
  share(
    'shares-beside-quota',
    'A busy loop beside a group of four that a quota of 30 ms in 100 ms holds: what the free one gets.',
    'container:alpine#a,workload=loop; container:alpine#b,workload=loops-4,0.3cpu',
    'a',
    0.7,
  ),
  share(
    'shares-quota',
    'The same two groups: what the four loops under the quota get.',
    'container:alpine#a,workload=loop; container:alpine#b,workload=loops-4,0.3cpu',
    'b',
    0.3,
  ),
  {
    id: 'docker-half-processor',
    topic: 'processor',
    measured:
      'A container that starts a program again and again, with --cpus=0.5 in a cloud machine of two virtual processors: its work over that without the limit, mean of 50.',
    source: cite(KHAN_DATA, 'azure-premium-ssd/03-cpu-throttling.csv (derived)', 'OV-037'),
    published: { value: 0.605 },
    unit: 'cores',
    read: 'cores that the container gets',
    use: PREDICTION,
    simulate(play) {
      const scenario = loops(
        'host:x86,32cpu,128G(vm:debian#cloud,2cpu,8G(container:alpine#a,workload=loop,0.5cpu; container:alpine#b))',
      );
      return coresOf(play({ ...scenario, running: ['cloud', 'a', 'b'] }), 'a');
    },
  },
];
