// Claim 14: many containers in one machine for each tenant: fewer machines, the best walls where they are wanted.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = {
  kernels: { measure: 'kernels' },
  memory: { measure: 'usedMemory' },
  walls: { measure: 'weakestWalls' },
} as const;

export const A_MACHINE_FOR_EACH_TENANT: StagedClaim = {
  id: 'a-machine-for-each-tenant',
  number: 14,
  by: 'article',
  scenes: [
    {
      id: 'each',
      scene: { topology: deployment('container-in-machine') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'tenants',
      scene: { topology: deployment('containers-per-tenant') },
      until: '60s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'several-each',
      predicts: [
        { left: 'tenants.kernels', is: 'atMost', factor: 0.8, right: 'each.kernels' },
        { left: 'tenants.memory', is: 'atMost', right: 'each.memory' },
        { left: 'tenants.walls', is: 'atLeast', right: 'each.walls' },
      ],
    },
  ],
  evidence: [
    { id: 'OV-021', says: 'aside' },
    { id: 'ME-005', says: 'aside' },
    { id: 'NE-014', says: 'aside' },
  ],
};
