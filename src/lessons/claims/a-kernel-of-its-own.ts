// Claim 4: a virtual machine has a kernel of its own, and the virtual processor keeps it apart from the others.
import type { StagedClaim } from '../claim.ts';

export const A_KERNEL_OF_ITS_OWN: StagedClaim = {
  id: 'a-kernel-of-its-own',
  number: 4,
  by: 'article',
  scenes: [
    {
      id: 'noise',
      scene: {
        topology:
          'host:x86,4cpu,8G(vm:debian#server,1cpu,1G,@acme,workload=web;vm:debian#neighbour,1cpu,1G,@globex,workload=idle)',
        running: ['server', 'neighbour'],
        timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
      },
      until: '6s',
      figures: { kernels: { measure: 'kernels' }, slower: { measure: 'slowdown', of: { id: 'server' } } },
    },
    {
      id: 'calm',
      scene: {
        topology:
          'host:x86,4cpu,8G(vm:debian#server,1cpu,1G,@acme,workload=web;vm:debian#neighbour,1cpu,1G,@globex,workload=idle)',
        running: ['server', 'neighbour'],
      },
      until: '6s',
      figures: {
        slower: { measure: 'slowdown', of: { id: 'server' } },
        flaws: { measure: 'flawsOut', of: { id: 'neighbour' } },
      },
    },
    {
      id: 'crash',
      scene: {
        topology:
          'host:x86,4cpu,8G(vm:debian#server,1cpu,1G,@acme,workload=web;vm:debian#neighbour,1cpu,1G,@globex,workload=idle)',
        running: ['server', 'neighbour'],
        timeline: [{ at: '2s', do: 'kernel-panic in neighbour' }],
      },
      until: '6s',
      figures: { lost: { measure: 'lost' }, ready: { measure: 'ready', of: { id: 'server' } } },
    },
  ],
  conditions: [
    {
      id: 'patched',
      predicts: [
        { left: 'noise.kernels', is: 'atLeast', right: 3 },
        { left: 'noise.slower', is: 'atMost', factor: 1.1, right: 'calm.slower' },
        { left: 'crash.ready', is: 'atLeast', right: 1 },
        { left: 'crash.lost', is: 'atMost', right: 1 },
      ],
    },
    { id: 'unpatched', predicts: [{ left: 'calm.flaws', is: 'atMost', right: 0 }] },
  ],
  evidence: [
    { id: 'IS-003', shows: { left: 'VMware, others', is: 'atMost', right: 1 } },
    { id: 'IS-001', shows: { left: 'Xen, others', is: 'atMost', right: 1 } },
    { id: 'IS-002', shows: { left: 'Xen, others', is: 'atMost', right: 1 } },
    { id: 'SE-016', condition: 'unpatched', says: 'against' },
    { id: 'SE-017', condition: 'unpatched', says: 'against' },
  ],
};
