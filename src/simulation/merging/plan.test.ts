import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchMs } from './plan.ts';

const FIGURES: Readonly<Record<string, number>> = { 'kernel.tickMs': 4, 'ksm.sleepMs': 20, 'ksm.batchSpread': 0.5 };
const value = (id: string) => FIGURES[id] ?? Number.NaN;
const alike = (id: string) => (id === 'ksm.batchSpread' ? 0 : value(id));

describe('from one batch of the scanner to the next', () => {
  it('goes by six ticks of 4 ms where a batch is done within one, as measured for a sleep of 20 ms', () => {
    expect(batchMs(0, value)).toBe(24);
    expect(batchMs(0.67, value)).toBe(24);
  });

  it('goes by whole ticks where all batches are alike, and by their mean where they differ', () => {
    expect(batchMs(7.9, alike)).toBe(28);
    expect(batchMs(8, alike)).toBe(32);
    // Evenly between 4 and 12 ms: half of the batches end in their second tick and half in their third.
    expect(batchMs(8, value)).toBeCloseTo(30, 9);
    // In the long run half a tick of the work is part of the sleep.
    expect(batchMs(400, value)).toBeCloseTo(400 + 24 - 2, 1);
  });

  it('is never shorter for more work, nor shorter than sleep and work, nor longer than two ticks more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1_000, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (ms, more) => {
          expect(batchMs(ms + more, value)).toBeGreaterThanOrEqual(batchMs(ms, value) - 1e-6);
          expect(batchMs(ms, value)).toBeGreaterThan(20 + ms - 1e-6);
          expect(batchMs(ms, value)).toBeLessThanOrEqual(20 + ms + 8);
        },
      ),
    );
  });
});
