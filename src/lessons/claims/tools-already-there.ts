// Claim 9: an existing ecosystem for managing servers applies to virtual machines.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = {
  managers: { measure: 'managers' },
  live: { measure: 'movesLive' },
} as const;

export const TOOLS_ALREADY_THERE: StagedClaim = {
  id: 'tools-already-there',
  number: 9,
  by: 'article',
  scenes: [
    {
      id: 'machines',
      scene: { topology: deployment('machines') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'containers',
      scene: { topology: deployment('bare-containers') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'both',
      scene: { topology: deployment('container-in-machine') },
      until: '60s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'same-tools',
      predicts: [
        { left: 'machines.managers', is: 'atMost', right: 1 },
        { left: 'machines.live', is: 'atLeast', right: 1 },
        { left: 'containers.live', is: 'atMost', right: 0 },
        { left: 'both.managers', is: 'atLeast', right: 2 },
      ],
    },
  ],
  evidence: [
    { id: 'MI-002', says: 'aside' },
    { id: 'ST-037', says: 'aside' },
  ],
};
