// Counting in a ledger again and again gives what counting from scratch gives: whatever has been touched, given back or replaced
// in between, however short memory is, and in whatever order it comes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomHost } from '../laws/any-host.ts';
import { NOTHING_MERGED } from '../merging/merged.ts';
import { accountIn } from './account.ts';
import { seen } from './account-text.ts';
import type { Holding, Limit } from './holding.ts';
import { type Ledger, ledgerOf, replaceEntry } from './ledger.ts';
import { setTouched } from './region.ts';

const PATIENCE_MS = 60_000;

/** What may happen to one of those on a host; `which` says to whom. */
const happenings = fc.array(
  fc.record({
    what: fc.constantFrom('touch', 'touch', 'touch', 'machine', 'replace'),
    which: fc.nat(),
    ready: fc.constantFrom(0, 0.001, 0.3, 0.7, 1),
    share: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('a ledger', () => {
  it('counts the same the next time as one that is laid out afresh', { timeout: PATIENCE_MS }, () => {
    let squeezed = 0;
    fc.assert(
      fc.property(randomHost, happenings, ({ holdings, limits }, all) => {
        const ledger = ledgerOf(holdings, limits);
        const now: Holding[] = [...holdings];
        const under: Limit[] = [...limits];
        seen(ledger);
        for (const { what, which, ready, share } of all) {
          const at = which % now.length;
          const holding = now[at] as Holding;
          const place = under.findIndex(({ id }) => id === holding.inside);
          if (what === 'touch') {
            now[at] = { ...holding, ready };
            (ledger.entries[at] as Ledger['entries'][number]).ready = ready;
          } else if (what === 'replace') {
            const segments = holding.segments.map((segment) => ({
              ...segment,
              bytes: Math.floor(segment.bytes * share),
            }));
            now[at] = { ...holding, segments };
            replaceEntry(ledger, at, now[at] as Holding);
          } else if (place >= 0) {
            const limit = under[place] as Limit;
            const touchedBytes = limit.bytes * share;
            const balloonBytes = limit.bytes * (1 - ready) * share;
            under[place] = { ...limit, touchedBytes, balloonBytes };
            const inside = ledger.regions.get(limit.id);
            if (inside) setTouched(inside, touchedBytes, balloonBytes);
          }
          const afresh = ledgerOf(now, under);
          expect(seen(ledger)).toBe(seen(afresh));
          if (accountIn(afresh, NOTHING_MERGED, {}).pressure.kept.size > 0) squeezed += 1;
        }
      }),
      { numRuns: 300 },
    );
    // Both ways of adding up have been gone.
    expect(squeezed).toBeGreaterThan(0);
  });
});
