// The first thing to build: a web server in a container, on the host's own kernel.
import type { Challenge } from '../challenge.ts';

export const FIRST_CONTAINER: Challenge = {
  id: 'first-container',
  scene: { topology: 'host:x86,16cpu,64G' },
  until: '5s',
  goals: [{ id: 'answers', measure: 'ready', of: { application: true, workload: 'web' }, atLeast: 1 }],
  constraints: [{ id: 'one-kernel', measure: 'kernels', atMost: 1 }],
  score: [
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  trial: { until: '30s' },
  solution: [{ at: '1s', do: 'add container:nginx#web,@acme into host' }],
};
