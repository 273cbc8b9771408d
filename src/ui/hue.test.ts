import { expect, test } from 'vitest';
import { hueOf } from './hue.ts';

test('offered names keep their hue, others take what is left however often they stand, nobody has none', () => {
  const names = ['umbra', 'acme', 'umbra', 'zeta'];
  expect(['umbra', 'acme', 'zeta'].map((name) => hueOf(name, names))).toEqual([5, 1, 7]);
  expect(hueOf('', names)).toBeNull();
});
