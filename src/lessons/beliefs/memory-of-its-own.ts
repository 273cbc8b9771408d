// "docker stats shows private memory": ten equal servers, what tools print for each, and what they hold together.
import type { Belief } from '../belief.ts';

const TEN = 'container:nginx#web,workload=idle*10';

export const MEMORY_OF_ITS_OWN: Belief = {
  id: 'memory-of-its-own',
  scene: { topology: `host:x86,8cpu,16G(${TEN})` },
  until: '5s',
  look: { nodes: ['web'], chart: 'memory-sharing' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'heldMemory' },
    stops: [50, 75, 100, 140, 175, 205, 240, 300],
    start: 6,
  },
  figures: {
    each: { measure: 'residentOfOne' },
    sum: { measure: 'residentMemory' },
    held: { measure: 'heldMemory' },
    saved: { measure: 'savedByCache' },
  },
  done: { measure: 'ready', atLeast: 10 },
  question: { answers: ['counted-for-each', 'rounded', 'merged-later'], right: 'counted-for-each' },
  mistaken: { scene: { topology: `host:x86,8cpu,16G,driver=vfs(${TEN})` } },
  charts: [
    { name: 'held', measure: { measure: 'heldMemory' } },
    { name: 'printed', measure: { measure: 'residentMemory' } },
  ],
  said: ['BE-009', 'BE-010'],
  evidence: ['measured pageCacheSharing'],
};
