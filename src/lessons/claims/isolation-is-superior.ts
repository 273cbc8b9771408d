// Claim 8: the isolation of virtual machines is still superior.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = { walls: { measure: 'weakestWalls' }, flaws: { measure: 'flawsOut' } } as const;

export const ISOLATION_IS_SUPERIOR: StagedClaim = {
  id: 'isolation-is-superior',
  number: 8,
  by: 'article',
  scenes: [
    {
      id: 'containers',
      scene: { topology: deployment('bare-containers'), timeline: [{ at: '50s', do: 'kernel-panic in host' }] },
      until: '60s',
      figures: { ...FIGURES, lost: { measure: 'lost' } },
    },
    {
      id: 'machines',
      scene: { topology: deployment('machines'), timeline: [{ at: '50s', do: 'kernel-panic in acme-db' }] },
      until: '60s',
      figures: { ...FIGURES, lost: { measure: 'lost' } },
    },
    {
      id: 'sandboxes',
      scene: {
        topology:
          'host:x86,16cpu,64G(gvisor:nginx#acme-web,@acme;gvisor:nginx#globex-web,@globex;gvisor:postgres#initech-db,@initech)',
      },
      until: '60s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'usual',
      predicts: [
        { left: 'machines.walls', is: 'atLeast', factor: 1.5, right: 'containers.walls' },
        { left: 'machines.flaws', is: 'atMost', right: 'containers.flaws' },
        { left: 'machines.lost', is: 'atMost', factor: 0.5, right: 'containers.lost' },
      ],
    },
    {
      id: 'improved',
      predicts: [
        { left: 'machines.walls', is: 'atLeast', right: 'sandboxes.walls' },
        { left: 'machines.flaws', is: 'atMost', right: 'sandboxes.flaws' },
      ],
    },
  ],
  evidence: [
    { id: 'SE-012', says: 'for' },
    { id: 'SE-011', says: 'for' },
    { id: 'SE-003', shows: { left: 'Firecracker', is: 'atMost', right: 'LXC container' } },
    { id: 'SE-002', shows: { left: 'Firecracker', is: 'atMost', factor: 0.5, right: 'container' } },
    { id: 'SE-003', condition: 'improved', shows: { left: 'Firecracker', is: 'atMost', right: 'gVisor' } },
    { id: 'SE-010', says: 'aside' },
    { id: 'SE-016', says: 'aside' },
  ],
};
