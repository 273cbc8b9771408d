// Claim 19: customers of z virtualize by default, even at the second level, even in production.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

export const VIRTUALIZED_BY_DEFAULT: StagedClaim = {
  id: 'virtualized-by-default',
  number: 19,
  by: 'author',
  scenes: [
    {
      id: 'partitions',
      scene: { topology: deployment('second-level', 'z') },
      until: '180s',
      figures: {
        partitions: { measure: 'ready', of: { kind: 'lpar' } },
        second: { measure: 'ready', of: { id: 'globex-linux' } },
      },
    },
  ],
  conditions: [
    {
      id: 'runs',
      predicts: [
        { left: 'partitions.partitions', is: 'atLeast', right: 2 },
        { left: 'partitions.second', is: 'atLeast', right: 1 },
      ],
    },
  ],
  evidence: [
    { id: 'ZS-001', says: 'aside' },
    { id: 'ZS-011', says: 'aside' },
    { id: 'ZS-007', says: 'aside' },
    { id: 'NE-015', says: 'aside' },
  ],
};
