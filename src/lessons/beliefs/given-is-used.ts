// "Configured memory is used memory": a guest of 8 GiB while it starts.
import type { Belief } from '../belief.ts';

const SCENE = { topology: 'host:x86,8cpu,32G(vm:debian#guest,2cpu,8G(container:postgres#db))' } as const;

export const GIVEN_IS_USED: Belief = {
  id: 'given-is-used',
  scene: SCENE,
  until: '40s',
  look: { nodes: ['guest'], chart: 'memory-sharing' },
  prediction: {
    kind: 'curve',
    measure: { measure: 'physicalMemory', of: { id: 'guest' } },
    along: { kind: 'time', at: ['0s', '5s', '10s', '15s', '20s', '25s', '30s', '40s'] },
    least: 0,
    most: 8192,
    step: 256,
    start: 0,
  },
  figures: {
    given: { measure: 'givenMemory', of: { id: 'guest' } },
    held: { measure: 'physicalMemory', of: { id: 'guest' } },
  },
  done: { measure: 'ready', of: { id: 'db' }, atLeast: 1 },
  question: { answers: ['when-touched', 'not-ready-yet', 'compressed'], right: 'when-touched' },
  mistaken: { scene: { ...SCENE, parameters: { 'image.debian.bootFreedMiB': 7_000 } } },
  charts: [
    { name: 'held', measure: { measure: 'physicalMemory', of: { id: 'guest' } } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
  ],
  said: ['ME-023'],
  evidence: ['ME-005', 'ME-007'],
};
