import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beginCountdown, type Countdown, holdOrGoOn, leftOf, lengthen, milestoneOf } from './countdown.ts';
import { countsFor, handsIn, MOST_HANDS, optionsOf, placeOnScale, rightOption, sharesOf } from './poll.ts';
import type { Poll } from './talk.ts';

const CHOICE: Poll = {
  prediction: {
    kind: 'choice',
    measure: { measure: 'lost' },
    choices: [
      { id: 'none', atMost: 0 },
      { id: 'some', atLeast: 1, atMost: 3 },
      { id: 'all', atLeast: 4 },
    ],
  },
};
const SCALE: Poll = {
  prediction: { kind: 'slider', measure: { measure: 'usedMemory' }, stops: [1024, 2048, 4096], start: 0 },
};

describe('a poll', () => {
  test.each([
    [CHOICE, 0, 0],
    [CHOICE, 2, 1],
    [CHOICE, 4, 2],
    [CHOICE, 0.5, null],
    [CHOICE, null, null],
    [SCALE, 900, 0],
    [SCALE, 2900, 2],
    [SCALE, 2800, 1],
  ])('finds what the model chooses', (poll, value, index) => {
    expect(rightOption(poll, value)).toBe(index);
  });

  test.each([
    [SCALE, 500, 0],
    [SCALE, 1024, 0],
    [SCALE, 1536, 0.25],
    [SCALE, 4096, 1],
    [SCALE, 9000, 1],
    [SCALE, null, null],
    [CHOICE, 4, null],
  ])('has a place for the model on a scale only', (poll, value, place) => {
    expect(placeOnScale(poll, value)).toBe(place);
  });

  it('has a count for each choice, whatever comes', () => {
    expect(optionsOf(CHOICE)).toEqual([{ id: 'none' }, { id: 'some' }, { id: 'all' }]);
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 6 }), (given) => {
        const counts = countsFor(CHOICE, given);
        expect(counts).toHaveLength(3);
        for (const count of counts) {
          expect(Number.isInteger(count) && count >= 0 && count <= MOST_HANDS).toBe(true);
        }
        const shares = sharesOf(counts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(handsIn(counts) === 0 ? 0 : 1, 9);
      }),
    );
  });
});

describe('a countdown', () => {
  const NOW = 1_000_000;

  it('goes by the clock, is held, goes on, and is lengthened', () => {
    const begun = beginCountdown(180_000, NOW);
    expect(leftOf(begun, NOW + 60_000)).toBe(120_000);
    const held = holdOrGoOn(begun, NOW + 60_000);
    expect(leftOf(held, NOW + 500_000)).toBe(120_000);
    const on = holdOrGoOn(held, NOW + 500_000);
    expect(leftOf(on, NOW + 510_000)).toBe(110_000);
    expect(leftOf(lengthen(on, 60_000, NOW + 510_000), NOW + 510_000)).toBe(170_000);
    expect(leftOf(lengthen(held, 60_000, NOW), NOW)).toBe(180_000);
  });

  it('is never below 0, and goes on from now when it is lengthened after its end', () => {
    const begun = beginCountdown(1000, NOW);
    expect(leftOf(begun, NOW + 5000)).toBe(0);
    expect(leftOf(lengthen(begun, 60_000, NOW + 5000), NOW + 5000)).toBe(60_000);
  });

  test.each<[number, number, string]>([
    [180_000, 180_000, 'begun'],
    [180_000, 90_000, 'half'],
    [180_000, 60_000, 'last-minute'],
    [180_000, 0, 'over'],
    [60_000, 60_000, 'begun'],
    [60_000, 30_000, 'half'],
  ])('says of %i ms with %i left: %s', (totalMs, leftMs, said) => {
    expect(milestoneOf({ totalMs, endsAt: null, leftMs } satisfies Countdown, leftMs)).toBe(said);
  });
});
