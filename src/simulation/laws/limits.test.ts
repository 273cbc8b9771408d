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

/**
 * Without the work that virtual devices make beside their guest: each of the two is given its share by itself, and what one
 * leaves is not handed on to the other (see "What this model leaves out"). And without what waiting for locks costs: a guest
 * that has fewer virtual processors loses less to it, which is no share of anything.
 */
const SHARES_ONLY = { 'network.backendPacketUs': 0, 'disk.backendRequestUs': 0, 'processor.lockHolderLoss': 0 };

describe('a tighter limit', () => {
  law('never raises the share of the instance under it', tightened, ({ id, limit, loose, tight }) => {
    const all = sandboxesOf(loose).map((node) => node.id);
    const [wide, narrow] = [byId(settled(loose, all, SHARES_ONLY)), byId(settled(tight, all, SHARES_ONLY))];
    const [before, after] = [wide.get(id), narrow.get(id)];
    // Whom a limit has killed competes with nobody any more: the others, and what the limit is around, may gain by that.
    fc.pre(!all.some((each) => narrow.get(each)?.phase === 'killed' && wide.get(each)?.phase !== 'killed'));
    expect(after?.throughput ?? 0).toBeLessThanOrEqual(upTo(before?.throughput ?? 0));
    // With less memory the same work costs more of the processor: pages are fetched again.
    if (limit === 'memoryMaxBytes') return;
    expect(after?.cpu.allocatedCores ?? 0).toBeLessThanOrEqual(upTo(before?.cpu.allocatedCores ?? 0));
  });
});
