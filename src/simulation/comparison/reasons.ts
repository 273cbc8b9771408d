// Why a deployment stands where it does, and which changes of wishes would put another one first: all of it found by ranking again.
import { type Advice, adviceFrom, standingsIn } from './advice.ts';
import type { Column } from './comparison.ts';
import { MEASURE_IDS, MEASURES, type MeasureId } from './measure.ts';
import {
  ASPECTS,
  type Aspect,
  aspectOf,
  IMPORTANCES,
  type Importance,
  MUST_IDS,
  MUSTS,
  type MustId,
  type Musts,
  type Said,
  TRUSTS,
  type Trust,
  trustOf,
  type Weights,
  wishesOf,
  withTrust,
} from './wishes.ts';

export interface Reasons {
  /** Measures in which it is better than the mean of all, by what they weigh, the strongest first. */
  readonly speaksFor: readonly MeasureId[];
  readonly speaksAgainst: readonly MeasureId[];
}

/** More than these and nobody reads them. */
const MOST_REASONS = 2;

/** Of one aspect one measure at most: two that say the same are one reason. */
export function reasonsOf(columns: readonly Column[], at: number, weights: Weights): Reasons {
  const sizes = new Map<Aspect, number>();
  const found = MEASURE_IDS.flatMap((id) => {
    const standings = standingsIn(columns, id);
    if (!standings || columns[at]?.measures[id].value === null) return [];
    const aspect = aspectOf(id);
    sizes.set(aspect, (sizes.get(aspect) ?? 0) + 1);
    const mean = standings.reduce((sum, one) => sum + one, 0) / standings.length;
    const lead = (standings[at] ?? mean) - mean;
    // To have nothing of what should be much speaks for nobody, even where all others are worse off.
    if (lead > 0 && MEASURES[id].better === 'more' && columns[at]?.measures[id].value === 0) return [];
    return [{ id, aspect, lead }];
  }).map((one) => ({ ...one, lead: (one.lead * weights[one.aspect]) / (sizes.get(one.aspect) ?? 1) }));
  const strongest = (sign: 1 | -1): readonly MeasureId[] => {
    const sorted = found.filter(({ lead }) => sign * lead > 0).sort((a, b) => sign * (b.lead - a.lead));
    const first = sorted.filter(({ aspect }, place) => sorted.findIndex((one) => one.aspect === aspect) === place);
    return first.slice(0, MOST_REASONS).map(({ id }) => id);
  };
  return { speaksFor: strongest(1), speaksAgainst: strongest(-1) };
}

/** A change of wishes that puts another deployment first. */
export type Flip =
  | {
      readonly sort: 'importance';
      readonly aspect: Aspect;
      readonly importance: Importance;
      readonly said: Said;
      readonly first: string;
    }
  | { readonly sort: 'trust'; readonly trust: Trust; readonly said: Said; readonly first: string }
  /** A must that is not there yet, with its limit (true where it has none). */
  | {
      readonly sort: 'must';
      readonly must: MustId;
      readonly limit: number | string | true;
      readonly said: Said;
      readonly first: string;
    }
  | {
      readonly sort: 'without';
      readonly must: MustId;
      readonly limit: Musts[MustId];
      readonly said: Said;
      readonly first: string;
    };

/** One change each. Walls between tenants are asked about by trust. */
export function flipsOf(columns: readonly Column[], said: Said, advice: Advice): readonly Flip[] {
  const firstOf = (changed: Said): string | null => {
    const { first } = adviceFrom(columns, wishesOf(changed));
    return first !== advice.first ? first : null;
  };
  const flips: Flip[] = [];
  const add = (changed: Said, flip: (first: string) => Flip) => {
    const first = firstOf(changed);
    if (first !== null) flips.push(flip(first));
    return first !== null;
  };
  for (const must of MUST_IDS) {
    if (said.musts[must] === null) continue;
    const changed = { ...said, musts: { ...said.musts, [must]: null } };
    add(changed, (first) => ({ sort: 'without', must, limit: said.musts[must], said: changed, first }));
  }
  const trusted = trustOf(said);
  for (const trust of TRUSTS) {
    const changed = withTrust(said, trust);
    if (trust !== trusted) add(changed, (first) => ({ sort: 'trust', trust, said: changed, first }));
  }
  for (const aspect of ASPECTS) {
    if (aspect === 'isolation') continue;
    for (const importance of IMPORTANCES) {
      if (importance === said.importance[aspect]) continue;
      const changed = { ...said, importance: { ...said.importance, [aspect]: importance } };
      add(changed, (first) => ({ sort: 'importance', aspect, importance, said: changed, first }));
    }
  }
  for (const must of MUST_IDS) {
    if (said.musts[must] !== null || MUSTS[must].aspect === 'isolation') continue;
    for (const limit of limitsBeyond(columns, must, advice.first)) {
      const changed = { ...said, musts: { ...said.musts, [must]: limit } };
      if (add(changed, (first) => ({ sort: 'must', must, limit, said: changed, first }))) break;
    }
  }
  return flips;
}

/** Limits that the first just does not keep and others do, the mildest first. */
function limitsBeyond(
  columns: readonly Column[],
  must: MustId,
  first: string | null,
): readonly (number | string | true)[] {
  if (must === 'handledAs') return ['containers', 'machines'];
  if (must === 'movesLive' || must === 'shipsInLayers') return [true];
  const { measure, bound } = MUSTS[must];
  const values = columns.flatMap(({ measures }) => measures[measure].value ?? []);
  const own = columns.find(({ deployment }) => deployment.id === first)?.measures[measure].value ?? null;
  if (own === null) return [];
  const tighter = values.filter((value) => (bound === 'most' ? value < own : value > own));
  const sorted = [...new Set(tighter)].sort((a, b) => (bound === 'most' ? b - a : a - b));
  return sorted.map((value) => (bound === 'most' ? rounded(value, own) : value));
}

/** A limit that reads well: the value or a little above it, and still below what the first has. */
function rounded(value: number, below: number): number {
  for (const unit of [1000, 100, 10, 1]) {
    const up = Math.ceil(value / unit) * unit;
    if (value >= unit && up < below) return up;
  }
  return value;
}
