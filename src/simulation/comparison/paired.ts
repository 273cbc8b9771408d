// What differs between two deployments, luck apart: both are played with one seed, then both with the next. A difference that
// keeps its sign from pair to pair comes from how they are built.
import type { Topology } from '../../topology/topology.ts';
import type { Conditions } from '../operations/playing.ts';
import type { Column } from './comparison.ts';
import { MEASURE_IDS, type MeasureId, type Measures } from './measure.ts';
import { measuresOf } from './measures.ts';

/** The second less the first, over all pairs in which both have a figure; null where none has. */
export interface Difference {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export type Differences = Readonly<Record<MeasureId, Difference | null>>;

/** One pair: the second less the first. */
export function differenceOf(first: Measures, second: Measures, id: MeasureId): number | null {
  const [a, b] = [first[id].value, second[id].value];
  return a === null || b === null ? null : b - a;
}

export function differencesOf(pairs: readonly (readonly [first: Measures, second: Measures])[]): Differences {
  const of = (id: MeasureId): Difference | null => {
    const found = pairs.flatMap(([a, b]) => differenceOf(a, b, id) ?? []).sort((a, b) => a - b);
    if (found.length === 0) return null;
    const middle = (found.length - 1) / 2;
    const [low = 0, high = 0] = [found[Math.floor(middle)], found[Math.ceil(middle)]];
    return { median: (low + high) / 2, least: found[0] ?? 0, most: found[found.length - 1] ?? 0 };
  };
  return Object.fromEntries(MEASURE_IDS.map((id) => [id, of(id)])) as Differences;
}

/** Pairs of which a difference is made unless more are asked for. */
export const PAIRS = 5;

/** Pairs of which the first has been played already. */
export function pairsFrom(
  first: Column,
  second: Column,
  conditions: Conditions,
  pairs = PAIRS,
): readonly (readonly [Measures, Measures])[] {
  const others = { ...conditions, seed: conditions.seed + 1 };
  return [
    [first.measures, second.measures],
    ...playedPairs(first.deployment.topology, second.deployment.topology, others, pairs - 1),
  ];
}

/** Both deployments with `pairs` seeds in a row, that of the conditions first. */
export function playedPairs(
  first: Topology,
  second: Topology,
  conditions: Conditions,
  pairs: number,
): readonly (readonly [Measures, Measures])[] {
  return Array.from({ length: pairs }, (_, at) => {
    const same = { ...conditions, seed: conditions.seed + at };
    return [measuresOf(first, same), measuresOf(second, same)] as const;
  });
}
