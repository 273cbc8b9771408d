// "It is either containers or VMs": one machine for each tenant, containers in it.
import type { Belief } from '../belief.ts';

const MACHINES = ['acme', 'globex'].flatMap((tenant) =>
  [1, 2, 3].map((number) => `vm:debian#${tenant}-${number},1cpu,2G,@${tenant},workload=web`),
);

export const EITHER_OR: Belief = {
  id: 'either-or',
  scene: {
    topology:
      'host:x86,16cpu,16G(vm:debian#acme-vm,2cpu,4G,@acme(container:nginx#acme-1;container:nginx#acme-2;container:nginx#acme-3);vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#globex-1;container:nginx#globex-2;container:nginx#globex-3))',
  },
  until: '25s',
  look: { nodes: ['acme-vm', 'globex-vm'], chart: 'isolation' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'usedMemory' },
    stops: [1_100, 1_500, 1_900, 2_300, 2_800, 3_500, 4_200, 5_200],
    start: 6,
  },
  figures: {
    walls: { measure: 'weakestWalls' },
    kernels: { measure: 'kernels' },
    memory: { measure: 'usedMemory' },
    saved: { measure: 'savedByCache' },
  },
  done: { measure: 'ready', of: { kind: 'container' }, atLeast: 6 },
  question: {
    answers: ['a-kernel-for-each-tenant', 'shared-by-all', 'a-kernel-for-each-container'],
    right: 'a-kernel-for-each-tenant',
  },
  mistaken: { scene: { topology: `host:x86,16cpu,16G(${MACHINES.join(';')})` } },
  charts: [
    { name: 'memory', measure: { measure: 'usedMemory' } },
    { name: 'kernels', measure: { measure: 'kernels' } },
    { name: 'walls', measure: { measure: 'weakestWalls' } },
  ],
  said: [],
  evidence: ['BE-017', 'ME-015', 'DE-006'],
};
