// x86: a tenant who has a rented machine wants machines of its own in it.
import type { Challenge } from '../challenge.ts';

export const A_MACHINE_IN_A_MACHINE: Challenge = {
  id: 'a-machine-in-a-machine',
  scene: { topology: 'host:x86,16cpu,64G(vm:debian#rented,8cpu,16G,@acme)', running: ['rented'] },
  until: '60s',
  look: { nodes: ['rented'], chart: 'processor' },
  goals: [
    { id: 'answers', measure: 'ready', of: { application: true, within: 'rented' }, atLeast: 1 },
    { id: 'levels', measure: 'levels', of: { application: true, within: 'rented' }, atLeast: 2 },
  ],
  constraints: [
    { id: 'work-lost', measure: 'overhead', of: { application: true }, atMost: 0.2 },
    { id: 'as-given', kept: ['host', 'rented'] },
  ],
  score: [
    { id: 'overhead', measure: 'overhead', of: { application: true }, better: 'less' },
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  trial: { until: '120s' },
  solution: [
    { at: '1s', do: 'set rented nested=on' },
    { at: '2s', do: 'add vm:debian#inner,2cpu,4G,workload=web into rented' },
  ],
};
