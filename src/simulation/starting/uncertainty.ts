// How far off a start may be. Every figure of the catalogue is a value inside a range; here the ranges are carried through
// the chain into each stage and the whole.
//
// Which figures a chain rests on is found out by watching which it reads. Each is then taken at its low and its high end
// alone, the others as they are, and the time worked out again without competition. What that takes away or adds is
// combined as independent errors are: the root of the sum of squares, downwards and upwards apart, because ranges are
// seldom even. Figures that go wrong together (one shelf of benchmarks, one clock) make the truth wider than this. Competition
// stretches the ends as it stretches the time itself. Figures that somebody chose or changed have no range.

import type { Stage } from '../../catalog/cost.ts';
import type { Value } from '../../catalog/parameter.ts';
import type { Context } from '../context.ts';
import { type Chain, stageAloneMs } from './chains.ts';

/** A time without competition, and how much less or more it may be. Milliseconds. */
export interface Range {
  readonly aloneMs: number;
  readonly downMs: number;
  readonly upMs: number;
}

export interface ChainRange {
  /** In the order of the chain. */
  readonly stages: readonly Range[];
  readonly whole: Range;
  /** By parameter: what its low and its high end change in the whole. */
  readonly shifts: ReadonlyMap<string, Shift>;
}

export interface Shift {
  readonly lowMs: number;
  readonly highMs: number;
}

/** What has been worked out, by the keys of the chains, and of several chains that follow each other. */
export type Ranges = Map<string, ChainRange>;

/** Of one chain. */
export function rangeOfChain(context: Context, chain: Chain): ChainRange {
  const known = context.ranges.get(chain.key);
  if (known) return known;
  const range = workOut(context, chain);
  context.ranges.set(chain.key, range);
  return range;
}

function workOut(context: Context, chain: Chain): ChainRange {
  const recipe = context.recipes.get(chain.key);
  if (!recipe) throw new Error(`no recipe for ${chain.key}`);
  const { value } = context;
  const { place } = chain;
  const built = new Set<string>();
  const stages = recipe.build(noting(value, built));
  const timed = stages.map(() => new Set<string>());
  const usual = stages.map((stage, at) => stageAloneMs(noting(value, timed[at] as Set<string>), place, stage));
  /** Only what the figure is read for is worked out again. */
  const timesWith = (id: string, end: number): readonly number[] => {
    const changed: Value = (asked) => (asked === id ? end : value(asked));
    const others = built.has(id) ? recipe.build(changed) : stages;
    return others.map((stage, at) => {
      const before = stages[at];
      const stays = timed[at]?.has(id) === false && before !== undefined && isSameStage(stage, before);
      return stays ? (usual[at] as number) : stageAloneMs(changed, place, stage);
    });
  };
  const sums = usual.map(() => ({ down: 0, up: 0 }));
  const shifts = new Map<string, Shift>();
  for (const id of new Set([...built, ...timed.flatMap((ids) => [...ids])])) {
    const range = context.rangeOf(id);
    if (range === null) continue;
    const [low, high] = [timesWith(id, range.low), timesWith(id, range.high)];
    // A figure that decides which stages there are is no uncertainty of a time.
    if (low.length !== usual.length || high.length !== usual.length) continue;
    for (const [stage, ms] of usual.entries())
      add(sums[stage] as Sums, (low[stage] ?? ms) - ms, (high[stage] ?? ms) - ms);
    shifts.set(id, { lowMs: total(low) - total(usual), highMs: total(high) - total(usual) });
  }
  const ranges = usual.map((aloneMs, stage) => rangeFrom(aloneMs, sums[stage] as Sums));
  return { stages: ranges, shifts, whole: wholeOf(total(usual), shifts) };
}

function noting(value: Value, read: Set<string>): Value {
  return (id) => {
    read.add(id);
    return value(id);
  };
}

/** A stage consists of numbers and names. */
function isSameStage(stage: Stage, other: Stage): boolean {
  if (stage === other) return true;
  const keys = Object.keys(stage) as (keyof Stage)[];
  return keys.length === Object.keys(other).length && keys.every((key) => stage[key] === other[key]);
}

function total(times: readonly number[]): number {
  return times.reduce((sum, ms) => sum + ms, 0);
}

interface Sums {
  down: number;
  up: number;
}

/** Adds the squares of what the two ends of one figure change, each to its side. */
function add(sums: Sums, lowEnd: number, highEnd: number): void {
  const down = Math.max(0, -lowEnd, -highEnd);
  const up = Math.max(0, lowEnd, highEnd);
  sums.down += down * down;
  sums.up += up * up;
}

function rangeFrom(aloneMs: number, { down, up }: Sums): Range {
  return { aloneMs, downMs: Math.min(aloneMs, Math.sqrt(down)), upMs: Math.sqrt(up) };
}

export function wholeOf(aloneMs: number, shifts: ReadonlyMap<string, Shift>): Range {
  const sums = { down: 0, up: 0 };
  for (const { lowMs, highMs } of shifts.values()) add(sums, lowMs, highMs);
  return rangeFrom(aloneMs, sums);
}

/** Least and most that something may take which takes so long with competition; null when nothing is known of it. */
export function stretched(ms: number, { aloneMs, downMs, upMs }: Range): { lowMs: number; highMs: number } | null {
  if (aloneMs <= 0) return null;
  return { lowMs: (ms * (aloneMs - downMs)) / aloneMs, highMs: (ms * (aloneMs + upMs)) / aloneMs };
}
