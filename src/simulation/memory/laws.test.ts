// The laws of memory on random hosts: kernels in kernels, control groups around anything, swap, balloons and guards anywhere.
// A run that fails prints its seed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValue } from '../../catalog/parameters.ts';
import { type RandomHost, randomHost } from '../laws/any-host.ts';
import { mergeableEntries } from '../merging/merged.ts';
import { advance, createScanner, mergedPages, nextEventMs, setEntries } from '../merging/scanner.ts';
import { account } from './account.ts';
import { cacheLines } from './cache.ts';
import type { Holding, Limit } from './holding.ts';
import { ALL_KEPT } from './kept.ts';
import { pressure } from './pressure.ts';

const RUNS = { numRuns: 400 };
/** Hundreds of runs take longer than usual where many tests run side by side. */
const PATIENCE_MS = 60_000;
const value = createValue({ 'ksm.pagesToScan': 30_000 });
const MiB = 1024 * 1024;

const squeeze = ({ holdings, limits }: RandomHost) => pressure(holdings, cacheLines(holdings), limits);

function mergeAll({ holdings, limits }: RandomHost) {
  const scanner = createScanner();
  const { idle } = squeeze({ holdings, limits });
  setEntries(scanner, mergeableEntries(holdings, cacheLines(holdings), idle), 0);
  advance(scanner, 0, value);
  for (let next = nextEventMs(scanner, value); next !== null; next = nextEventMs(scanner, value))
    advance(scanner, next, value);
  return mergedPages(scanner);
}

/** Demand that fits nowhere, whatever limit it is that ran out. */
const overIn = ({ overcommitted }: ReturnType<typeof squeeze>) =>
  [...overcommitted.values()].reduce((sum, bytes) => sum + bytes, 0);

describe('laws of any host', { timeout: PATIENCE_MS }, () => {
  it('every page is in exactly one kind, merged or not', () => {
    fc.assert(
      fc.property(randomHost, (random) => {
        for (const merged of [undefined, mergeAll(random)]) {
          const { totals, nodes, pressure: squeezed } = account(random.holdings, random.limits, merged);
          const kinds = totals.private + totals.pageCache + totals.merged + totals.kernel + totals.hypervisor;
          expect(kinds + totals.free).toBe(totals.total);
          for (const bytes of Object.values(totals)) expect(bytes).toBeGreaterThanOrEqual(0);
          const proportional = [...nodes.values()].reduce((sum, node) => sum + node.proportional, 0);
          expect(Math.abs(proportional - kinds)).toBeLessThan(1 + totals.total * 1e-9);
          for (const kernel of squeezed.kernels.values()) {
            expect(kernel.swapUsed).toBeLessThanOrEqual(kernel.swapTotal + 1e-6);
            expect(kernel.used + kernel.cache).toBeLessThanOrEqual(kernel.capacity * (1 + 1e-9) + 1);
          }
        }
      }),
      RUNS,
    );
  });

  it('nothing is paged out while there is page cache that nobody uses, nothing in use while there is any or memory that is not, and nobody goes while there is swap', () => {
    fc.assert(
      fc.property(randomHost, ({ holdings, limits }) => {
        // Somebody always has something that is not in use.
        const idle: Holding = {
          ...{
            group: 'idle',
            node: 'idle',
            tenant: '',
            instances: 1,
            domain: 'host',
            domainNode: 'h',
            domainInstances: 1,
          },
          ...{ hostDomain: true, layers: [], ready: 1, mergeable: false, within: 'host', inside: null },
          segments: [{ kind: 'anonymous', content: null, bytes: MiB, owner: 'outer', hot: 0 }],
        };
        const { totals, pressure: squeezed } = account([...holdings, idle], limits);
        const kernel = squeezed.kernels.get('host');
        const out = squeezed.kept.get('host') ?? ALL_KEPT;
        if (!kernel) throw new Error('no host');
        const open = cacheLines(holdings).filter(
          ({ domain, users }) => domain === 'host' && users.every(({ holding }) => holding.within === 'host'),
        );
        for (const { id } of open) {
          const left = squeezed.cached.get(id) ?? 1;
          if (out.cold < 1 - 1e-9) expect(left).toBeLessThan(0.5 + 1e-9);
          if (out.hot < 1 - 1e-9) expect(left).toBeLessThan(1e-9);
        }
        if (out.cold > 1e-9 && totals.overcommitted === 0) expect(out.hot).toBeGreaterThan(1 - 1e-9);
        if (squeezed.overcommitted.has('host') && kernel.swapTotal - kernel.swapUsed > 4096) {
          // What is left over then is memory that no kernel can page out, or that a group's own limit keeps from the swap.
          expect(kernel.used - kernel.fixed).toBeLessThan(1);
        }
      }),
      RUNS,
    );
  });

  it('more memory or more swap never leaves anybody with less', () => {
    const roomier = (random: RandomHost, change: (limit: Limit) => Limit): RandomHost => ({
      ...random,
      limits: random.limits.map((limit) => (limit.id === 'host' ? change(limit) : limit)),
    });
    fc.assert(
      fc.property(randomHost, fc.integer({ min: 1, max: 500 }), (random, more) => {
        const before = squeeze(random);
        const memory = squeeze(roomier(random, (limit) => ({ ...limit, bytes: limit.bytes + more * MiB })));
        for (const [id, kept] of before.kept) {
          for (const sort of ['cold', 'hot', 'fixed'] as const) {
            expect((memory.kept.get(id) ?? ALL_KEPT)[sort]).toBeGreaterThanOrEqual(kept[sort] - 1e-9);
          }
        }
        for (const [id, share] of before.cached)
          expect(memory.cached.get(id) ?? 1).toBeGreaterThanOrEqual(share - 1e-9);
        const swap = squeeze(
          roomier(random, (limit) => ({ ...limit, swapBytes: (limit.swapBytes ?? 0) + more * MiB })),
        );
        expect(overIn(swap)).toBeLessThanOrEqual(overIn(before) + 64 * 4096);
      }),
      RUNS,
    );
  });

  it('a balloon, reported pages and page states never take more of the host', () => {
    const used = (random: RandomHost) => {
      const { totals, pressure: squeezed } = account(random.holdings, random.limits);
      return totals.total - totals.free + overIn(squeezed);
    };
    const without = (random: RandomHost): RandomHost => ({
      ...random,
      limits: random.limits.map((limit) => ({ ...limit, balloonBytes: 0, reports: false })),
    });
    fc.assert(
      fc.property(randomHost, (random) => {
        expect(used(random)).toBeLessThanOrEqual(used(without(random)) + 64 * 4096);
      }),
      RUNS,
    );
  });

  it('merging never takes more memory or more swap', () => {
    fc.assert(
      fc.property(randomHost, (random) => {
        const before = account(random.holdings, random.limits);
        const after = account(random.holdings, random.limits, mergeAll(random));
        const swap = (all: typeof before) => all.pressure.kernels.get('host')?.swapUsed ?? 0;
        expect(swap(after)).toBeLessThanOrEqual(swap(before) + 1e-3);
        expect(overIn(after.pressure)).toBeLessThanOrEqual(overIn(before.pressure));
        const calm = swap(before) === 0 && before.pressure.evictions.length === 0 && overIn(before.pressure) === 0;
        if (calm && [...before.pressure.idle.values()].every(({ kept }) => kept === 1))
          expect(after.totals.free).toBeGreaterThanOrEqual(before.totals.free);
      }),
      RUNS,
    );
  });
});
