// The order in which a scanner goes through the memory of a guest: every page once, and all regions alike on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesAmong, pagesBefore } from './mixed.ts';

const lengths = fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 5 });
const sumOf = (pages: readonly number[]) => pages.reduce((sum, some) => sum + some, 0);

describe('the pages of a guest', () => {
  it('come one after the other, each once', () => {
    fc.assert(
      fc.property(lengths, (regions) => {
        let before = pagesAmong(regions, 0);
        expect(sumOf(before)).toBe(0);
        for (let visited = 1; visited <= sumOf(regions); visited += 1) {
          const now = pagesAmong(regions, visited);
          expect(sumOf(now)).toBe(visited);
          now.forEach((pages, at) => {
            expect(pages).toBeGreaterThanOrEqual(before[at] as number);
            expect(pages).toBeLessThanOrEqual(regions[at] as number);
          });
          before = now;
        }
        expect(before).toEqual(regions);
      }),
      { numRuns: 20 },
    );
  });

  it('of a region begin where it is said that they do', () => {
    fc.assert(
      fc.property(lengths, (regions) => {
        regions.forEach((length, at) => {
          if (length === 0) return;
          const page = pagesBefore(regions, at);
          expect(pagesAmong(regions, page)[at]).toBe(0);
          expect(pagesAmong(regions, page + 1)[at]).toBe(1);
        });
      }),
    );
  });

  it('are mixed: at any place as many of each region as its share says, to within a stripe', () => {
    const million = [700_000, 0, 250_000, 50_000];
    for (const visited of [0, 1, 999, 123_456, 500_000, 999_999, 1_000_000]) {
      pagesAmong(million, visited).forEach((pages, at) => {
        expect(Math.abs(pages - visited * ((million[at] as number) / 1e6))).toBeLessThanOrEqual(32);
      });
    }
  });
});
