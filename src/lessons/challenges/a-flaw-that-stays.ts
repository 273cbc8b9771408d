// A real flaw, played from every application: it may take its own tenant, and nobody else's.

import type { Challenge } from '../challenge.ts';
import { deployment } from '../deployments.ts';

export const A_FLAW_THAT_STAYS: Challenge = {
  id: 'a-flaw-that-stays',
  scene: { topology: deployment('bare-containers') },
  until: '60s',
  look: { nodes: ['acme-web', 'globex-web', 'initech-db'], chart: 'isolation' },
  goals: [{ id: 'stays', measure: 'reachedByFlaw', flaw: 'dirty-pipe', of: { application: true }, atMost: 0 }],
  constraints: [
    { id: 'answer', measure: 'ready', of: { application: true }, atLeast: 5 },
    { id: 'tenants', measure: 'tenants', of: { application: true }, atLeast: 3 },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'kernels', measure: 'kernels', better: 'less' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  solution: [
    { at: '11s', do: 'add vm:debian#globex-vm,1cpu,2G,@globex into host' },
    { at: '12s', do: 'move globex-web into globex-vm' },
    { at: '13s', do: 'add vm:debian#initech-vm,2cpu,4G,@initech into host' },
    { at: '14s', do: 'move initech-db into initech-vm' },
  ],
};
