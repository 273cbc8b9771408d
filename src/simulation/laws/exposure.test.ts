// One more wall around somebody never makes anybody else easier to reach.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { KindId } from '../../catalog/kind.ts';
import { check } from '../../topology/placement.ts';
import type { Sandbox } from '../../topology/topology.ts';
import { replaced, sandboxesOf, topologies } from './any-topology.ts';
import { law, settled } from './law.ts';

/** So large that whatever is wrapped fits, on the hosts that there are here. */
const LARGE = 16 * 1024 ** 4;

const wrapped = fc
  .tuple(
    topologies({ merging: false, roomy: true }),
    fc.nat(),
    fc.constantFrom<KindId>('vm', 'container', 'system-container'),
  )
  .filter(([topology]) => sandboxesOf(topology).length > 0)
  .map(([topology, which, kind]) => {
    const all = sandboxesOf(topology);
    const { id } = all[which % all.length] as Sandbox;
    // A wall and nothing else: a wrapping that does work of its own would be one more place to attack from.
    const around = (node: Sandbox): Sandbox[] => [
      {
        id: 'wrap',
        kind,
        workload: 'idle',
        ...(kind === 'vm' && { memoryBytes: LARGE }),
        replicas: 1,
        ...(node.tenant !== undefined && { tenant: node.tenant }),
        children: [node],
      },
    ];
    return { topology, deeper: replaced(topology, id, around) };
  })
  .filter(({ deeper }) => check(deeper) === null);

describe('deeper nesting', () => {
  law('never raises the exposure of what is outside', wrapped, ({ topology, deeper }) => {
    const levels = (document: typeof topology) => {
      const ids = sandboxesOf(document).map(({ id }) => id);
      return settled(document, ids).hosts.map(({ isolation }) => isolation.security.pairs);
    };
    const after = levels(deeper);
    for (const [at, pairs] of levels(topology).entries()) {
      for (const { attacker, victim, level } of pairs) {
        const same = after[at]?.find((pair) => pair.attacker === attacker && pair.victim === victim);
        expect(same?.level ?? Number.POSITIVE_INFINITY, `${attacker} to ${victim}`).toBeGreaterThanOrEqual(
          level - 1e-9,
        );
      }
    }
  });
});
