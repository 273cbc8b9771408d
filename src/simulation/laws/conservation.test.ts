// Nothing is handed out twice and nothing is lost: cores, pages, disk, network, and the work of starting.
import { describe, expect } from 'vitest';
import { advance, afterChange } from '../advance.ts';
import { createContext } from '../context.ts';
import { nextDueMs, rateOf } from '../fluid/flow.ts';
import { createWorld } from '../hosts.ts';
import { reconcile } from '../reconcile.ts';
import { type World, walkGroups } from '../world.ts';
import { topologies } from './any-topology.ts';
import { law, MINUTE, runOf, upTo } from './law.ts';

describe('conservation', () => {
  law('cores, disk and network in use never exceed what there is', topologies(), (topology) => {
    const run = runOf(topology, MINUTE);
    for (const tMs of [0, 50, 400, 3_000, 20_000, MINUTE]) {
      for (const { cpu, disk, network } of run.frameAt(tMs).hosts) {
        expect(cpu.usedCores).toBeLessThanOrEqual(upTo(cpu.cores));
        expect(disk.usedBytesPerS).toBeLessThanOrEqual(upTo(disk.bytesPerS));
        expect(network.usedBytesPerS).toBeLessThanOrEqual(upTo(network.bytesPerS));
      }
    }
  });

  law('every page belongs to exactly one kind', topologies({ restoring: true }), (topology) => {
    const run = runOf(topology, MINUTE);
    for (const tMs of [0, 400, 3_000, MINUTE]) {
      for (const { memory } of run.frameAt(tMs).hosts) {
        const kinds = [
          memory.privateMiB,
          memory.pageCacheMiB,
          memory.mergedMiB,
          memory.kernelMiB,
          memory.hypervisorMiB,
        ];
        const used = kinds.reduce((sum, MiB) => sum + MiB, 0);
        expect(used + memory.freeMiB).toBeCloseTo(memory.totalMiB, 6);
        for (const MiB of [...kinds, memory.freeMiB]) expect(MiB).toBeGreaterThanOrEqual(0);
      }
    }
  });

  law(
    'a start gets exactly the processor work that it costs',
    topologies({ merging: false, roomy: true }),
    (topology) => {
      const context = createContext({ seed: 1, parameters: {}, running: [], entries: [] });
      const world = createWorld();
      reconcile(world, context, topology, []);
      afterChange(world, context);
      // Rates are constant between two dues, so rate times time is exact.
      let given = 0;
      for (let step = 0; step < 100_000; step += 1) {
        const due = nextDueMs(world.flow);
        if (due === Number.POSITIVE_INFINITY) break;
        given += startingRate(world) * (due - world.flow.nowMs);
        advance(world, context, due);
      }
      let cost = 0;
      for (const host of world.hosts.values()) {
        walkGroups(host.root, (group) => {
          expect(group.phase).toBe('running');
          cost += group.startCost.cpuMs * group.total;
        });
      }
      expect(Math.abs(given - cost)).toBeLessThanOrEqual(1e-9 * Math.max(1, cost));
    },
  );
});

/** Cores that all starts get together: a rate is that of one activity, and each instance on the host has one. */
function startingRate(world: World): number {
  let cores = 0;
  for (const host of world.hosts.values()) {
    walkGroups(host.root, (group) => {
      if (group.activity && group.step === 'cpu') cores += rateOf(group.activity) * group.total;
    });
  }
  return cores;
}
