// Overcommit: machines that were promised more memory than there is, and equal pages that make it good.
import type { Challenge } from '../challenge.ts';

export const MORE_THAN_THERE_IS: Challenge = {
  id: 'more-than-there-is',
  scene: { topology: 'host:x86,16cpu,8G,merging=off' },
  until: '90s',
  look: { chart: 'memory-sharing' },
  goals: [
    { id: 'answer', measure: 'ready', of: { application: true, kind: 'vm' }, atLeast: 12 },
    { id: 'promised', measure: 'givenMemory', of: { kind: 'vm' }, atLeast: 12_288 },
    { id: 'room', measure: 'freeMemory', atLeast: 2048, when: 'trial' },
  ],
  constraints: [
    { id: 'only-debian', only: { kinds: ['vm'], images: ['debian'] } },
    { id: 'as-given', kept: ['host'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'memory', measure: 'usedMemory', better: 'less', when: 'trial' },
    { id: 'slowdown', measure: 'slowdown', of: { application: true }, better: 'less', when: 'trial' },
  ],
  trial: { until: '900s' },
  solution: [
    { at: '1s', do: 'set host merging=on' },
    { at: '2s', do: 'add vm:debian#web,1cpu,1G,@acme,workload=web into host' },
    { at: '3s', do: 'scale web 12' },
  ],
};
