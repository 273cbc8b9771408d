// "An image runs on any machine": one that is built for other processors, translated instruction by instruction.
import type { Belief } from '../belief.ts';

const SCENE = { topology: 'host:z,8cpu,16G(container:mongo#db,emulation=on)' } as const;

export const RUNS_ON_ANY_MACHINE: Belief = {
  id: 'runs-on-any-machine',
  scene: SCENE,
  until: '8s',
  look: { nodes: ['db'], chart: 'startup-cost' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'slowdown', of: { id: 'db' } },
    stops: [1, 1.2, 1.5, 2, 3, 5, 8, 12, 20, 50],
    start: 0,
  },
  figures: {
    slower: { measure: 'slowdown', of: { id: 'db' } },
    ready: { measure: 'readyMs', of: { id: 'db' } },
  },
  done: { measure: 'ready', of: { id: 'db' }, atLeast: 1 },
  question: { answers: ['other-instructions', 'slow-machine', 'first-start'], right: 'other-instructions' },
  mistaken: {
    scene: { ...SCENE, parameters: { 'emulation.processorFactor': 1, 'emulation.startCpuMs': 0 } },
  },
  charts: [
    { name: 'throughput', measure: { measure: 'throughput', of: { id: 'db' } } },
    { name: 'startCpu', measure: { measure: 'startCpu', of: { id: 'db' } } },
  ],
  said: ['BE-014', 'BE-015'],
  evidence: ['EM-001', 'EM-005'],
};
