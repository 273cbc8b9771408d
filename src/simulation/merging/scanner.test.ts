// The scanner against runs measured on a real kernel, and the laws it keeps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import measurements from '../../catalog/measurements.json' with { type: 'json' };
import { createValue } from '../../catalog/parameters.ts';
import type { ScannerEntry } from './merged.ts';
import {
  advance,
  createScanner,
  mergedPages,
  nextEventMs,
  type ScannerState,
  setEntries,
  statistics,
} from './scanner.ts';

const PAGES_PER_MIB = 256;
const value = createValue();
const quick = createValue({ 'ksm.pagesToScan': 7, 'ksm.sleepMs': 4 });
/** Settings under which the laws have to hold as well. */
const SETTINGS = [
  quick,
  createValue({ 'ksm.pagesToScan': 7, 'ksm.sleepMs': 4, 'ksm.useZeroPages': 1 }),
  createValue({ 'ksm.pagesToScan': 7, 'ksm.sleepMs': 4, 'ksm.maxPageSharing': 3 }),
  createValue({ 'ksm.pagesToScan': 7, 'ksm.sleepMs': 4, 'ksm.smartScan': 1 }),
  createValue({ 'ksm.sleepMs': 4, 'ksm.advisor': 1, 'ksm.advisorTargetS': 1, 'ksm.advisorMinPages': 3 }),
];
const setting = fc.constantFrom(...SETTINGS);

type Run = (typeof measurements.ksm.runs)[number];

function process(id: string, identicalMiB: number, uniqueMiB: number, instances = 1): ScannerEntry {
  return {
    id,
    instances,
    segments: [
      { content: 'identical', pages: identicalMiB * PAGES_PER_MIB, volatile: false },
      { content: null, pages: uniqueMiB * PAGES_PER_MIB, volatile: false },
    ],
  };
}

function replay(run: Run, entries: readonly ScannerEntry[], samples: readonly number[]) {
  const knobs = createValue({ 'ksm.pagesToScan': run.pagesToScan, 'ksm.sleepMs': run.sleepMs });
  const state = createScanner();
  setEntries(state, entries, 0);
  return samples.map((tS) => {
    advance(state, tS * 1000, knobs);
    return statistics(state);
  });
}

/** When `count` reached `target`, in seconds, by straight lines between samples. */
function crossing(samples: readonly { tS: number; count: number }[], target: number): number {
  let before = { tS: 0, count: 0 };
  for (const sample of samples) {
    if (sample.count >= target) {
      return before.tS + ((target - before.count) / (sample.count - before.count)) * (sample.tS - before.tS);
    }
    before = sample;
  }
  return Number.NaN;
}

describe('the measured runs', () => {
  for (const run of measurements.ksm.runs) {
    const { processes, identicalMiBPerProcess: identical, uniqueMiBPerProcess: unique } = run;
    const total = processes * (identical + unique) * PAGES_PER_MIB;
    const separate = Array.from({ length: processes }, (_, at) => process(`p${at}`, identical, unique));
    const times = run.samples.map((sample) => sample.tS);

    it(`${processes} processes, ${run.pagesToScan} pages per ${run.sleepMs} ms: counts follow the kernel's`, () => {
      const simulated = replay(run, separate, times);
      run.samples.forEach((sample, at) => {
        const ours = simulated[at] as (typeof simulated)[number];
        for (const count of ['pagesShared', 'pagesSharing', 'pagesUnshared', 'pagesVolatile'] as const) {
          expect(Math.abs(ours[count] - sample[count]) / total, `${count} at ${sample.tS} s`).toBeLessThan(0.15);
        }
        // One cost of a search for all three runs, which differ among themselves (5.6 to 8.2 us a page).
        const cpuError = Math.abs(ours.cpuSeconds - sample.ksmdCpuS);
        expect(cpuError, `processor time at ${sample.tS} s`).toBeLessThan(Math.max(0.02, 0.35 * sample.ksmdCpuS));
        expect(ours.fullScans).toBe(sample.fullScans);
      });
      const last = run.samples[run.samples.length - 1] as Run['samples'][number];
      const ours = simulated[simulated.length - 1] as (typeof simulated)[number];
      expect(ours.pagesShared).toBe(last.pagesShared);
      expect(ours.pagesSharing).toBe(last.pagesSharing);
      expect(ours.pagesUnshared).toBe(last.pagesUnshared);
      expect(ours.pagesVolatile).toBe(last.pagesVolatile);
      expect(ours.settled).toBe(true);
    });

    it(`${processes} processes, ${run.pagesToScan} pages per ${run.sleepMs} ms: merging keeps the kernel's time`, () => {
      const searched = run.samples.map((s) => ({ tS: s.tS, count: s.pagesShared + s.pagesSharing + s.pagesUnshared }));
      const fine = Array.from({ length: 2000 }, (_, at) => ((at + 1) * (times[times.length - 1] as number)) / 2000);
      const ours = replay(run, separate, fine);
      const firstMerge = fine[ours.findIndex((s) => s.pagesSharing > 0)] as number;
      const settled = fine[ours.findIndex((s) => s.settled)] as number;
      const before = run.samples.filter((s) => s.pagesSharing === 0);
      const from = before[before.length - 1] as Run['samples'][number];
      const until = run.samples[before.length] as Run['samples'][number];
      expect(firstMerge).toBeGreaterThan(from.tS * 0.85);
      expect(firstMerge).toBeLessThan(until.tS * 1.15);
      for (const share of [0.5, 0.75, 0.85]) {
        const measured = crossing(searched, total * share);
        const simulatedAt =
          fine[ours.findIndex((s) => s.pagesShared + s.pagesSharing + s.pagesUnshared >= total * share)];
        expect(Math.abs((simulatedAt as number) - measured) / measured, `${share} of the pages searched`).toBeLessThan(
          0.15,
        );
      }
      const steady = run.samples.findIndex((s) => s.pagesVolatile === 0);
      expect(settled).toBeLessThan((run.samples[steady] as Run['samples'][number]).tS * 1.15);
      expect(settled).toBeGreaterThan((run.samples[steady - 1] as Run['samples'][number]).tS * 0.85);
    });

    it(`${processes} processes as one cohort are scanned as ${processes} single ones`, () => {
      const cohort = replay(run, [process('all', identical, unique, processes)], times);
      expect(cohort).toEqual(replay(run, separate, times));
    });
  }
});

const CONTENTS = [null, 'zero', 'kernel', 'files'];
const segment = fc.record({
  content: fc.constantFrom(...CONTENTS),
  pages: fc.integer({ min: 0, max: 60 }),
  volatile: fc.boolean(),
});
const entryList = fc
  .array(fc.record({ instances: fc.integer({ min: 1, max: 5 }), segments: fc.array(segment, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) => list.map((entry, at): ScannerEntry => ({ id: `e${at}`, ...entry })));

function pagesIn(entries: readonly ScannerEntry[]): number {
  let pages = 0;
  for (const entry of entries) for (const one of entry.segments) pages += one.pages * entry.instances;
  return pages;
}

function finish(state: ScannerState, knobs = quick): ReturnType<typeof statistics> {
  for (;;) {
    const next = nextEventMs(state, knobs);
    if (next === null) return statistics(state);
    expect(next).toBeGreaterThan(state.nowMs);
    advance(state, next, knobs);
  }
}

function counts(all: ReturnType<typeof statistics>) {
  return [all.pagesShared, all.pagesSharing, all.pagesUnshared, all.pagesVolatile];
}

describe('laws', () => {
  it('every page is in exactly one count at any time', () => {
    fc.assert(
      fc.property(
        entryList,
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 }),
        setting,
        (entries, steps, knobs) => {
          const state = createScanner();
          setEntries(state, entries, 0);
          let now = 0;
          for (const step of steps) {
            now += step;
            advance(state, now, knobs);
            const all = statistics(state);
            const sum =
              all.pagesShared +
              all.pagesSharing +
              all.pagesUnshared +
              all.pagesVolatile +
              all.pagesUnseen +
              all.pagesZero;
            expect(sum).toBe(pagesIn(entries));
            expect(Math.min(...counts(all), all.pagesUnseen)).toBeGreaterThanOrEqual(0);
            let held = 0;
            let away = 0;
            for (const segments of mergedPages(state).values()) {
              for (const one of segments) {
                held += one.held;
                away += one.away;
                expect(one.held).toBeGreaterThanOrEqual(0);
                expect(one.away).toBeGreaterThanOrEqual(0);
              }
            }
            expect([held, away]).toEqual([all.pagesShared, all.pagesSharing + all.pagesZero]);
          }
        },
      ),
    );
  });

  it('no order of registration changes what is merged in the end', () => {
    fc.assert(
      fc.property(entryList, setting, (entries, knobs) => {
        const forward = createScanner();
        setEntries(forward, entries, 0);
        const backward = createScanner();
        setEntries(backward, [...entries].reverse(), 0);
        expect(counts(finish(forward, knobs))).toEqual(counts(finish(backward, knobs)));
      }),
    );
  });

  it('a cohort split in two merges as much', () => {
    fc.assert(
      fc.property(entryList, setting, (entries, knobs) => {
        const whole = createScanner();
        setEntries(whole, entries, 0);
        const split = entries.flatMap((entry) => {
          const half = Math.floor(entry.instances / 2);
          return half === 0
            ? [entry]
            : [
                { ...entry, instances: half },
                { ...entry, id: `${entry.id}-b`, instances: entry.instances - half },
              ];
        });
        const parts = createScanner();
        setEntries(parts, split, 0);
        expect(counts(finish(parts, knobs))).toEqual(counts(finish(whole, knobs)));
      }),
    );
  });

  it('stopping on the way changes nothing', () => {
    fc.assert(
      fc.property(
        entryList,
        fc.double({ min: 0, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 900, noNaN: true }),
        setting,
        (entries, b, more, knobs) => {
          const direct = createScanner();
          setEntries(direct, entries, 0);
          const stopping = structuredClone(direct);
          advance(direct, b + more, knobs);
          advance(stopping, b, knobs);
          const copy = structuredClone(stopping);
          advance(copy, b + more, knobs);
          const one = statistics(direct);
          const other = statistics(copy);
          expect(counts(other)).toEqual(counts(one));
          expect(other.fullScans).toBe(one.fullScans);
          expect(Math.abs(other.cpuSeconds - one.cpuSeconds)).toBeLessThan(1e-9);
          expect(Math.abs(other.progress - one.progress)).toBeLessThan(1e-9);
        },
      ),
    );
  });

  it('whatever came and went, the same entries end in the same counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(entryList, fc.double({ min: 0, max: 120, noNaN: true })), { minLength: 1, maxLength: 6 }),
        (history) => {
          const state = createScanner();
          let now = 0;
          let last: ScannerEntry[] = [];
          for (const [entries, wait] of history) {
            setEntries(state, entries, now);
            now += wait;
            advance(state, now, quick);
            const all = statistics(state);
            const sum =
              all.pagesShared +
              all.pagesSharing +
              all.pagesUnshared +
              all.pagesVolatile +
              all.pagesUnseen +
              all.pagesZero;
            expect(sum).toBe(pagesIn(entries));
            last = entries;
          }
          const fresh = createScanner();
          setEntries(fresh, last, 0);
          expect(counts(finish(state))).toEqual(counts(finish(fresh)));
        },
      ),
    );
  });
});

describe('the scanner', () => {
  it('a newcomer merges only at the second visit', () => {
    const state = createScanner();
    setEntries(state, [process('a', 1, 1)], 0);
    finishWith(state);
    expect(statistics(state).pagesSharing).toBe(0);
    const began = state.nowMs;
    setEntries(state, [process('a', 1, 1), process('b', 1, 1)], began);
    const oncePassMs = (6 * 24 * (4 * PAGES_PER_MIB)) / 600;
    advance(state, began + oncePassMs * 0.9, value);
    expect(statistics(state).pagesSharing).toBe(0);
    finishWith(state);
    expect(statistics(state)).toMatchObject({
      pagesShared: 256,
      pagesSharing: 256,
      pagesUnshared: 512,
      pagesVolatile: 0,
    });
  });

  it('who leaves takes its pages along', () => {
    const state = createScanner();
    setEntries(state, [process('a', 1, 1), process('b', 1, 1), process('c', 1, 0)], 0);
    finishWith(state);
    setEntries(state, [process('b', 1, 1), process('c', 1, 0)], state.nowMs);
    expect(statistics(state)).toMatchObject({ pagesShared: 256, pagesSharing: 256, pagesUnshared: 256 });
    setEntries(state, [process('c', 1, 0)], state.nowMs);
    expect(statistics(state)).toMatchObject({ pagesShared: 0, pagesSharing: 0, pagesUnshared: 256 });
    setEntries(state, [], state.nowMs);
    advance(state, state.nowMs + 1e6, value);
    expect(statistics(state)).toMatchObject({ pagesUnshared: 0, cpuCores: 0 });
  });

  it('goes on scanning and costing when settled, without events', () => {
    const state = createScanner();
    setEntries(state, [process('a', 8, 8, 3)], 0);
    finishWith(state);
    const before = statistics(state);
    advance(state, state.nowMs + 3_600_000, value);
    const after = statistics(state);
    expect(nextEventMs(state, value)).toBeNull();
    expect(after.fullScans).toBeGreaterThan(before.fullScans + 100);
    expect(after.cpuSeconds).toBeCloseTo(before.cpuSeconds + 3600 * before.cpuCores, 6);
  });

  it('stands still while switched off', () => {
    const off = createValue({ 'ksm.run': 0 });
    const state = createScanner();
    setEntries(state, [process('a', 8, 8, 3)], 0);
    advance(state, 1e6, off);
    expect(nextEventMs(state, off)).toBeNull();
    expect(statistics(state)).toMatchObject({ pagesUnseen: 3 * 16 * 256, cpuSeconds: 0, fullScans: 0 });
  });

  it('a million guests cost no more than three', () => {
    const state = createScanner();
    setEntries(state, [process('a', 8, 8, 1_000_000)], 0);
    finishWith(state);
    const all = statistics(state);
    const copies = 2048 * Math.ceil(1_000_000 / 256);
    expect([all.pagesShared, all.pagesSharing]).toEqual([copies, 2048 * 1_000_000 - copies]);
    expect(state.parts).toHaveLength(1);
  });
});

function finishWith(state: ScannerState): void {
  advance(state, state.nowMs, value);
  for (let next = nextEventMs(state, value); next !== null; next = nextEventMs(state, value))
    advance(state, next, value);
}
