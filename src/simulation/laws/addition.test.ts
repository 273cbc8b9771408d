// Whoever is added takes from what there is: no running work gets more by it, and of starts that are alike none is ready sooner.
// Of starts that differ this cannot be asked: a newcomer may hold up somebody at one stage, who then meets a third at no other,
// and the third is ready sooner (an anomaly of all schedules with several stages, known since Graham 1969). The smallest here:
// host:z,1cpu,64T,disk=50M(vm,4T,weight=1,nested=on(system-container#a; container(vm,8G))), where a second of the inner
// guests lets `a` be ready 0.6 % sooner.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { KIND_IDS } from '../../catalog/kinds.ts';
import { NO_DEFINITIONS, type Sandbox, type Topology } from '../../topology/topology.ts';
import { renamed, replaced, sandboxesOf, topologies } from './any-topology.ts';
import { byId, law, MINUTE, runOf, settled, upTo } from './law.ts';

const HORIZON = 120 * MINUTE;

/** A document, and the same with a second one beside one of its nodes. */
const pairs = fc
  .tuple(topologies({ merging: false, roomy: true }), fc.nat())
  .filter(([topology]) => sandboxesOf(topology).length > 0)
  .map(([topology, which]) => {
    const all = sandboxesOf(topology);
    const chosen = all[which % all.length] as Sandbox;
    return { topology, chosen: chosen.id, more: replaced(topology, chosen.id, (node) => [node, renamed(node, 'b')]) };
  });

const everybody = (topology: Topology) => sandboxesOf(topology).map(({ id }) => id);

describe('one more instance', () => {
  law('gives no running work more', pairs, ({ topology, more }) => {
    const before = settled(topology, everybody(topology));
    const after = byId(settled(more, everybody(more)));
    for (const node of before.nodes) {
      expect(after.get(node.id)?.throughput ?? 0, node.id).toBeLessThanOrEqual(upTo(node.throughput));
    }
  });

  law(
    'makes no others like it ready sooner',
    fc.record({
      kind: fc.constantFrom(...KIND_IDS),
      replicas: fc.integer({ min: 1, max: 200 }),
      more: fc.integer({ min: 1, max: 50 }),
      cores: fc.integer({ min: 1, max: 64 }),
    }),
    ({ kind, replicas, more, cores }) => {
      const readyMs = (count: number) => {
        const node: Sandbox = { id: 'it', kind, replicas: count, children: [] };
        const host = {
          id: 'host',
          kind: 'host',
          platform: kind === 'lpar' ? 'z' : 'x86',
          cores,
          memoryBytes: 2 ** 46,
          merging: false,
          children: [node],
        } as const;
        return runOf({ hosts: [host], definitions: NO_DEFINITIONS }, HORIZON).readyMs ?? Number.POSITIVE_INFINITY;
      };
      expect(readyMs(replicas)).toBeLessThanOrEqual(upTo(readyMs(replicas + more)));
    },
  );
});
