import { expect, it } from 'vitest';
import { series } from '../../charts/fixtures/four-tenants.ts';
import { loadPath } from './load-curve.ts';
import { momentAfterKey, momentAt } from './scrubber.ts';

it.each([
  [0, 0],
  [300, 30_000],
  [600, 60_000],
  [-40, 0],
  [900, 60_000],
])('a press at %d pixels of 600 means %d ms of 60,000', (x, tMs) => {
  expect(momentAt(x, 600, 60_000)).toBe(tMs);
});

it.each([
  ['ArrowRight', false, 10_100],
  ['ArrowUp', false, 10_100],
  ['ArrowLeft', false, 9900],
  ['ArrowDown', true, 9000],
  ['ArrowRight', true, 11_000],
  ['PageUp', false, 20_000],
  ['PageDown', false, 0],
  ['Home', false, 0],
  ['End', false, 60_000],
  ['a', false, null],
])('%s (with Shift: %s) leads from 10 s to %s ms', (key, shift, tMs) => {
  expect(momentAfterKey(key, shift, 10_000, 60_000)).toBe(tMs);
});

it('keys stop at both ends', () => {
  expect(momentAfterKey('ArrowLeft', false, 40, 60_000)).toBe(0);
  expect(momentAfterKey('PageUp', false, 55_000, 60_000)).toBe(60_000);
});

it('the hill stands on its foot and ends where the curves end', () => {
  const path = loadPath(series(3), 16, 120_000, 600, 24);
  expect(path.startsWith('M0 24L0.0 ')).toBe(true);
  expect(path.endsWith('L300.0 24z')).toBe(true);
  expect(loadPath(null, 16, 60_000, 600, 24)).toBe('');
});
