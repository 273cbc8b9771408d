// Where the inspector stands.
import { expect, test } from 'vitest';
import { sideFor } from './side.ts';

const stage = { left: 172, right: 1092 };
const panel = { left: 592, right: 1092, top: 60, bottom: 300 };
const high = { top: 200, bottom: 500 };

test.each([
  ['at the left', { left: 200, right: 300 }, 'ltr', 'end'],
  ['at the right', { left: 900, right: 1000 }, 'ltr', 'start'],
  ['as wide as the stage', { left: 180, right: 1090 }, 'ltr', 'end'],
  ['at the left, read from right to left', { left: 200, right: 300 }, 'rtl', 'start'],
  ['at the right, read from right to left', { left: 900, right: 1000 }, 'rtl', 'end'],
])('a box %s is not hidden if it can be helped', (_where, box, direction, side) => {
  expect(sideFor({ ...box, ...high }, panel, stage, direction)).toBe(side);
});

test('below the panel nothing is hidden, and it stays where it is', () => {
  expect(sideFor({ left: 900, right: 1000, top: 320, bottom: 500 }, panel, stage, 'ltr')).toBe('end');
});
