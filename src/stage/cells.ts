// Many instances in one face: as cells of 4 px or more, one each; below that as a texture whose cells stand for several.
import { CELLS } from './measures.ts';
import type { CellsScene, Rect } from './scene.ts';

/** The largest cells that let `count` instances into `rect`; if even the smallest do not, each stands for `per` of them. */
export function cellsIn(rect: Rect, count: number): CellsScene {
  const smallest = CELLS.at(-1) ?? 4;
  for (const size of CELLS) {
    const columns = Math.floor((rect.width + 1) / size);
    const rows = Math.floor((rect.height + 1) / size);
    if (columns * rows >= count)
      return { rect: centred(rect, size, Math.min(columns, count)), size, columns, count, per: 1 };
  }
  const columns = Math.max(1, Math.floor((rect.width + 1) / smallest));
  const rows = Math.max(1, Math.floor((rect.height + 1) / smallest));
  const per = Math.ceil(count / (columns * rows));
  return { rect: centred(rect, smallest, columns), size: smallest, columns, count, per };
}

/** The same field, as narrow as its cells, in the middle of where it was. */
function centred(rect: Rect, size: number, columns: number): Rect {
  const width = columns * size - 1;
  return { ...rect, x: rect.x + (rect.width - width) / 2, width };
}

/** Number of the first instance that the cell at a point stands for, null beside the cells. */
export function instanceAt({ rect, size, columns, count, per }: CellsScene, x: number, y: number): number | null {
  const column = Math.floor((x - rect.x) / size);
  const row = Math.floor((rect.y + rect.height + 1 - y) / size);
  if (column < 0 || column >= columns || row < 0) return null;
  const instance = (row * columns + column) * per;
  return instance < count ? instance : null;
}

/** SVG path of the cells from number `from` to before `to`, filled from the foot of the field, left to right. */
export function cellsPath(cells: CellsScene, from: number, to: number, inset = 0): string {
  const { size, columns, rect, count, per } = cells;
  const side = size - 1 - 2 * inset;
  const first = Math.floor(from / per);
  const last = Math.ceil(Math.min(to, count) / per);
  const foot = rect.y + rect.height;
  let path = '';
  for (let index = first; index < last; index++) {
    const x = rect.x + (index % columns) * size + inset;
    const y = foot - (Math.floor(index / columns) + 1) * size + 1 + inset;
    path += `M${x} ${y}h${side}v${side}h${-side}z`;
  }
  return path;
}
