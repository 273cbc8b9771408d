// Claim 18: without live or offline migration, containers are harder for enterprises.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = { live: { measure: 'movesLive' }, moves: { measure: 'moves' } } as const;

export const NO_MIGRATION: StagedClaim = {
  id: 'no-migration',
  number: 18,
  by: 'commenter',
  scenes: [
    {
      id: 'containers',
      scene: { topology: deployment('bare-containers') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'machines',
      scene: { topology: deployment('machines') },
      until: '60s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'live',
      predicts: [
        { left: 'containers.live', is: 'atMost', right: 0 },
        { left: 'machines.live', is: 'atLeast', right: 1 },
      ],
    },
    { id: 'standing-still', predicts: [{ left: 'containers.moves', is: 'atMost', right: 0 }] },
  ],
  evidence: [
    { id: 'MI-007', says: 'for' },
    { id: 'MI-002', says: 'for' },
    { id: 'MI-007', condition: 'standing-still', says: 'against' },
    { id: 'MI-008', condition: 'standing-still', says: 'against' },
  ],
};
