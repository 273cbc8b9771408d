// The same deployment on the other kind of machine, for whatever people build.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideOf } from '../../topology/beside.ts';
import { check } from '../../topology/placement.ts';
import { topologies } from './any-topology.ts';

describe('what stands beside', () => {
  it('is legal, leaves what was there alone and forgets nobody without a word, whatever it is', () => {
    fc.assert(
      fc.property(topologies(), (topology) => {
        const beside = besideOf(topology);
        if (beside === null) return;
        expect(check(beside.topology)).toBeNull();
        expect(beside.topology.hosts.slice(0, topology.hosts.length)).toEqual(topology.hosts);
        for (const { code, refusal } of beside.differences) expect(code === 'left-out').toBe(refusal !== undefined);
      }),
      { numRuns: 100 },
    );
  });
});
