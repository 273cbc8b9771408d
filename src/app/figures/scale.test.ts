// The line of a range: there and back, whatever the range.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { fieldStep, isSwitch, isWhole, placeOf, type Ranged, STEPS, valueAt } from './scale.ts';

const records: readonly (readonly [string, Ranged])[] = Object.entries(PARAMETERS);
const record = (id: string): Ranged => PARAMETERS[id] ?? { value: 0, low: 0, high: 0, unit: 'ms' };

describe.each(records)('the line of %s', (_id, one) => {
  test('runs from the low end to the high one and has the usual value on it', () => {
    expect([valueAt(one, 0), valueAt(one, 1)]).toEqual([one.low, one.high]);
    const place = placeOf(one, one.value);
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
    if (one.high > one.low) expect(valueAt(one, Math.round(place * STEPS) / STEPS)).toBe(one.value);
  });
});

test('law: values rise along the line and never leave the range', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...records.map(([, one]) => one)),
      fc.integer({ min: 0, max: STEPS }),
      fc.integer({ min: 0, max: STEPS }),
      (one, a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((step) => valueAt(one, step / STEPS));
        expect(first ?? 0).toBeLessThanOrEqual(second ?? 0);
        expect(first ?? 0).toBeGreaterThanOrEqual(one.low);
        expect(second ?? 0).toBeLessThanOrEqual(one.high);
        if (isWhole(one)) expect(Number.isInteger(first)).toBe(true);
      },
    ),
    { numRuns: 600, seed: 7 },
  );
});

test('a range over more than a hundredfold is logarithmic, a narrow one is not', () => {
  const wide: Ranged = { value: 100, low: 1, high: 10_000, unit: 'ms' };
  expect(valueAt(wide, 0.25)).toBeCloseTo(10, 6);
  expect(valueAt({ ...wide, low: 100, value: 150, high: 200 }, 0.25)).toBe(125);
  const fromZero: Ranged = { value: 20, low: 0, high: 1000, unit: 'ms' };
  expect(valueAt(fromZero, 0.5)).toBeLessThan(200);
  expect(placeOf(fromZero, 20)).toBeGreaterThan(0.2);
});

test('counts are whole, switches are told from them, and fields step finely enough', () => {
  expect(isWhole(record('ksm.pagesToScan'))).toBe(true);
  expect(isWhole(record('ksm.firstVisitUs'))).toBe(false);
  expect(isSwitch(record('image.coldStart'))).toBe(true);
  expect(isSwitch(record('workload.web.threads'))).toBe(false);
  expect(fieldStep(record('ksm.pagesToScan'))).toBe(1);
  expect(fieldStep({ value: 0.35, low: 0.1, high: 0.9, unit: 'share' })).toBe(0.001);
});
