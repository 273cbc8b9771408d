// The scanner's settings: zero pages, most pages to a copy, smart scan and the advisor, each against what Linux says of it.
import { describe, expect, it } from 'vitest';
import { createValue } from '../../catalog/parameters.ts';
import { advise, firstAdvice } from './advisor.ts';
import type { ScannerEntry } from './merged.ts';
import { advance, createScanner, mergedPages, nextEventMs, setEntries, statistics } from './scanner.ts';

const PAGES_PER_MIB = 256;

function guest(id: string, contents: Readonly<Record<string, number>>, instances = 1): ScannerEntry {
  const segments = Object.entries(contents).map(([content, MiB]) => ({
    content: content === 'own' ? null : content,
    pages: MiB * PAGES_PER_MIB,
    volatile: false,
  }));
  return { id, instances, segments };
}

function settled(entries: readonly ScannerEntry[], changes: Readonly<Record<string, number>>) {
  const value = createValue({ 'ksm.pagesToScan': 1000, ...changes });
  const state = createScanner();
  setEntries(state, entries, 0);
  advance(state, 0, value);
  for (let next = nextEventMs(state, value); next !== null; next = nextEventMs(state, value))
    advance(state, next, value);
  return { state, value, all: statistics(state) };
}

describe('zero pages', () => {
  const two = [guest('a', { zero: 2, own: 1 }), guest('b', { zero: 2, text: 1 })];

  it('merge with each other, and keep one copy each, unless told otherwise', () => {
    const { all } = settled(two, {});
    expect(all).toMatchObject({ pagesShared: 512, pagesSharing: 512, pagesZero: 0, pagesUnshared: 512 });
  });

  it('merge with the zero page of the kernel and leave no copy', () => {
    const { all, state } = settled(two, { 'ksm.useZeroPages': 1 });
    expect(all).toMatchObject({ pagesShared: 0, pagesSharing: 0, pagesZero: 1024, pagesUnshared: 512 });
    expect(mergedPages(state).get('a')?.[0]).toEqual({ held: 0, away: 512 });
  });

  it('do so in a single guest too, where there is nothing else to merge with', () => {
    expect(settled([guest('a', { zero: 1 })], { 'ksm.useZeroPages': 1 }).all.pagesZero).toBe(256);
  });
});

describe('pages to one copy', () => {
  it.each([
    { guests: 256, copies: 1, lone: 0 },
    { guests: 257, copies: 1, lone: 1 },
    { guests: 258, copies: 2, lone: 0 },
    { guests: 512, copies: 2, lone: 0 },
    { guests: 1000, copies: 4, lone: 0 },
  ])('$guests guests hold $copies, and $lone stay alone', ({ guests, copies, lone }) => {
    const { all } = settled([guest('all', { text: 1 }, guests)], {});
    expect(all).toMatchObject({
      pagesShared: copies * PAGES_PER_MIB,
      pagesSharing: (guests - copies - lone) * PAGES_PER_MIB,
      pagesUnshared: lone * PAGES_PER_MIB,
    });
  });

  it('are given to who comes first, and counted once whoever holds them', () => {
    const three = [guest('a', { text: 1 }, 3), guest('b', { text: 1 }, 3), guest('c', { text: 1 }, 1)];
    const { state, all } = settled(three, { 'ksm.maxPageSharing': 2 });
    const held = (id: string) => (mergedPages(state).get(id)?.[0]?.held ?? 0) / PAGES_PER_MIB;
    expect([held('a'), held('b'), held('c')]).toEqual([2, 1, 0]);
    expect(all.pagesUnshared).toBe(PAGES_PER_MIB);
  });
});

describe('smart scan', () => {
  const mixed = [guest('a', { text: 4, own: 12 }), guest('b', { text: 4, own: 12 })];

  it('merges what the plain scan merges', () => {
    const counts = ({ all }: ReturnType<typeof settled>) => [all.pagesShared, all.pagesSharing, all.pagesUnshared];
    expect(counts(settled(mixed, { 'ksm.smartScan': 1 }))).toEqual(counts(settled(mixed, {})));
  });

  it('leaves pages that never merged out of most passes: they are quicker and cost less', () => {
    const passes = (smart: number) => {
      const { state, value, all } = settled(mixed, { 'ksm.smartScan': smart });
      advance(state, state.nowMs + 3_600_000, value);
      return { passes: statistics(state).fullScans - all.fullScans, cores: all.cpuCores };
    };
    // 6,144 of 8,192 pages are looked at in one of nine passes.
    expect(passes(1).passes / passes(0).passes).toBeGreaterThan(2);
    expect(passes(1).cores).toBeLessThan(passes(0).cores);
  });
});

describe('the advisor', () => {
  const value = createValue({ 'ksm.advisor': 1 });

  it('follows the rule of the kernel, step by step in whole numbers', () => {
    // 500 pages, a pass of 400 s with 4 s of work: factor 50, change ewma(0, 100) = 30, 500 * 2 * 0.3 = 300; one per cent of
    // a core for 500 pages allows 5,000 to 35,000, so 5,000.
    expect(advise(firstAdvice(value), 400_000, 4_000, value)).toEqual({
      pagesToScan: 5000,
      scanTimeS: 400,
      change: 30,
    });
    // 5,000 pages, 40 s with 20 s of work: factor 500, change ewma(30, 10) = 24, 1000 * 0.24 = 240; 50 per cent for 5,000
    // pages allows 1,000 to 7,000.
    const second = advise({ pagesToScan: 5000, scanTimeS: 400, change: 30 }, 40_900, 20_000, value);
    expect(second).toEqual({ pagesToScan: 1000, scanTimeS: 40, change: 24 });
  });

  it('never asks for more than the most pages, nor for more processor than it may', () => {
    const hungry = { pagesToScan: 29_000, scanTimeS: 10_000, change: 100 };
    expect(advise(hungry, 10_000_000, 100_000, value).pagesToScan).toBe(30_000);
    expect(advise({ ...hungry, pagesToScan: 9000 }, 1_000_000, 900_000, value).pagesToScan).toBe(7000);
  });

  it('brings a pass close to its target where the processor allows it, and then stays', () => {
    const { state, all } = settled([guest('all', { text: 2048, own: 6144 })], { 'ksm.advisor': 1 });
    expect(all.pagesToScan).toBe(state.advice?.pagesToScan);
    expect(state.advice?.scanTimeS).toBeGreaterThan(100);
    expect(state.advice?.scanTimeS).toBeLessThan(300);
    expect(nextEventMs(state, value)).toBeNull();
  });
});
