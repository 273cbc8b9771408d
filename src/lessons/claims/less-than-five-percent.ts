// Claim 16: containers in a machine lose less than five per cent.
import type { ClaimScene, StagedClaim } from '../claim.ts';

/** The same work right on the host and in a machine. */
function pair(id: string, workload: string): [ClaimScene, ClaimScene] {
  const scene = (where: string, topology: string): ClaimScene => ({
    id: `${id}-${where}`,
    scene: { topology, running: where === 'bare' ? ['work'] : ['machine', 'work'] },
    until: '10s',
    figures: { work: { measure: 'throughput', of: { id: 'work' } } },
  });
  const work = `container:debian#work,@acme,workload=${workload}`;
  return [
    scene('bare', `host:x86,4cpu,16G(${work})`),
    scene('machine', `host:x86,4cpu,16G(vm:debian#machine,4cpu,8G,@acme(${work}))`),
  ];
}

export const LESS_THAN_FIVE_PERCENT: StagedClaim = {
  id: 'less-than-five-percent',
  number: 16,
  by: 'commenter',
  scenes: [...pair('compute', 'batch'), ...pair('disk', 'random-read')],
  conditions: [
    {
      id: 'compute',
      predicts: [{ left: 'compute-machine.work', is: 'atLeast', factor: 0.95, right: 'compute-bare.work' }],
    },
    {
      id: 'disk',
      predicts: [{ left: 'disk-machine.work', is: 'atLeast', factor: 0.95, right: 'disk-bare.work' }],
    },
  ],
  evidence: [
    { id: 'OV-002', shows: { left: 'guest with pinned cores', is: 'atLeast', factor: 0.95, right: 'bare metal' } },
    { id: 'OV-022', shows: { left: 'difference, below', is: 'atMost', right: 0.05 } },
    { id: 'OV-029', shows: { left: 'at least', is: 'atLeast', right: 0.95 } },
    { id: 'OV-005', says: 'aside' },
    { id: 'OV-006', condition: 'disk', shows: { left: 'guest', is: 'atLeast', factor: 0.95, right: 'bare metal' } },
    { id: 'OV-026', condition: 'disk', shows: { left: 'QEMU', is: 'atLeast', factor: 0.95, right: 'bare metal' } },
  ],
};
