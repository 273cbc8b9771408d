// The page cache of a guest lies in its memory: it is scanned with the guest, comes and goes without the guest being forgotten.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createValue } from '../../catalog/parameters.ts';
import { cacheLines } from '../memory/cache.ts';
import type { Holding } from '../memory/holding.ts';
import { mergeableEntries, type ScannerEntry } from './merged.ts';
import {
  advance,
  createScanner,
  mergedPages,
  nextEventMs,
  type ScannerState,
  setEntries,
  statistics,
} from './scanner.ts';

const value = createValue({ 'ksm.pagesToScan': 7, 'ksm.sleepMs': 4 });
const MiB = 1024 * 1024;

const guest = (id: string, ...lines: readonly (readonly [content: string, pages: number])[]): ScannerEntry => ({
  id,
  instances: 1,
  segments: [{ content: null, pages: 300, volatile: false }],
  lines: lines.map(([content, pages]) => ({ id: `${id}\n${content}`, content, pages })),
});

function finish(state: ScannerState): void {
  advance(state, state.nowMs, value);
  for (let next = nextEventMs(state, value); next !== null; next = nextEventMs(state, value))
    advance(state, next, value);
}

/** The moment of the pass, in pages, at which equal pages are found first. */
function firstMergeAfter(entries: readonly ScannerEntry[]): number {
  const state = createScanner();
  setEntries(state, entries, 0);
  advance(state, 0, value);
  for (let next = nextEventMs(state, value); next !== null; next = nextEventMs(state, value)) {
    advance(state, next, value);
    if (statistics(state).pagesSharing > 0) return statistics(state).pagesUnshared + statistics(state).pagesShared;
  }
  return Number.NaN;
}

describe('the page cache of a guest', () => {
  it('is visited with the guest, not after all others', () => {
    const guests = ['a', 'b', 'c', 'd'].map((id) => guest(id, ['files', 300]));
    // All of the first guest and a few pages of the second: not the own pages of all four.
    const found = firstMergeAfter(guests);
    expect(found).toBeGreaterThanOrEqual(600);
    expect(found).toBeLessThan(600 + 64);
  });

  it('may grow, go and come back without what is known of the guest being forgotten', () => {
    const state = createScanner();
    setEntries(state, [guest('a', ['files', 100]), guest('b', ['files', 100])], 0);
    finish(state);
    expect(statistics(state)).toMatchObject({ pagesShared: 100, pagesSharing: 100, pagesUnshared: 600 });
    setEntries(state, [guest('a', ['more', 40], ['files', 100]), guest('b', ['files', 100])], state.nowMs);
    expect(statistics(state)).toMatchObject({
      pagesShared: 100,
      pagesSharing: 100,
      pagesUnshared: 600,
      pagesUnseen: 40,
    });
    finish(state);
    expect(statistics(state)).toMatchObject({ pagesShared: 100, pagesSharing: 100, pagesUnshared: 640 });
    setEntries(state, [guest('a', ['more', 40]), guest('b', ['files', 100], ['more', 40])], state.nowMs);
    expect(statistics(state)).toMatchObject({ pagesShared: 0, pagesUnshared: 740, pagesUnseen: 40 });
    finish(state);
    expect(statistics(state)).toMatchObject({ pagesShared: 40, pagesSharing: 40, pagesUnshared: 700 });
    const merged = mergedPages(state);
    expect(merged.get('a\nmore')?.[0]).toEqual({ held: 40, away: 0 });
    expect(merged.get('b\nmore')?.[0]).toEqual({ held: 0, away: 40 });
    expect(merged.get('a')).toHaveLength(1);
  });

  it('merges no more and no less than one that is scanned by itself', () => {
    const pages = fc.integer({ min: 0, max: 90 });
    const contents = fc.uniqueArray(fc.constantFrom('files', 'layer', 'library'), { maxLength: 3 });
    const one = fc.record({ own: pages, instances: fc.integer({ min: 1, max: 4 }), contents, held: pages });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (list) => {
        const inside = list.map(
          ({ own, instances, contents: read, held }, at): ScannerEntry => ({
            ...guest(`g${at}`, ...read.map((content) => [content, held] as const)),
            instances,
            segments: [{ content: null, pages: own, volatile: false }],
          }),
        );
        const apart = inside.flatMap(({ lines = [], ...entry }): ScannerEntry[] => [
          entry,
          ...lines.map(({ id, content, pages: held }) => ({
            id,
            instances: entry.instances,
            segments: [{ content, pages: held, volatile: false }],
          })),
        ]);
        const [together, separately] = [inside, apart].map((entries) => {
          const state = createScanner();
          setEntries(state, entries, 0);
          finish(state);
          const { pagesShared, pagesSharing, pagesUnshared, pagesVolatile, pagesUnseen } = statistics(state);
          return [pagesShared, pagesSharing, pagesUnshared, pagesVolatile, pagesUnseen];
        });
        expect(together).toEqual(separately);
      }),
    );
  });
});

describe('what there is to scan', () => {
  const machine = (group: string, instances = 1): Holding => ({
    ...{ group, node: group, tenant: 't', instances, domain: 'host', domainNode: 'host', domainInstances: 1 },
    ...{ hostDomain: true, layers: [], ready: 1, mergeable: true, within: 'host', inside: group },
    segments: [
      { kind: 'anonymous', content: null, bytes: 10 * MiB, owner: 'inner' },
      { kind: 'file', content: 'root', bytes: 4 * MiB, owner: 'inner' },
    ],
  });
  const reader = (group: string, domain: string, instances: number, copied: boolean): Holding => ({
    ...{ group, node: group, tenant: 't', instances, domain, domainNode: domain, domainInstances: 3 },
    ...{ hostDomain: false, ready: 1, mergeable: true, within: domain, inside: null, segments: [] },
    layers: [{ id: 'layer', bytes: 2 * MiB, copied }],
  });
  const shape = (holdings: readonly Holding[]) =>
    mergeableEntries(holdings, cacheLines(holdings)).map(({ id, lines = [] }) => [id, ...lines.map((line) => line.id)]);

  it('has the page cache of a guest with it', () => {
    expect(shape([machine('a', 3), machine('b'), reader('r', 'a', 6, false)])).toEqual([
      ['a', 'a\nroot', 'a\nlayer'],
      ['b', 'b\nroot'],
    ]);
  });

  it('has by itself what only some instances of a guest have read, and copies of each reader', () => {
    expect(shape([machine('a', 3), reader('r', 'a', 2, false)])).toEqual([['a', 'a\nroot'], ['a\nlayer']]);
    expect(shape([machine('a', 3), reader('r', 'a', 3, true)])).toEqual([['a', 'a\nroot'], ['a\nlayer\nr']]);
  });
});
