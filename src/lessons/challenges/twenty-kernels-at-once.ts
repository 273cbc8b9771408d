// Start-up: a kernel for each of twenty, and hardly a moment to boot them.
import type { Challenge } from '../challenge.ts';

export const TWENTY_KERNELS_AT_ONCE: Challenge = {
  id: 'twenty-kernels-at-once',
  scene: { topology: 'host:x86,16cpu,16G' },
  until: '10s',
  look: { chart: 'startup-cost' },
  goals: [
    { id: 'answer', measure: 'ready', of: { application: true }, atLeast: 20 },
    { id: 'kernels', measure: 'kernels', atLeast: 21 },
    { id: 'in-time', measure: 'readyMs', of: { application: true }, atMost: 2000, when: 'trial' },
  ],
  constraints: [
    { id: 'memory', measure: 'usedMemory', atMost: 8192 },
    { id: 'as-given', kept: ['host'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  trial: { until: '60s' },
  solution: [
    { at: '1s', do: 'add microvm:minimal#function,1cpu,128M,@acme,workload=web into host' },
    { at: '3s', do: 'scale function 20' },
  ],
};
