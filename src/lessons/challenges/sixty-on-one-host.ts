// Density: as many web servers on a small host as only containers come to.
import type { Challenge } from '../challenge.ts';

export const SIXTY_ON_ONE_HOST: Challenge = {
  id: 'sixty-on-one-host',
  scene: { topology: 'host:x86,8cpu,4G' },
  until: '30s',
  look: { chart: 'memory-sharing' },
  goals: [{ id: 'answer', measure: 'ready', of: { application: true, workload: 'web' }, atLeast: 60 }],
  constraints: [
    { id: 'in-memory', measure: 'swapped', atMost: 0 },
    { id: 'as-given', kept: ['host'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'memory', measure: 'usedMemory', better: 'less' },
    { id: 'kernels', measure: 'kernels', better: 'less' },
  ],
  solution: [
    { at: '1s', do: 'add container:nginx#web,@acme into host' },
    { at: '3s', do: 'scale web 60' },
  ],
};
