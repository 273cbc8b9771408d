// What to do with room that is left over: the things on a floor become wider, all by the same factor, as far as the floor
// and their own greatest widths allow. A place for one more stays free, so that a newcomer seldom moves the others.
import type { Row } from './measure.ts';
import type { Measures } from './measures.ts';

/** The floor again, with everything on it wider by a factor. */
export type MeasureWider = (grow: number) => { readonly row: Row; readonly m: Measures };

export interface Grown {
  readonly row: Row;
  readonly m: Measures;
}

/** Halvings at most of the range in which the factor is looked for. */
const STEPS = 10;
/** A floor that is full to within these pixels is full. */
const FULL = 8;

/**
 * The widest form of a floor that still fits into `room`, with a place for one more container if there is one at the usual
 * widths and `reserve` asks for it. `most` is the factor not to go beyond.
 */
export function grownRow(wider: MeasureWider, room: number, most: number, reserve: boolean): Grown {
  const usual = wider(1);
  const spareWithOneMore = ({ row, m }: Grown): number => room - row.width - m.container - row.gap;
  const spareAlone = ({ row }: Grown): number => room - row.width;
  const spare = reserve && spareWithOneMore(usual) >= 0 ? spareWithOneMore : spareAlone;
  if (spare(usual) < FULL || most <= 1) return usual;
  const widest = wider(most);
  if (spare(widest) >= 0) return widest;
  let best = usual;
  let low = 1;
  let high = most;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const tried = wider(middle);
    const left = spare(tried);
    if (left < 0) {
      high = middle;
      continue;
    }
    best = tried;
    low = middle;
    if (left < FULL) break;
  }
  return best;
}
