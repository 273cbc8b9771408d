// "The container sees its memory limit": a program that asks how much there is, and then takes it.
import type { Belief } from '../belief.ts';

export const IT_SEES_ITS_LIMIT: Belief = {
  id: 'it-sees-its-limit',
  scene: { topology: 'host:x86,8cpu,16G(container:nginx#web,512M)' },
  until: '8s',
  look: { nodes: ['web'] },
  prediction: {
    kind: 'choice',
    measure: { measure: 'seenMemory', of: { id: 'web' } },
    choices: [
      { id: 'the-limit', atMost: 600 },
      { id: 'what-is-free', atLeast: 600.001, atMost: 15_900 },
      { id: 'all-of-it', atLeast: 15_900.001 },
    ],
  },
  figures: {
    seen: { measure: 'seenMemory', of: { id: 'web' } },
    limit: { measure: 'givenMemory', of: { id: 'web' } },
    killed: { measure: 'killed', of: { id: 'web' } },
  },
  done: { measure: 'killed', of: { id: 'web' }, atLeast: 1 },
  solution: [{ at: '2s', do: 'memory-hog in web' }],
  question: { answers: ['a-limit-no-view', 'set-too-late', 'namespaces-show-it'], right: 'a-limit-no-view' },
  mistaken: { scene: { topology: 'host:x86,8cpu,16G(microvm:minimal#web,512M,workload=web)' } },
  charts: [
    { name: 'seen', measure: { measure: 'seenMemory', of: { id: 'web' } } },
    { name: 'memory', measure: { measure: 'usedMemory' } },
    { name: 'killed', measure: { measure: 'killed', of: { id: 'web' } } },
  ],
  said: ['BE-007', 'BE-008'],
  evidence: ['SC-003'],
};
