// What a cell of the pairwise matrix says, and the whole matrix as a table of Markdown. Pure: names and words come from outside.
import type { Text } from '../../locales/text.ts';
import type { WallsText } from '../../locales/walls.ts';
import type { Matrix, MatrixCell } from '../../simulation/isolation/matrix.ts';

export interface MatrixNames {
  /** What a row or column is called. */
  labelOf(name: string): string;
  /** What a box is called. */
  nameOf(node: string): string;
}

/** Everything about one cell in whole sentences. */
export function cellWords(text: WallsText, words: Text, names: MatrixNames, cell: MatrixCell): string {
  const from = names.labelOf(cell.from);
  const to = names.labelOf(cell.to);
  if (cell.from === cell.to) return text('walls.matrix.self');
  if (cell.walls === null) return text('walls.matrix.none', { from, to });
  const first =
    cell.weakest === null
      ? text('walls.matrix.inside', { from, to })
      : text('walls.matrix.cell', {
          ...{ from, to, count: cell.walls.length },
          weakest: weakestWords(text, words, names, cell.weakest),
        });
  if (cell.against === null) return first;
  return `${first} ${text(`walls.matrix.${cell.against}`, { from, to })}`;
}

function weakestWords(
  text: WallsText,
  words: Text,
  { nameOf }: MatrixNames,
  { wall, node }: NonNullable<MatrixCell['weakest']>,
): string {
  return text('walls.matrix.weakest', { wall: words(`catalog.boundaries.${wall}.name`), name: nameOf(node) });
}

/** A table with the same rows and columns: how many walls, and the weakest of them. */
export function matrixMarkdown(text: WallsText, words: Text, names: MatrixNames, { names: all, rows }: Matrix): string {
  const plain = (cell: string) => cell.replace(/[\\|]/g, '\\$&');
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const cellOf = (cell: MatrixCell): string => {
    if (cell.walls === null) return text('walls.markdown.none');
    if (cell.weakest === null) return text('walls.markdown.inside');
    return `${cell.walls.length} (${weakestWords(text, words, names, cell.weakest)})`;
  };
  return [
    line([text('walls.matrix.corner'), ...all.map(names.labelOf)]),
    line(['---', ...all.map(() => '---')]),
    ...rows.map((row, at) => line([names.labelOf(all[at] ?? ''), ...row.map(cellOf)])),
    '',
    text('walls.notice'),
    '',
  ].join('\n');
}
