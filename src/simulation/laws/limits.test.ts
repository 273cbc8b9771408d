// A limit that is tightened never gives the instance under it more.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { hasProperty } from '../../topology/limits.ts';
import type { Sandbox, Topology } from '../../topology/topology.ts';
import { replaced, sandboxesOf, topologies } from './any-topology.ts';
import { byId, law, settled, upTo } from './law.ts';

const LIMITS = ['cpuMax', 'cpuWeight', 'memoryMaxBytes', 'pidsMax', 'vcpus'] as const;
const LOOSE = { cpuMax: 64, cpuWeight: 10_000, memoryMaxBytes: 1024 ** 4, pidsMax: 4_194_304, vcpus: 64 };
const WHOLE: readonly string[] = ['cpuWeight', 'memoryMaxBytes', 'pidsMax', 'vcpus'];
const LEAST = { cpuMax: 0.01, cpuWeight: 1, memoryMaxBytes: 1024 ** 2, pidsMax: 1, vcpus: 1 };

/** A document with a limit on one of its nodes, and the same with that limit tighter. */
const tightened = fc
  .tuple(
    topologies({ merging: false }),
    fc.nat(),
    fc.constantFrom(...LIMITS),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  )
  .filter(([topology, , limit]) => sandboxesOf(topology).some((node) => hasProperty(node.kind, limit)))
  .map(([topology, which, limit, factor]) => {
    const able = sandboxesOf(topology).filter((node) => hasProperty(node.kind, limit));
    const chosen = able[which % able.length] as Sandbox;
    const before = chosen[limit] ?? LOOSE[limit];
    const less = WHOLE.includes(limit) ? Math.floor(before * factor) : before * factor;
    const after = Math.max(LEAST[limit], less);
    const set = (value: number): Topology => replaced(topology, chosen.id, (node) => [{ ...node, [limit]: value }]);
    return {
      id: chosen.id,
      limit,
      before,
      after: Math.min(before, after),
      loose: set(before),
      tight: set(Math.min(before, after)),
    };
  });

describe('a tighter limit', () => {
  law('never raises the share of the instance under it', tightened, ({ id, loose, tight }) => {
    const all = sandboxesOf(loose).map((node) => node.id);
    const before = byId(settled(loose, all)).get(id);
    const after = byId(settled(tight, all)).get(id);
    expect(after?.throughput ?? 0).toBeLessThanOrEqual(upTo(before?.throughput ?? 0));
    expect(after?.cpu.allocatedCores ?? 0).toBeLessThanOrEqual(upTo(before?.cpu.allocatedCores ?? 0));
  });
});
