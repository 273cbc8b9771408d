// "A hypervisor sits on a host system": on z it is firmware; let a system in one partition fail.
import type { Belief } from '../belief.ts';

export const A_SYSTEM_BELOW: Belief = {
  id: 'a-system-below',
  scene: {
    topology:
      'host:z,16cpu,64G(lpar:debian#west,4cpu,8G,@acme(container:nginx#west-web);lpar:debian#east,4cpu,8G,@globex(container:nginx#east-web))',
    running: ['west', 'west-web', 'east', 'east-web'],
  },
  until: '6s',
  look: { nodes: ['west', 'east'] },
  prediction: {
    kind: 'choice',
    measure: { measure: 'ready', of: { image: 'nginx' } },
    choices: [
      { id: 'none', atMost: 0 },
      { id: 'east', atLeast: 1, atMost: 1 },
      { id: 'both', atLeast: 2 },
    ],
  },
  figures: { lost: { measure: 'lost', of: { image: 'nginx' } }, ready: { measure: 'ready', of: { image: 'nginx' } } },
  done: { measure: 'lost', of: { id: 'west-web' }, atLeast: 1 },
  solution: [{ at: '3s', do: 'kernel-panic in west' }],
  question: { answers: ['firmware-below', 'it-restarts', 'a-spare'], right: 'firmware-below' },
  mistaken: {
    scene: {
      topology:
        'host:x86,16cpu,64G(vm:debian#west,4cpu,8G,@acme(container:nginx#west-web);vm:debian#east,4cpu,8G,@globex(container:nginx#east-web))',
      running: ['west', 'west-web', 'east', 'east-web'],
    },
    solution: [{ at: '3s', do: 'kernel-panic in host' }],
  },
  charts: [
    { name: 'serving', measure: { measure: 'ready', of: { image: 'nginx' } } },
    { name: 'lost', measure: { measure: 'lost', of: { image: 'nginx' } } },
  ],
  said: ['BE-018'],
  evidence: ['ZS-001', 'EM-006'],
};
