// What the cells of the pairwise matrix say, and where the arrow keys lead in it.
import { describe, expect, it, test } from 'vitest';
import '../../locales/all-words.ts';
import { createText } from '../../locales/text.ts';
import { wallsText } from '../../locales/walls.ts';
import type { PairFrame } from '../../simulation/frame.ts';
import { matrixOf } from '../../simulation/isolation/matrix.ts';
import { cellAfter } from './matrix-table.tsx';
import { cellWords, matrixMarkdown } from './matrix-words.ts';

const text = wallsText('en');
const words = createText('en');
const names = { labelOf: (name: string) => name, nameOf: (node: string) => node };

function pair(attacker: string, victim: string, walls: readonly (readonly [string, string, number])[]): PairFrame {
  const level = walls.reduce((sum, [, , strength]) => sum + strength, 0);
  return {
    attacker,
    victim,
    boundaries: walls.map(([wall]) => wall),
    nodes: walls.map(([, node]) => node),
    strengths: walls.map(([, , strength]) => strength),
    level,
    lowLevel: level,
    highLevel: level,
    from: attacker,
    to: victim,
  };
}

const MATRIX = matrixOf(
  ['bare', 'yours', 'inside|x', 'far'],
  [
    pair('bare', 'yours', [['container', 'c', 1]]),
    pair('yours', 'bare', [
      ['container', 'web', 1],
      ['vm', 'vm', 3],
    ]),
    pair('yours', 'inside|x', []),
    pair('inside|x', 'yours', [['container', 'in', 1]]),
  ],
);
const said = (row: number, column: number) => {
  const cell = MATRIX.rows[row]?.[column];
  return cell ? cellWords(text, words, names, cell) : '';
};

describe('a cell', () => {
  it('says how many walls, the weakest of them, and why the way back is another one', () => {
    expect(said(0, 1)).toBe(
      'From bare to yours: 1 wall, the Container wall of c. Easier than the way back: what has to fall is what is around bare, and less is around bare than around yours.',
    );
    expect(said(1, 0)).toMatch(/^From yours to bare: 2 walls, the weakest the Container wall of web\. Harder than/);
  });

  it('says that there is no wall inwards, nothing in common, or itself', () => {
    expect(said(1, 2)).toMatch(
      /^From yours to inside\|x there is no wall: it stands inside\. Easier than the way back/,
    );
    expect(said(0, 3)).toMatch(/^bare and far stand on no common host/);
    expect(said(3, 3)).toBe('itself');
  });
});

test('as Markdown it is a table of the same rows, with what is not said by it', () => {
  const lines = matrixMarkdown(text, words, names, MATRIX).split('\n');
  expect(lines[0]).toBe('| from ↓ to → | bare | yours | inside\\|x | far |');
  expect(lines[1]).toBe('| --- | --- | --- | --- | --- |');
  expect(lines[2]).toBe('| bare | – | 1 (Container wall of c) | – | – |');
  expect(lines[3]).toBe('| yours | 2 (Container wall of web) | – | none | – |');
  expect(lines.slice(6).join(' ')).toMatch(/Not a security assessment/);
});

test.each([
  ['ArrowRight', false, [1, 2]],
  ['ArrowRight', true, [1, 0]],
  ['ArrowLeft', false, [1, 0]],
  ['ArrowUp', false, [0, 1]],
  ['ArrowDown', false, [2, 1]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 2]],
  ['Enter', false, null],
] as const)('%s (right to left: %s) leads to %j', (key, rightToLeft, cell) => {
  expect(cellAfter(key, [1, 1], 3, rightToLeft)).toEqual(cell);
});

test('the edge of the table is the end of the way', () => {
  expect(cellAfter('ArrowUp', [0, 1], 3, false)).toBeNull();
  expect(cellAfter('ArrowRight', [1, 2], 3, false)).toBeNull();
});
