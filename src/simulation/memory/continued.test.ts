// A ledger that is laid out of another one counts what one counts that is laid out afresh: whoever comes or goes, and whatever the
// others have touched before and after.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { randomHost } from '../laws/any-host.ts';
import { NOTHING_MERGED } from '../merging/merged.ts';
import { accountIn } from './account.ts';
import { seen } from './account-text.ts';
import { continued } from './continued.ts';
import type { Holding, Limit } from './holding.ts';
import { type Ledger, type LedgerEntry, ledgerOf } from './ledger.ts';
import { setTouched } from './region.ts';

const PATIENCE_MS = 60_000;

/** What may happen on a host between two countings; `which` says to whom. */
const happenings = fc.array(
  fc.record({
    what: fc.constantFrom('come or go', 'come or go', 'touch', 'machine'),
    which: fc.nat(),
    ready: fc.constantFrom(0, 0.001, 0.3, 0.7, 1),
    share: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

/** Limits that somebody stands under or brings, and those around them. */
function limitsFor(holdings: readonly Holding[], limits: readonly Limit[]): Limit[] {
  const byId = new Map(limits.map((limit) => [limit.id, limit]));
  const needed = new Set(['host']);
  for (const { within, inside } of holdings) {
    for (const first of [within, inside]) {
      for (let at = first; at !== null && !needed.has(at); at = byId.get(at)?.parent ?? null) needed.add(at);
    }
  }
  return limits.filter(({ id }) => needed.has(id));
}

const holdingOf = (ledger: Ledger): Holding[] => ledger.entries.map(({ holding, ready }) => ({ ...holding, ready }));

describe('a ledger laid out of another one', () => {
  it('counts the same as one that is laid out afresh', { timeout: PATIENCE_MS }, () => {
    let squeezed = 0;
    let came = 0;
    fc.assert(
      fc.property(randomHost, happenings, fc.boolean(), ({ holdings, limits }, all, countedBetween) => {
        const gone = new Set<number>();
        // What has been touched of machines is not in the limits by which regions are known, as in the running world.
        const touched = new Map<string, { touchedBytes: number; balloonBytes: number }>();
        const present = () => holdings.filter((_, at) => !gone.has(at));
        const touch = (ledger: Ledger) => {
          for (const [id, { touchedBytes, balloonBytes }] of touched) {
            const inside = ledger.regions.get(id);
            if (inside) setTouched(inside, touchedBytes, balloonBytes);
          }
        };
        let ledger = ledgerOf(present(), limitsFor(present(), limits));
        for (const { what, which, ready, share } of all) {
          const at = which % holdings.length;
          if (countedBetween) seen(ledger);
          if (what === 'touch' && ledger.entries.length > 0) {
            (ledger.entries[which % ledger.entries.length] as LedgerEntry).ready = ready;
          } else if (what === 'machine') {
            const id = holdings[at]?.inside;
            const bytes = limits.find((limit) => limit.id === id)?.bytes ?? 0;
            if (id) touched.set(id, { touchedBytes: bytes * share, balloonBytes: bytes * (1 - ready) * share });
          } else if (what === 'come or go') {
            if (!gone.delete(at)) gone.add(at);
            const next = continued(ledger, present(), limitsFor(present(), limits));
            expect(next).not.toBe(null);
            ledger = next as Ledger;
            came += 1;
          }
          touch(ledger);
          const afresh = ledgerOf(holdingOf(ledger), limitsFor(present(), limits));
          touch(afresh);
          expect(seen(ledger)).toBe(seen(afresh));
          if (accountIn(afresh, NOTHING_MERGED, {}).pressure.kept.size > 0) squeezed += 1;
        }
      }),
      { numRuns: 300 },
    );
    // Both ways of adding up have been gone, and somebody has come or gone.
    expect(squeezed).toBeGreaterThan(0);
    expect(came).toBeGreaterThan(0);
  });
});

describe('nothing is laid out of a ledger', () => {
  const host: Limit = { id: 'host', kind: 'host', parent: null, node: 'h', bytes: 2 ** 30, instances: 1 };
  const group: Limit = { id: 'c1', kind: 'cgroup', parent: 'host', node: 'a', bytes: 2 ** 28, instances: 1 };
  const on = (name: string, within: string): Holding => ({
    ...{ group: name, node: name, tenant: 't', instances: 1, domain: 'host', domainNode: 'h', domainInstances: 1 },
    ...{ hostDomain: true, layers: [{ id: 'base', bytes: 40_960 }], ready: 1, mergeable: false, within, inside: null },
    segments: [{ kind: 'anonymous', content: null, bytes: 409_600, owner: 'outer' }],
  });
  const [a, b] = [on('a', 'c1'), on('b', 'host')];

  test.each([
    ['that has holdings in another order', [b, a], [host, group]],
    ['that knows a limit of the same name as another one', [a, b], [host, { ...group, bytes: 2 ** 29 }]],
  ])('%s, and it stays good', (_, holdings, limits) => {
    const before = ledgerOf([a, b], [host, group]);
    const counted = seen(before);
    expect(continued(before, holdings, limits)).toBe(null);
    expect(seen(before)).toBe(counted);
  });

  test('that has the same: all its entries are the same, and count the same', () => {
    const before = ledgerOf([a, b], [host, group]);
    const counted = seen(before);
    const entries = [...before.entries];
    const after = continued(before, [a, b], [host, group]) as Ledger;
    expect(after.entries).toEqual(entries);
    expect(after.entries[0]).toBe(entries[0]);
    expect(seen(after)).toBe(counted);
  });
});
