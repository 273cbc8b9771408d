// Who is better kept apart.
import { BLENDING, cite, citeSecondHand, SHARMA } from '../../catalog/sources.ts';
import type { Ordering } from '../case.ts';
import { one } from '../contender.ts';

const BOTH = { until: '1s', running: ['a', 'b'] };

function twoTenants(what: string): string {
  return `host:x86,4cpu,16G,merging=off(${what},workload=build,@a#a; ${what},workload=build,@b#b)`;
}

export const ISOLATING: readonly Ordering[] = [
  {
    id: 'order-fork-bomb',
    topic: 'isolation',
    asked: 'Who loses more to a fork bomb next door?',
    source: cite(SHARMA, 'Fig. 5; with a limit on processes: isolation benchmark 2007', 'IS-007, IS-002'),
    unit: 'share',
    contenders: [
      one('container with a limit on processes', twoTenants('container:debian,pids=500'), 0.0001, BOTH),
      one('guest', twoTenants('vm:debian,2cpu,4G'), 0.3, BOTH),
      one('container without a limit', twoTenants('container:debian'), 1, BOTH),
    ],
    read: ({ host }) =>
      host.isolation.performance.victims.find(({ tenant }) => tenant === 'a')?.losses['fork-bomb'] ?? Number.NaN,
  },
  {
    id: 'order-walls',
    topic: 'isolation',
    asked: 'Which wall is harder to get through, by the system calls of the host that lie open (306, 53, 36)?',
    source: citeSecondHand(BLENDING, 'Table 1', 'SE-002'),
    unit: 'walls',
    contenders: [
      one('container', twoTenants('container:debian'), null, BOTH),
      one('gVisor', twoTenants('gvisor:debian'), null, BOTH),
      one('Firecracker', twoTenants('microvm:debian'), null, BOTH),
    ],
    read: ({ host }) => host.isolation.security.weakest?.level ?? Number.NaN,
  },
];
