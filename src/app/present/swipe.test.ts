import { expect, test } from 'vitest';
import { swiped } from './swipe.ts';

const FROM = { x: 200, y: 300 };

test.each([
  ['to the left goes on', { x: 120, y: 310 }, 'next'],
  ['to the right goes back', { x: 280, y: 290 }, 'back'],
  ['a little is a tap that slipped', { x: 150, y: 300 }, null],
  ['down scrolls', { x: 190, y: 480 }, null],
  ['aslant is neither', { x: 120, y: 360 }, null],
] as const)('%s', (_name, to, deed) => {
  expect(swiped(FROM, to)).toBe(deed);
});
