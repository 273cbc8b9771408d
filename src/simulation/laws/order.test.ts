// Placing the same things in another order changes nothing that order should not change: who is ready when, who gets what,
// what is held. (Which copy a merging scanner keeps does follow its list, and whose page goes when memory runs out may.)
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';
import { topologies } from './any-topology.ts';
import { byId, law, MINUTE, runOf } from './law.ts';

/** Children in another order everywhere, by a number that stands for the order. */
function shuffled(topology: Topology, order: number): Topology {
  let luck = order;
  const mix = <Node extends Host | Sandbox>(node: Node): Node => {
    const children = node.children.map(mix);
    for (let at = children.length - 1; at > 0; at -= 1) {
      luck = (Math.imul(luck, 1_103_515_245) + 12_345) >>> 0;
      const other = luck % (at + 1);
      [children[at], children[other]] = [children[other] as Sandbox, children[at] as Sandbox];
    }
    return { ...node, children };
  };
  return { ...topology, hosts: topology.hosts.map(mix) };
}

describe('the order of placing', () => {
  law(
    'changes nothing of anybody',
    fc.tuple(topologies({ merging: false, roomy: true }), fc.nat()),
    ([topology, order]) => {
      const tMs = 3_000;
      const show = (document: Topology) => {
        const run = runOf(document, MINUTE);
        return { readyMs: run.readyMs, frame: run.frameAt(tMs) };
      };
      const [one, other] = [show(topology), show(shuffled(topology, order))];
      expect(other.readyMs ?? 0).toBeCloseTo(one.readyMs ?? 0, 6);
      const others = byId(other.frame);
      for (const node of one.frame.nodes) {
        const same = others.get(node.id);
        expect(same?.phase).toBe(node.phase);
        expect(same?.throughput).toBeCloseTo(node.throughput, 6);
        expect(same?.cpu.allocatedCores).toBeCloseTo(node.cpu.allocatedCores, 9);
        expect(same?.memory.privateMiB).toBeCloseTo(node.memory.privateMiB, 1);
        expect(same?.readyAtMs?.last ?? 0).toBeCloseTo(node.readyAtMs?.last ?? 0, 6);
      }
      for (const [at, host] of one.frame.hosts.entries()) {
        expect(other.frame.hosts[at]?.memory.freeMiB).toBeCloseTo(host.memory.freeMiB, 0);
        expect(other.frame.hosts[at]?.cpu.usedCores).toBeCloseTo(host.cpu.usedCores, 9);
      }
    },
  );
});
