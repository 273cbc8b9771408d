// Numbers with units, as people read them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from './format.ts';

const format = createFormat('en');

describe('memory', () => {
  test.each([
    [0, '0 MiB'],
    [0.25, '0.3 MiB'],
    [6, '6 MiB'],
    [9.96, '10 MiB'],
    [187.4, '187 MiB'],
    [612, '612 MiB'],
    [1023.4, '1,023 MiB'],
    [1023.7, '1 GiB'],
    [1024, '1 GiB'],
    [3379.2, '3.3 GiB'],
    [13_517, '13.2 GiB'],
    [65_536, '64 GiB'],
    [131_000, '128 GiB'],
    [1_258_291, '1.2 TiB'],
    [4_294_967_296, '4,096 TiB'],
    [-40, '−40 MiB'],
  ])('%f MiB is %s', (value, words) => {
    expect(format.MiB(value)).toBe(words);
  });

  test.each([
    [612, '+612 MiB'],
    [-1536, '−1.5 GiB'],
    [0, '0 MiB'],
  ])('a change of %f MiB is %s', (value, words) => {
    expect(format.MiB(value, { signed: true })).toBe(words);
  });

  test.each([
    [2048, '2.0 GiB'],
    [2152, '2.1 GiB'],
    [63_488, '62.0 GiB'],
    [512 * 1024, '512 GiB'],
    [806, '806 MiB'],
  ])('%f MiB that are followed are %s', (value, words) => {
    expect(format.MiB(value, { steady: true })).toBe(words);
  });

  test('never needs more than four figures below 1,024 TiB', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1024 ** 3 - 1024 ** 2, noNaN: true }), (value) => {
        expect(format.MiB(value).replace(/\D/g, '').length).toBeLessThanOrEqual(4);
      }),
    );
  });
});

describe('time', () => {
  test.each([
    [0, '0 s'],
    [3.46, '3.5 ms'],
    [35, '35 ms'],
    [99.4, '99 ms'],
    [99.6, '0.10 s'],
    [350, '0.35 s'],
    [560, '0.56 s'],
    [994.9, '0.99 s'],
    [996, '1.0 s'],
    [2400, '2.4 s'],
    [46_200, '46.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 0 s'],
    [125_000, '2 min 5 s'],
    [3_725_000, '1 h 2 min'],
  ])('%f ms is %s', (ms, words) => {
    expect(format.seconds(ms)).toBe(words);
  });

  test('takes as many decimals as it is told, and a sign', () => {
    expect(format.seconds(2400, { digits: 2 })).toBe('2.40 s');
    expect(format.seconds(50, { digits: 2 })).toBe('0.05 s');
    expect(format.seconds(300, { signed: true })).toBe('+0.30 s');
    expect(format.seconds(-125_000, { signed: true })).toBe('−2 min 5 s');
  });
});

describe('plain numbers', () => {
  test('are rounded only as far as asked', () => {
    expect(format.number(5.3)).toBe('5.3');
    expect(format.number(5, { digits: 1 })).toBe('5.0');
    expect(format.number(1 / 3)).toBe('0.33');
    expect(format.number(2, { signed: true })).toBe('+2');
    expect(format.count(10_000)).toBe('10,000');
    expect(format.percent(0.314)).toBe('31%');
    expect(format.percent(0.314, { digits: 1 })).toBe('31.4%');
    expect(format.list(['acme', 'globex', 'hooli'])).toBe('acme, globex, and hooli');
  });

  test('are written as the language writes them', () => {
    const german = createFormat('de');
    expect(german.MiB(3379.2)).toBe('3,3 GiB');
    expect(german.count(10_000)).toBe('10.000');
  });
});
