// The article's claim that combining virtual machines and containers is less painful on z: made without measurement, and still
// without one. Shown as a claim, with the range that the model gives both platforms, never as a fact.
import type { Claim } from '../claim.ts';
import { X86 } from '../platforms/x86.ts';
import { Z } from '../platforms/z.ts';

export const LESS_PAINFUL_ON_Z: Claim = {
  id: 'less-painful-on-z',
  number: 11,
  supporting: [
    { id: 'two-levels-in-hardware', evidence: ['ZS-001'] },
    { id: 'overhead-in-practice', evidence: ['ZS-013'] },
    { id: 'guests-unconstrained', evidence: ['ZS-010'] },
    { id: 'state-in-memory', evidence: ['ZS-006'] },
    { id: 'nested-on-x86', evidence: ['NE-001', 'NE-002', 'NE-003', 'NE-004', 'NE-005'] },
  ],
  opposing: [
    { id: 'third-level-simulated', evidence: ['ZS-002', 'ZS-003'] },
    { id: 'turtles', evidence: ['NE-016'] },
    { id: 'nested-off', evidence: ['ZS-005', 'ZS-007'] },
  ],
  missing: ['no-percentages', 'no-comparison', 'no-operations', 'no-io'],
  settling: ['same-test', 'exit-table'],
  figures: [
    ...Object.values(X86.exits ?? {}).flat(),
    ...X86.faultCost,
    ...(X86.translation ?? []),
    ...Z.exitCost,
    ...Z.faultCost,
    ...(Z.translation ?? []),
  ],
};
