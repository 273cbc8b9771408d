// "An image brings its own kernel": start three systems from their images and count.
import type { Belief } from '../belief.ts';

export const A_KERNEL_IN_THE_IMAGE: Belief = {
  id: 'a-kernel-in-the-image',
  scene: {
    topology:
      'host:x86,8cpu,16G(container:debian#debian,workload=idle;container:alpine#alpine,workload=idle;container:python#python;container:mongo#ubuntu)',
  },
  until: '4s',
  look: { nodes: ['host'] },
  prediction: { kind: 'slider', measure: { measure: 'kernels' }, stops: [1, 2, 3, 4, 5, 6, 7, 8], start: 7 },
  figures: { kernels: { measure: 'kernels' } },
  done: { measure: 'ready', atLeast: 4 },
  question: { answers: ['files-only', 'same-distribution', 'kernel-starts-later'], right: 'files-only' },
  mistaken: {
    scene: {
      topology:
        'host:x86,8cpu,16G(kata:debian#debian,workload=idle;kata:alpine#alpine,workload=idle;kata:python#python;kata:mongo#ubuntu)',
    },
  },
  charts: [
    { name: 'kernels', measure: { measure: 'kernels' } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
    { name: 'serving', measure: { measure: 'ready' } },
  ],
  said: ['BE-002', 'BE-003'],
  evidence: ['SC-007', 'ME-010'],
};
