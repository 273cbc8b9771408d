// z: a guest of a guest of a partition, as z/VM is used for its own tests and not only there.
import type { Challenge } from '../challenge.ts';

export const AT_SECOND_LEVEL: Challenge = {
  id: 'at-second-level',
  scene: { topology: 'host:z,16cpu,64G(lpar:zvm#zvm-lpar,8cpu,32G)', running: ['zvm-lpar'] },
  until: '150s',
  look: { nodes: ['zvm-lpar'], chart: 'startup-cost' },
  goals: [
    { id: 'answers', measure: 'ready', of: { application: true, within: 'zvm-lpar' }, atLeast: 1 },
    { id: 'levels', measure: 'levels', of: { application: true }, atLeast: 3 },
  ],
  constraints: [
    { id: 'memory', measure: 'usedMemory', atMost: 4096 },
    { id: 'as-given', kept: ['host', 'zvm-lpar'] },
  ],
  score: [
    { id: 'overhead', measure: 'overhead', of: { application: true }, better: 'less' },
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'memory', measure: 'usedMemory', better: 'less' },
  ],
  trial: { until: '240s' },
  solution: [
    { at: '1s', do: 'add zvm:zvm#second-level,4cpu,12G,@acme into zvm-lpar' },
    { at: '2s', do: 'add zvm:debian#guest,2cpu,4G into second-level' },
    { at: '3s', do: 'add container:nginx#web into guest' },
  ],
};
