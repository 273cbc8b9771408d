// z: partitions of the firmware, so that no kernel takes more than half of everything with it.
import type { Challenge } from '../challenge.ts';

export const NO_KERNEL_TAKES_HALF: Challenge = {
  id: 'no-kernel-takes-half',
  scene: { topology: 'host:z,16cpu,64G' },
  until: '120s',
  look: { chart: 'isolation' },
  goals: [
    { id: 'answer', measure: 'ready', of: { application: true }, atLeast: 4 },
    { id: 'tenants', measure: 'tenants', of: { application: true }, atLeast: 2 },
    { id: 'half', measure: 'lostWithKernel', atMost: 0.5 },
  ],
  constraints: [
    { id: 'apart', measure: 'sharedKernels', atMost: 0 },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
    { id: 'only-z', only: { platforms: ['z'] } },
  ],
  score: [
    { id: 'kernels', measure: 'kernels', better: 'less' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
  ],
  trial: { until: '180s' },
  solution: [
    { at: '1s', do: 'add lpar:debian#east,4cpu,8G,@acme into host' },
    { at: '2s', do: 'add container:nginx#acme-web*2 into east' },
    { at: '3s', do: 'add lpar:debian#west,4cpu,8G,@globex into host' },
    { at: '4s', do: 'add container:nginx#globex-web*2 into west' },
  ],
};
