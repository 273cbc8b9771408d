// A neighbour that burns processor time: keep it from others, and keep it going.
import type { Challenge } from '../challenge.ts';

export const A_LOUD_NEIGHBOUR: Challenge = {
  id: 'a-loud-neighbour',
  scene: {
    topology:
      'host:x86,2cpu,8G(container:nginx#web,@acme,workload=web;container:alpine#neighbour,@globex,workload=idle)',
    running: ['web', 'neighbour'],
    timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
  },
  until: '8s',
  look: { nodes: ['web', 'neighbour'], chart: 'processor' },
  goals: [{ id: 'calm', measure: 'slowdown', of: { id: 'web' }, atMost: 2.5, when: 'trial' }],
  constraints: [
    { id: 'still-works', measure: 'cores', of: { tenant: 'globex' }, atLeast: 0.3, when: 'trial' },
    { id: 'as-given', kept: ['host', 'web', 'neighbour'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'slowdown', measure: 'slowdown', of: { id: 'web' }, better: 'less', when: 'trial' },
    { id: 'work', measure: 'cores', of: { tenant: 'globex' }, better: 'more', when: 'trial' },
  ],
  trial: { until: '100s', timeline: [{ at: '90s', do: 'cpu-hog in neighbour' }] },
  solution: [{ at: '5s', do: 'set neighbour cpumax=0.5' }],
};
