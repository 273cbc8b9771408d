// Being told of several newcomers together, just before the scanner does the next thing, is being told of each as it comes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createValue } from '../../catalog/parameters.ts';
import type { ScannerEntry } from './merged.ts';
import { advance, createScanner, nextEventMs, type ScannerState, setEntries, statistics } from './scanner.ts';

/** Pages. */
const BATCH = 7;
const KNOBS = [
  createValue({ 'ksm.pagesToScan': BATCH, 'ksm.sleepMs': 4 }),
  createValue({ 'ksm.pagesToScan': BATCH, 'ksm.sleepMs': 4, 'ksm.smartScan': 1 }),
  createValue({ 'ksm.pagesToScan': BATCH, 'ksm.sleepMs': 4, 'ksm.useZeroPages': 1 }),
];

type Arrivals = readonly { readonly atMs: number; readonly entry: ScannerEntry }[];

const segment = fc.record({
  content: fc.constantFrom(null, 'zero', 'kernel'),
  pages: fc.integer({ min: 1, max: 60 }),
  volatile: fc.boolean(),
});
const arrivals = fc
  .array(
    fc.record({
      waitMs: fc.double({ min: 0.01, max: 90, noNaN: true }),
      segments: fc.array(segment, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((list): Arrivals => {
    let atMs = 0;
    return list.map(({ waitMs, segments }, at) => {
      atMs += waitMs;
      return { atMs, entry: { id: `e${at}`, instances: 1, segments } };
    });
  });

function atOnce(all: Arrivals, endMs: number, value: (typeof KNOBS)[number]): ScannerState {
  const state = createScanner();
  all.forEach(({ atMs }, at) => {
    advance(state, atMs, value);
    setEntries(state, entriesOf(all, at), atMs);
  });
  advance(state, endMs, value);
  return state;
}

/** As the host does it: at once while the scanner is at rest, before its next event while it is not. */
function together(all: Arrivals, endMs: number, value: (typeof KNOBS)[number]): { state: ScannerState; told: number } {
  const state = createScanner();
  let waiting: number | null = null;
  let told = 0;
  const tell = (): void => {
    if (waiting === null) return;
    const { atMs } = all[waiting] as Arrivals[number];
    advance(state, atMs, value);
    setEntries(state, entriesOf(all, waiting), atMs);
    waiting = null;
    told += 1;
  };
  const goTo = (toMs: number): void => {
    for (;;) {
      const next = state.parts.length > 0 ? nextEventMs(state, value) : null;
      if (next === null || next > toMs) return;
      const before = waiting;
      tell();
      // What it has been told may change when its next event is.
      if (before === null) advance(state, next, value);
    }
  };
  all.forEach(({ atMs }, at) => {
    goTo(atMs);
    waiting = at;
    const busy = state.parts.length > 0 && !statistics(state).settled;
    if (!busy) tell();
  });
  goTo(endMs);
  tell();
  advance(state, endMs, value);
  return { state, told };
}

function pagesOf(segments: ScannerEntry['segments']): number {
  return segments.reduce((sum, { pages }) => sum + pages, 0);
}

function entriesOf(all: Arrivals, last: number): ScannerEntry[] {
  return all.slice(0, last + 1).map(({ entry }) => entry);
}

it('told together or one by one, the scanner is at the same place with the same counts', () => {
  let saved = 0;
  fc.assert(
    fc.property(
      arrivals,
      fc.double({ min: 0, max: 600, noNaN: true }),
      fc.constantFrom(...KNOBS),
      (all, moreMs, value) => {
        const endMs = (all[all.length - 1] as Arrivals[number]).atMs + moreMs;
        const one = statistics(atOnce(all, endMs, value));
        const { state, told } = together(all, endMs, value);
        const other = statistics(state);
        saved += all.length - told;
        // Who comes in the sleep after the last batch finds it as long as it is by then: no more than a batch lies between.
        const pages = entriesOf(all, all.length - 1).reduce((sum, { segments }) => sum + pagesOf(segments), 0);
        const between = other.fullScans + other.progress - one.fullScans - one.progress;
        expect(Math.abs(between) * pages).toBeLessThanOrEqual(BATCH);
        for (const count of ['pagesShared', 'pagesSharing', 'pagesUnshared', 'pagesZero', 'pagesVolatile'] as const) {
          expect(Math.abs(other[count] - one[count])).toBeLessThanOrEqual(BATCH);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(saved).toBeGreaterThan(0);
});
