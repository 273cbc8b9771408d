// Values in words: short, exact enough, with the unit people use.
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../catalog/evidence.ts';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { figuresText } from '../../locales/figures.ts';
import { createFormat } from '../../locales/text.ts';
import { amount, asKnown, evidenceAmount, fieldUnit, meant, plain, seenAmount, shown } from './amount.ts';

const text = figuresText('en');
const format = createFormat('en');

test.each([
  [250, '250'],
  [8.3, '8.3'],
  [0.015625, '0.015625'],
  [290.87, '290.87'],
  [0.0012, '0.0012'],
  [4_194_304, '4,194,304'],
  [1_234.56, '1,234.56'],
  [0, '0'],
  [-0.22, '−0.22'],
])('%d is written as %s', (value, words) => {
  expect(plain(format, value)).toBe(words);
});

test.each([
  [250, 'ms', '250 ms'],
  [0.7, 'share', '70%'],
  [0.015625, 'share', '1.5625%'],
  [1.5, 'factor', '× 1.5'],
  [32_768, 'count', '32,768'],
  [7.7, 'us', '7.7 µs'],
  [3, 'walls', '3 walls'],
  [1, 'walls', '1 wall'],
] as const)('%d %s is said as %s', (value, unit, words) => {
  expect(amount(text, format, value, unit)).toBe(words);
});

test('what is assumed is written with three figures, but not what was read, counted or chosen', () => {
  const assumed = { source: { assumption: 'why' }, value: 3.1848, unit: 'us' } as const;
  expect(asKnown(assumed, 3.1848)).toBe(3.18);
  expect(asKnown(assumed, 3.1234)).toBe(3.1234);
  expect(asKnown({ ...assumed, value: 32_768, unit: 'count' }, 32_768)).toBe(32_768);
  const read = PARAMETERS['image.debian.servicesMs'];
  if (!read) throw new Error('no such figure');
  expect(asKnown({ ...read, value: 13_712 }, 13_712)).toBe(13_712);
});

test('what is typed in hundredths means a share, and the unit stands after the field', () => {
  expect(meant(7.5, 'share')).toBe(0.075);
  expect(shown(0.07, 'share')).toBe(7);
  expect(meant(7.5, 'ms')).toBe(7.5);
  expect(fieldUnit(text, 'share')).toBe('%');
  expect(fieldUnit(text, 'factor')).toBe('×');
  expect(fieldUnit(text, 'count')).toBeUndefined();
});

describe('every record can be put into words', () => {
  test('parameters', () => {
    for (const { value, unit } of Object.values(PARAMETERS)) expect(amount(text, format, value, unit)).toMatch(/\d/);
  });

  test('published figures', () => {
    for (const { figures, unit } of Object.values(EVIDENCE)) {
      for (const figure of figures) expect(evidenceAmount(text, format, figure, unit)).toMatch(/\d/);
    }
    expect(evidenceAmount(text, format, ['loss', -0.22], 'share')).toBe('−22%');
    expect(evidenceAmount(text, format, ['ratio', 16.2, 'times'], 'us')).toBe('× 16.2');
  });

  test.each([
    ['ready', 20_400, '20.4 s'],
    ['memory', 1536, '1.5 GiB'],
    ['ready', 60_340, '60.3 s'],
    ['cores', 0.4, '0.40 cores'],
    ['slowdown', 1.234, '× 1.23'],
    ['disk', 2_097_152, '2 MiB a second'],
    ['walls', 3, '3.0 walls'],
    ['noise', 0.31, '31.0%'],
    ['ready', null, '–'],
  ] as const)('%s %s is %s', (quantity, value, words) => {
    expect(seenAmount(text, format, value, quantity)).toBe(words);
  });
});
