import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels, ticks, tickUnit, timeTicks } from './axis.ts';
import { shows, sizeOf } from './figures.ts';
import { thin } from './thin.ts';

describe('ticks', () => {
  it.each([
    [18, 3, [0, 10]],
    [18, 4, [0, 5, 10, 15]],
    [4.2, 4, [0, 2, 4]],
    [0.9, 3, [0, 0.5]],
    [0, 3, [0]],
  ])('up to %d in at most %d steps are %j', (most, count, expected) => {
    expect(ticks(most, count)).toEqual(expected);
  });

  it('never pass the end nor the wanted number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 12 }), (most, count) => {
        const all = ticks(most, count);
        expect(all.length - 1).toBeLessThanOrEqual(count);
        expect(all.at(-1)).toBeLessThanOrEqual(most * (1 + 1e-9));
      }),
    );
  });

  it('of time lie on whole half minutes and minutes once seconds get too many', () => {
    expect(timeTicks(60_000, 3)).toEqual([0, 20_000, 40_000, 60_000]);
    expect(timeTicks(600_000, 4)).toEqual([0, 300_000, 600_000]);
    expect(tickUnit(60_000).unit).toBe('seconds');
    expect(tickUnit(600_000)).toEqual({ unit: 'minutes', ms: 60_000 });
    expect(tickUnit(36_000_000).unit).toBe('hours');
  });
});

describe('labels moved apart', () => {
  it('keep their order and their distance, inside the limits when there is room', () => {
    const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, (wanted) => {
        const placed = spreadLabels(wanted, 12, 0, 100);
        const order = wanted.map((y, index) => ({ y, placed: placed[index] ?? 0 })).sort((a, b) => a.y - b.y);
        order.slice(1).forEach((entry, index) => {
          expect(entry.placed - (order[index]?.placed ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
        });
        expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...placed)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('stay where they are when they do not touch', () => {
    expect(spreadLabels([10, 40, 80], 12, 0, 100)).toEqual([10, 40, 80]);
  });
});

describe('headline numbers', () => {
  it.each([
    [0, 0, 'MiB'],
    [612.4, 612.4, 'MiB'],
    [999.6, 999.6 / 1024, 'GiB'],
    [3379, 3379 / 1024, 'GiB'],
    [2 * 1024 * 1024, 2, 'TiB'],
  ])('%d MiB shows as %d %s', (MiB, value, unit) => {
    expect(sizeOf(MiB)).toMatchObject({ value, unit });
  });

  it('tell a difference only when it shows', () => {
    expect(shows(0.04, 1)).toBe(false);
    expect(shows(-0.06, 1)).toBe(true);
  });
});

it('a thinned curve keeps its ends', () => {
  expect(thin(241, 120)).toHaveLength(120);
  expect(thin(241, 120).at(-1)).toBe(240);
  expect(thin(3, 120)).toEqual([0, 1, 2]);
});
