// "VMs take minutes": a small guest under a small monitor.
import type { Belief } from '../belief.ts';

export const MACHINES_TAKE_MINUTES: Belief = {
  id: 'machines-take-minutes',
  scene: { topology: 'host:x86,8cpu,16G(microvm:minimal#web,workload=web)' },
  until: '4s',
  look: { nodes: ['web'], chart: 'startup-cost' },
  prediction: {
    kind: 'slider',
    measure: { measure: 'readyMs', of: { id: 'web' } },
    stops: [50, 130, 300, 700, 2_000, 5_000, 15_000, 30_000, 60_000, 120_000, 300_000],
    start: 10,
  },
  figures: { ready: { measure: 'readyMs', of: { id: 'web' } }, cpu: { measure: 'startCpu', of: { id: 'web' } } },
  done: { measure: 'ready', of: { id: 'web' }, atLeast: 1 },
  question: {
    answers: ['the-system-not-the-machine', 'nothing-runs-yet', 'a-snapshot'],
    right: 'the-system-not-the-machine',
  },
  mistaken: {
    scene: {
      topology: 'host:x86,8cpu,16G(vm:debian#web,workload=web)',
      parameters: { 'image.debian.servicesMs': 150_000 },
    },
    until: '180s',
  },
  charts: [
    { name: 'serving', measure: { measure: 'ready' } },
    { name: 'startCpu', measure: { measure: 'startCpu' } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
  ],
  said: ['BE-016'],
  evidence: ['ST-003', 'ST-001', 'ST-019'],
};
