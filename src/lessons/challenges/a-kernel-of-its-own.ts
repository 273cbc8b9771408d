// A second tenant moves in, and is not to share the first one's kernel.
import type { Challenge } from '../challenge.ts';

export const A_KERNEL_OF_ITS_OWN: Challenge = {
  id: 'a-kernel-of-its-own',
  scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme)', running: ['web'] },
  until: '40s',
  look: { nodes: ['web'], chart: 'isolation' },
  goals: [{ id: 'answers', measure: 'ready', of: { application: true, tenant: 'globex' }, atLeast: 1 }],
  constraints: [
    { id: 'apart', measure: 'sharedKernels', atMost: 0 },
    { id: 'as-given', kept: ['host', 'web'] },
  ],
  score: [
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  trial: { until: '90s' },
  solution: [
    { at: '1s', do: 'add vm:debian#globex-vm,2cpu,2G,@globex into host' },
    { at: '2s', do: 'add container:postgres#db into globex-vm' },
  ],
};
