// Times as people type them, and what is none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDuration, writeDuration } from './duration.ts';

test.each([
  ['30s', 30_000],
  ['500ms', 500],
  ['2m', 120_000],
  ['1h', 3_600_000],
  ['1.5s', 1500],
  ['10', 10],
  [' 7 s ', 7000],
  ['0', 0],
])('%s is %d ms', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});

test.each(['', 's', '-1s', '1.s', '.5s', '1,5s', '1e3', '10 days', 'constructor', 'Infinity', `${'9'.repeat(400)}s`])(
  '"%s" is no time',
  (text) => {
    expect(readDuration(text)).toBeNull();
  },
);

test.each([
  [0, '0ms'],
  [500, '500ms'],
  [1500, '1.5s'],
  [30_000, '30s'],
  [90_000, '90s'],
  [120_000, '2m'],
  [7_200_000, '2h'],
])('%d ms is written %s', (ms, text) => {
  expect(writeDuration(ms)).toBe(text);
});

test('every time that is written reads back as the same', () => {
  const times = fc.oneof(fc.nat(), fc.double({ min: 0.001, max: 1e9, noNaN: true }));
  fc.assert(fc.property(times, (ms) => readDuration(writeDuration(ms)) === ms));
});
