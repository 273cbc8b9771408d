// "A container is a lightweight VM": let the kernel fail under one of them.
import type { Belief } from '../belief.ts';

const APPLICATIONS =
  'nginx#web,@acme;container:redis#cache,@acme;container:node#shop,@globex;container:postgres#db,@initech';

export const A_LIGHTWEIGHT_MACHINE: Belief = {
  id: 'a-lightweight-machine',
  scene: { topology: `host:x86,8cpu,16G(container:${APPLICATIONS})` },
  until: '6s',
  look: { nodes: ['web'], chart: 'isolation' },
  prediction: {
    kind: 'choice',
    measure: { measure: 'lost' },
    choices: [
      { id: 'only-web', atLeast: 1, atMost: 1 },
      { id: 'of-its-tenant', atLeast: 2, atMost: 2 },
      { id: 'all', atLeast: 4 },
    ],
  },
  figures: { lost: { measure: 'lost' } },
  done: { measure: 'lost', atLeast: 1 },
  solution: [{ at: '4s', do: 'kernel-panic in web' }],
  question: { answers: ['one-kernel', 'no-limits', 'same-tenant'], right: 'one-kernel' },
  mistaken: {
    scene: {
      topology:
        'host:x86,8cpu,16G(microvm:minimal#web,@acme,workload=web;microvm:minimal#cache,@acme,workload=key-value;microvm:minimal#shop,@globex,workload=web;microvm:minimal#db,@initech,workload=database)',
    },
  },
  charts: [
    { name: 'serving', measure: { measure: 'ready' } },
    { name: 'kernels', measure: { measure: 'kernels' } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
  ],
  said: ['BE-001'],
  evidence: ['SE-010', 'SC-007'],
};
