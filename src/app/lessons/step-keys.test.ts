// Which keys step through the story.
import { expect, test } from 'vitest';
import { wayOf } from './step-keys.ts';

test.each([
  ['PageDown', true, 1],
  ['PageUp', true, -1],
  ['ArrowRight', false, 1],
  ['ArrowLeft', false, -1],
  ['n', true, 1],
  ['P', true, -1],
  ['n', false, null],
  ['x', true, null],
] as const)('%s, with letters %s: %s', (key, letters, way) => {
  expect(wayOf(key, letters)).toBe(way);
});
