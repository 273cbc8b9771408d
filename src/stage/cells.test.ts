// Many instances in one face: where their cells are, and which is at a point.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsIn, cellsPath, instanceAt } from './cells.ts';

const field = { x: 10, y: 20, width: 100, height: 80 };

describe('Cells', () => {
  test('are as large as they can be, and in the middle of their field', () => {
    const cells = cellsIn(field, 4);
    expect(cells).toMatchObject({ size: 24, columns: 4, per: 1 });
    expect(cells.rect.x - field.x).toBeCloseTo(field.x + field.width - cells.rect.x - cells.rect.width, 0);
  });

  test('stand for several where there is no room for one each', () => {
    const cells = cellsIn(field, 10_000);
    expect(cells.size).toBe(4);
    expect(cells.per).toBeGreaterThan(1);
    expect(cellsPath(cells, 0, 10_000).match(/M/g)?.length).toBeLessThanOrEqual(500);
  });

  test('every instance is found at the middle of its cell, and the first cell stands at the foot on the left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (count, chosen) => {
        const cells = cellsIn(field, count);
        const index = chosen % count;
        const x = cells.rect.x + (index % cells.columns) * cells.size + cells.size / 2 - 0.5;
        const y =
          cells.rect.y + cells.rect.height - Math.floor(index / cells.columns) * cells.size - cells.size / 2 + 1;
        if (cells.per === 1) expect(instanceAt(cells, x, y)).toBe(index);
      }),
      { seed: 7 },
    );
  });

  test('beside the cells there is none', () => {
    const cells = cellsIn(field, 4);
    expect(instanceAt(cells, field.x + 50, field.y + 2)).toBeNull();
    expect(instanceAt(cells, field.x - 5, field.y + 70)).toBeNull();
  });
});
