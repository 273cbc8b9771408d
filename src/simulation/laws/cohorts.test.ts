// A cohort of n is n instances: split into cohorts that sum to n, it changes no total.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Sandbox } from '../../topology/topology.ts';
import { renamed, replaced, sandboxesOf, topologies } from './any-topology.ts';
import { byId, law, MINUTE, runOf } from './law.ts';

const splits = fc
  .tuple(
    topologies({ merging: false, roomy: true, mostReplicas: 200 }),
    fc.nat(),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .filter(([topology]) => sandboxesOf(topology).some(({ replicas }) => replicas > 1))
  .map(([topology, which, share]) => {
    const cohorts = sandboxesOf(topology).filter(({ replicas }) => replicas > 1);
    const { id, replicas } = cohorts[which % cohorts.length] as Sandbox;
    const first = Math.min(replicas - 1, Math.max(1, Math.round(replicas * share)));
    const parts = (node: Sandbox) => [
      { ...node, replicas: first },
      { ...renamed(node, 'b'), replicas: replicas - first },
    ];
    return { topology, id, apart: replaced(topology, id, parts) };
  });

describe('a cohort', () => {
  law('split into cohorts that sum to it changes no total', splits, ({ topology, id, apart }) => {
    for (const tMs of [500, 5_000]) {
      const one = runOf(topology, MINUTE).frameAt(tMs);
      const two = runOf(apart, MINUTE).frameAt(tMs);
      for (const [at, host] of one.hosts.entries()) {
        const other = two.hosts[at];
        expect(other?.cpu.usedCores).toBeCloseTo(host.cpu.usedCores, 6);
        expect(other?.disk.usedBytesPerS ?? 0).toBeCloseTo(host.disk.usedBytesPerS, 0);
        expect(other?.memory.freeMiB).toBeCloseTo(host.memory.freeMiB, 0);
        expect(other?.isolation.fault.worst ?? 0).toBeCloseTo(host.isolation.fault.worst ?? 0, 9);
      }
      const whole = byId(one).get(id);
      const parts = [byId(two).get(id), byId(two).get(`${id}b`)];
      const sum = (of: 'count' | 'ready' | 'throughput') => parts.reduce((total, part) => total + (part?.[of] ?? 0), 0);
      expect(sum('count')).toBe(whole?.count);
      expect(sum('ready')).toBe(whole?.ready);
      expect(sum('throughput')).toBeCloseTo(whole?.throughput ?? 0, 3);
    }
  });
});
