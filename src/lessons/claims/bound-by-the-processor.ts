// Claim 17: with enough of them the processor is the limit, and then what virtualization takes is the topic.
import type { ClaimScene, StagedClaim } from '../claim.ts';

/** More work than there are cores, in containers and in machines of one processor each. */
function pair(id: string, workload: string): [ClaimScene, ClaimScene] {
  const figures = { work: { measure: 'throughput', of: { id: 'work' } } } as const;
  const scene = (where: string, kind: string): ClaimScene => ({
    id: `${id}-${where}`,
    scene: { topology: `host:x86,4cpu,32G(${kind}#work,@acme,workload=${workload}*8)`, running: ['work'] },
    until: '10s',
    figures,
  });
  return [scene('containers', 'container:debian'), scene('machines', 'vm:debian,1cpu,2G')];
}

export const BOUND_BY_THE_PROCESSOR: StagedClaim = {
  id: 'bound-by-the-processor',
  number: 17,
  by: 'author',
  scenes: [...pair('computing', 'batch'), ...pair('requests', 'key-value')],
  conditions: [
    {
      id: 'computing',
      predicts: [{ left: 'computing-machines.work', is: 'atMost', factor: 0.95, right: 'computing-containers.work' }],
    },
    {
      id: 'requests',
      predicts: [{ left: 'requests-machines.work', is: 'atMost', factor: 0.95, right: 'requests-containers.work' }],
    },
  ],
  evidence: [
    { id: 'OV-033', says: 'against' },
    { id: 'IS-012', shows: { left: 'difference, within', is: 'atLeast', right: 0.05 } },
    { id: 'OV-036', says: 'aside' },
    { id: 'OV-022', says: 'aside' },
    {
      id: 'OV-019',
      condition: 'requests',
      shows: { left: 'guest', is: 'atMost', factor: 0.95, right: 'container on the network of the host' },
    },
  ],
};
