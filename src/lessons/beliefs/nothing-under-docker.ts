// "Docker on a Mac runs natively": what is held before there is any container. The model has no macOS; a host of the same size
// stands for it, of which only what Docker adds is counted.
import type { Belief } from '../belief.ts';

export const NOTHING_UNDER_DOCKER: Belief = {
  id: 'nothing-under-docker',
  scene: { topology: 'host:x86,8cpu,16G(vm:debian#docker,4cpu,8G)' },
  until: '24s',
  look: { nodes: ['docker'], chart: 'memory-sharing' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'heldMemory' },
    stops: [0, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192],
    start: 0,
  },
  figures: {
    held: { measure: 'heldMemory' },
    given: { measure: 'givenMemory', of: { id: 'docker' } },
    ready: { measure: 'readyMs' },
  },
  done: { measure: 'ready', of: { id: 'docker' }, atLeast: 1 },
  question: { answers: ['a-linux-below', 'a-leak', 'images-in-memory'], right: 'a-linux-below' },
  mistaken: { scene: { topology: 'host:x86,8cpu,16G' } },
  charts: [
    { name: 'held', measure: { measure: 'heldMemory' } },
    { name: 'kernels', measure: { measure: 'kernels' } },
  ],
  said: ['BE-004', 'BE-005', 'BE-006'],
  evidence: ['BE-006', 'ME-010'],
};
