// Where a case lies in the drawings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decadesOf,
  ERROR_TICKS,
  errorPlace,
  HIGHEST_ERROR,
  LOWEST_ERROR,
  logPlace,
  nearest,
  offsets,
  spaced,
} from './scales.ts';

describe('logarithmic axes', () => {
  test.each([
    [[], { from: 0, to: 1 }],
    [[0, 0], { from: 0, to: 1 }],
    [[10], { from: 1, to: 2 }],
    [[0.064, 25600, 0], { from: -2, to: 5 }],
  ])('%j spans whole decades', (figures, expected) => {
    expect(decadesOf(figures)).toEqual(expected);
  });

  test('every decade is as long as every other; zero has no place, and what is beyond lies at the end', () => {
    const decades = { from: -1, to: 3 };
    const places = [0.1, 1, 10, 100, 1000].map((figure) => logPlace(figure, decades));
    places.forEach((place, at) => {
      expect(place).toBeCloseTo(at / 4, 12);
    });
    expect(logPlace(0, decades)).toBeNull();
    expect([logPlace(1e-9, decades), logPlace(1e9, decades)]).toEqual([0, 1]);
  });
});

describe('the axis of errors', () => {
  test('runs from the lowest to the highest, and its marks rise along it', () => {
    expect([errorPlace(LOWEST_ERROR), errorPlace(HIGHEST_ERROR)]).toEqual([0, 1]);
    expect([errorPlace(-7), errorPlace(700)]).toEqual([0, 1]);
    const places = ERROR_TICKS.map(errorPlace);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('law: rises with the error, and as far to one side of zero as to the other', () => {
    const error = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(error, error, (a, b) => {
        if (a < b) expect(errorPlace(a)).toBeLessThanOrEqual(errorPlace(b));
        expect(errorPlace(a) - errorPlace(0)).toBeCloseTo(errorPlace(0) - errorPlace(-a), 9);
      }),
      { seed: 7 },
    );
  });
});

describe('figures along an axis', () => {
  const ticks = [0, 60, 300].map((at) => ({ at, words: '+100%' }));

  test('stand in the middle of their places, and none beyond the ends', () => {
    const [first, , last] = spaced(ticks, 300);
    expect(first?.from).toBe(0);
    expect((last?.from ?? 0) + (last?.room ?? 0)).toBe(300);
    const [alone] = spaced([{ at: 100, words: '0%' }], 300);
    expect((alone?.from ?? 0) + (alone?.room ?? 0) / 2).toBe(100);
  });

  test('those that would touch one before them are left out', () => {
    expect(spaced(ticks, 320).map(({ at }) => at)).toEqual([0, 60, 300]);
    expect(
      spaced(
        ticks.map((tick) => ({ ...tick, at: tick.at / 4 })),
        320,
      ).map(({ at }) => at),
    ).toEqual([0, 75]);
  });
});

describe('marks along a lane', () => {
  test('the first stands in the middle, those that would touch it beside it', () => {
    expect(offsets([0, 0, 0, 50], 8, 20)).toEqual([0, 8, -8, 0]);
  });

  test('law: none lies over another while there is room, and none leaves its lane', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 5 }), (places) => {
        const found = offsets(places, 8, 24);
        found.forEach((offset, at) => {
          expect(Math.abs(offset)).toBeLessThanOrEqual(24);
          for (let other = 0; other < at; other += 1) {
            const apart = Math.hypot((places[at] ?? 0) - (places[other] ?? 0), offset - (found[other] ?? 0));
            expect(apart).toBeGreaterThanOrEqual(7.98);
          }
        });
      }),
      { seed: 7 },
    );
  });

  test('a point means the nearest mark within reach', () => {
    const marks = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(nearest(marks, 7, 0, 20)).toBe(marks[1]);
    expect(nearest(marks, 100, 0, 20)).toBeNull();
  });
});
