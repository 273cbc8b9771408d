// A neighbour that takes all memory there is: its own limit is to stop it, before the host has to choose whom to end.
import type { Challenge } from '../challenge.ts';

export const A_HUNGRY_NEIGHBOUR: Challenge = {
  id: 'a-hungry-neighbour',
  scene: {
    topology: 'host:x86,4cpu,2G(container:postgres#db,@acme;container:alpine#neighbour,@globex,workload=idle)',
    running: ['db', 'neighbour'],
  },
  until: '6s',
  look: { nodes: ['db', 'neighbour'], chart: 'memory-sharing' },
  goals: [
    { id: 'calm', measure: 'slowdown', of: { id: 'db' }, atMost: 1.5, when: 'trial' },
    { id: 'in-memory', measure: 'swapped', atMost: 0, when: 'trial' },
  ],
  constraints: [
    { id: 'lives', measure: 'ready', of: { id: 'db' }, atLeast: 1, when: 'trial' },
    { id: 'as-given', kept: ['host', 'db', 'neighbour'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'slowdown', measure: 'slowdown', of: { id: 'db' }, better: 'less', when: 'trial' },
    { id: 'free', measure: 'freeMemory', better: 'more', when: 'trial' },
  ],
  trial: { until: '93s', timeline: [{ at: '90s', do: 'memory-hog in neighbour' }] },
  solution: [{ at: '2s', do: 'set neighbour memmax=256M' }],
};
