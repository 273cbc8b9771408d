// The pairwise matrix: from whom (row) to whom (column) how many walls must fall, which is the weakest of them, and whether the
// way back is another one. What must be broken is what is around the attacker, so it seldom is the same both ways.
import type { BoundaryId } from '../../catalog/kind.ts';
import type { PairFrame } from './frame.ts';

export interface MatrixCell {
  readonly from: string;
  readonly to: string;
  /** Null on the diagonal, and for two that stand on no common host. */
  readonly walls: readonly BoundaryId[] | null;
  /** Of those walls; null where there is none to break. */
  readonly weakest: { readonly wall: BoundaryId; readonly node: string; readonly strength: number } | null;
  /** All of them together, with the range of their figures; null as `walls`. */
  readonly level: number | null;
  readonly lowLevel: number | null;
  readonly highLevel: number | null;
  /** Against the way back: fewer walls or weaker ones (`easier`), more or stronger (`harder`), or the same. */
  readonly against: 'easier' | 'harder' | 'same' | null;
}

export interface Matrix {
  /** In the order of rows and of columns. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly MatrixCell[])[];
}

/** Levels that differ by less are equal: rounding of sums. */
const ROUNDING = 1e-9;

/** `names` in the order in which they shall stand. */
export function matrixOf(names: readonly string[], pairs: readonly PairFrame[]): Matrix {
  const known = new Map(pairs.map((pair) => [keyOf(pair.attacker, pair.victim), pair]));
  const rows = names.map((from) =>
    names.map((to): MatrixCell => {
      const pair = known.get(keyOf(from, to));
      const back = known.get(keyOf(to, from));
      if (!pair) {
        return { from, to, walls: null, weakest: null, level: null, lowLevel: null, highLevel: null, against: null };
      }
      const { level, lowLevel, highLevel } = pair;
      const walls = pair.boundaries as readonly BoundaryId[];
      return { from, to, walls, weakest: weakestOf(pair), level, lowLevel, highLevel, against: againstOf(pair, back) };
    }),
  );
  return { names, rows };
}

function keyOf(from: string, to: string): string {
  return `${from}\n${to}`;
}

function weakestOf({ boundaries, nodes, strengths }: PairFrame): MatrixCell['weakest'] {
  const least = Math.min(...strengths);
  const at = strengths.indexOf(least);
  return at < 0 ? null : { wall: boundaries[at] as BoundaryId, node: nodes[at] as string, strength: least };
}

function againstOf(pair: PairFrame, back: PairFrame | undefined): MatrixCell['against'] {
  if (!back) return null;
  if (Math.abs(pair.level - back.level) > ROUNDING) return pair.level < back.level ? 'easier' : 'harder';
  const walls = pair.boundaries.length - back.boundaries.length;
  return walls === 0 ? 'same' : walls < 0 ? 'easier' : 'harder';
}
