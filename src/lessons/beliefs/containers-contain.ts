// "Containers contain": the published flaws, each tried from one tenant's container against another's.
import type { Belief } from '../belief.ts';

export const CONTAINERS_CONTAIN: Belief = {
  id: 'containers-contain',
  scene: { topology: 'host:x86,8cpu,16G(container:nginx#web,@acme;container:postgres#db,@globex)' },
  until: '4s',
  look: { nodes: ['web', 'db'], chart: 'isolation' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'flawsOut', of: { id: 'web' } },
    stops: [0, 1, 2, 4, 7, 10, 14, 18],
    start: 0,
  },
  figures: { flaws: { measure: 'flawsOut', of: { id: 'web' } }, walls: { measure: 'weakestWalls' } },
  done: { measure: 'ready', atLeast: 2 },
  question: { answers: ['the-kernel-is-the-wall', 'bad-settings', 'same-network'], right: 'the-kernel-is-the-wall' },
  mistaken: {
    scene: {
      topology: 'host:x86#one,8cpu,16G(container:nginx#web,@acme);host:x86#two,8cpu,16G(container:postgres#db,@globex)',
    },
  },
  charts: [
    { name: 'flaws', measure: { measure: 'flawsOut', of: { id: 'web' } } },
    { name: 'kernels', measure: { measure: 'kernels' } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
  ],
  said: ['SE-026'],
  evidence: ['SE-011', 'SE-013', 'SE-014'],
};
