// The same recording shows the same, to the bit, however and how often it is asked.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { topologies } from './any-topology.ts';
import { law, MINUTE, runOf } from './law.ts';

const luck = { parameters: { 'startup.variation': 0.2 }, seed: 7 };

describe('determinism', () => {
  law('two runs of one recording show the same', topologies({ restoring: true }), (topology) => {
    const tMs = 1_234.5;
    const [one, other] = [runOf(topology, MINUTE, luck), runOf(topology, MINUTE, luck)];
    expect(JSON.stringify(other.frameAt(tMs))).toBe(JSON.stringify(one.frameAt(tMs)));
  });

  law(
    'a moment shows the same whatever was asked for before',
    fc.tuple(topologies(), fc.array(fc.integer({ min: 0, max: MINUTE }), { minLength: 1, maxLength: 4 })),
    ([topology, before]) => {
      const tMs = 2_345.6;
      const direct = JSON.stringify(runOf(topology, MINUTE, luck).frameAt(tMs));
      const run = runOf(topology, MINUTE, luck);
      for (const moment of before) run.frameAt(moment);
      expect(JSON.stringify(run.frameAt(tMs))).toBe(direct);
    },
  );
});
