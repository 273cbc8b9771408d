import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STORY } from './story.ts';
import { pace, plannedMinutes, talkOfLessons } from './talk.ts';

const THREE = {
  scenes: [2, 3, 5].map((minutes, at) => ({ id: `s${at}`, shown: { link: '#v=1' }, minutes })),
};

describe('a talk', () => {
  test('of lessons has a scene for each step, with ids of their own', () => {
    const { scenes } = talkOfLessons('story', STORY);
    expect(scenes).toHaveLength(STORY.flatMap(({ steps }) => steps).length);
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
    for (const { id } of scenes) expect(id).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
  });

  test.each([
    { at: 0, elapsed: 1, ahead: 0 },
    { at: 0, elapsed: 3, ahead: -1 },
    { at: 1, elapsed: 1, ahead: 1 },
    { at: 1, elapsed: 4, ahead: 0 },
    { at: 2, elapsed: 12, ahead: -2 },
  ])('at scene $at after $elapsed min is $ahead min ahead', ({ at, elapsed, ahead }) => {
    expect(pace(THREE, at, elapsed)).toBe(ahead);
  });

  test('is never ahead and late at once, and a minute more is never a better pace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), fc.double({ min: 0, max: 30, noNaN: true }), (at, minutes) => {
        expect(pace(THREE, at, minutes + 1)).toBeLessThanOrEqual(pace(THREE, at, minutes));
        if (minutes <= plannedMinutes(THREE, at)) expect(pace(THREE, at, minutes)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7 },
    );
  });
});
