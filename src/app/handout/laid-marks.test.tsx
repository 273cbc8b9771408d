import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ChartMaterials } from '../../charts/materials.tsx';
import { Materials } from '../../stage/materials.tsx';
import { repeated } from './laid-marks.ts';

test('a mark stands once in every tile that an area touches, where the pattern has it', () => {
  expect(repeated('M1 2h3', [10, 5], [0, 0, 20, 10])).toBe('M1 2h3M11 2h3M1 7h3M11 7h3');
  // An area that begins within a tile is begun with the whole of it.
  expect(repeated('M-1 7L7 -1', [6, 6], [8, 3, 5, 4])).toBe('M5 7L13 -1M11 7L19 -1M5 13L13 5M11 13L19 5');
  expect(repeated('M1 2h3', [10, 5], [4, 4, 0.5, 0.5])).toBe('M1 2h3');
});

test('tiles cover any area and none is laid beside it', () => {
  const side = fc.integer({ min: 1, max: 40 });
  const place = fc.integer({ min: -60, max: 60 });
  fc.assert(
    fc.property(side, side, place, place, side, side, (wide, high, x, y, width, height) => {
      const tiles = [...repeated('M0 0', [wide, high], [x, y, width, height]).matchAll(/M(\S+) (-?[\d.]+)/g)];
      const left = tiles.map(([, at]) => Number(at));
      const top = tiles.map(([, , at]) => Number(at));
      expect(Math.min(...left)).toBeLessThanOrEqual(x);
      expect(Math.max(...left) + wide).toBeGreaterThanOrEqual(x + width);
      expect(Math.max(...left)).toBeLessThan(x + width);
      expect(Math.min(...top)).toBeLessThanOrEqual(y);
      expect(Math.max(...top) + high).toBeGreaterThanOrEqual(y + height);
      expect(new Set(tiles.map(([all]) => all)).size).toBe(tiles.length);
    }),
    { seed: 20261126 },
  );
});

test('all patterns of the page are drawn in the way that can be laid out', () => {
  const drawn = renderToStaticMarkup(
    <>
      <Materials />
      <ChartMaterials />
    </>,
  );
  const paths = Array.from(drawn.matchAll(/ d="([^"]+)"/g), ([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) expect(path.replace(/[ML]-?[\d.]+ -?[\d.]+/g, '')).not.toMatch(/[A-Z]/);
});
