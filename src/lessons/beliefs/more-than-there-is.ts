// "Overcommit is free": more and more machines on 8 GiB, all of them busy.
import type { Belief } from '../belief.ts';

const SCENE = {
  topology: 'host:x86,40cpu,8G,swap=64G(vm:debian#machine,1cpu,1G*28(container:mongo#db))',
} as const;

export const MORE_THAN_THERE_IS: Belief = {
  id: 'more-than-there-is',
  scene: SCENE,
  until: '40s',
  look: { nodes: ['machine'], chart: 'memory-sharing' },
  prediction: {
    kind: 'curve',
    measure: { measure: 'throughput' },
    along: { kind: 'value', values: [4, 8, 12, 16, 20, 24, 28, 32], change: 'scale machine {x}' },
    least: 0,
    most: 2_400_000,
    step: 100_000,
    start: 0,
  },
  figures: {
    given: { measure: 'givenMemory', of: { id: 'machine' } },
    swapped: { measure: 'swapped' },
    slower: { measure: 'slowdown', of: { id: 'db' } },
  },
  done: { measure: 'slowdown', of: { id: 'db' }, atLeast: 5 },
  question: {
    answers: ['what-is-used-all-the-time', 'out-of-processors', 'killed'],
    right: 'what-is-used-all-the-time',
  },
  mistaken: { scene: { ...SCENE, parameters: { 'memory.pagesPerCoreMs': 0 } } },
  charts: [
    { name: 'throughput', measure: { measure: 'throughput' } },
    { name: 'swapped', measure: { measure: 'swapped' } },
    { name: 'slowdown', measure: { measure: 'slowdown', of: { id: 'db' } } },
  ],
  said: ['DE-007'],
  evidence: ['ZS-009', 'ZS-011'],
};
