// Who could reach whom: for every ordered pair of tenants the walls that the attacker must break, those around it up to the
// smallest enclosure that it shares with the victim. The weakest pair of instances counts.
import type { Value } from '../../catalog/parameter.ts';
import type { IsolationFrame, PairFrame } from '../frame.ts';
import { add, NO_WALL, type Strength, strengthAround, strengthOf } from './strength.ts';
import { flatten, type IsolationNode, type Placed, tenantsOn, withImpliedPartition } from './tree.ts';

/** Boundaries that `from` must break to reach `to`, in the order in which they fall. Indexes into `placed`. */
export function path(placed: readonly Placed[], from: number, to: number): number[] {
  const above = new Set<number>();
  for (let at = to; at >= 0; at = (placed[at] as Placed).parent) above.add(at);
  const broken: number[] = [];
  for (let at = from; !above.has(at); at = (placed[at] as Placed).parent) broken.push(at);
  return broken;
}

/**
 * The security facet of one host. One pass over the tree for all tenants: for every enclosure, the least that each tenant has
 * to break to be at large in it; a pair is as weak as the weakest enclosure that holds both. Cost: nodes x tenants
 * squared. An enclosing node of another tenant has no wall to break towards what it holds.
 */
export function security(host: IsolationNode, value: Value): IsolationFrame['security'] {
  const placed = flatten(withImpliedPartition(host));
  const tenants = tenantsOn(placed);
  const count = tenants.length;
  if (count < 2) return { weakest: null, pairs: [] };
  const numberOf = new Map(tenants.map((tenant, at) => [tenant, at]));
  const around = strengthsAround(placed, value);
  const least = new Float64Array(placed.length * count).fill(Number.POSITIVE_INFINITY);
  const source = new Int32Array(placed.length * count).fill(-1);
  const first = new Int32Array(placed.length * count).fill(-1);
  const best = new Float64Array(count * count).fill(Number.POSITIVE_INFINITY);
  const attackerAt = new Int32Array(count * count);
  const victimAt = new Int32Array(count * count);

  // Children before parents; of equal ones the earlier in the tree is kept.
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const { node, parent } = placed[at] as Placed;
    const base = at * count;
    const own = numberOf.get(node.tenant);
    if (own !== undefined) {
      // Who holds others is at large inside in any case; outwards the attack starts where its own code runs.
      if (node.attacks !== false || source[base + own] === -1) {
        least[base + own] = 0;
        source[base + own] = at;
      }
      first[base + own] = at;
    }
    for (let a = 0; a < count; a += 1) {
      if (source[base + a] === -1) continue;
      const cost = a === own ? 0 : (least[base + a] as number);
      const from = a === own ? at : (source[base + a] as number);
      for (let b = 0; b < count; b += 1) {
        if (b === a || first[base + b] === -1 || cost > (best[a * count + b] as number)) continue;
        best[a * count + b] = cost;
        attackerAt[a * count + b] = from;
        victimAt[a * count + b] = first[base + b] as number;
      }
      if (parent < 0) continue;
      const up = parent * count + a;
      const out = (least[base + a] as number) + (around[at] as Strength).value;
      if (out <= (least[up] as number)) {
        least[up] = out;
        source[up] = source[base + a] as number;
      }
      first[up] = first[base + a] as number;
    }
  }

  const pairs: PairFrame[] = [];
  let weakest: PairFrame | null = null;
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < count; b += 1) {
      if (a === b) continue;
      const pair = pairOf(
        placed,
        around,
        attackerAt[a * count + b] as number,
        victimAt[a * count + b] as number,
        tenants[a] as string,
        tenants[b] as string,
        value,
      );
      pairs.push(pair);
      if (!weakest || pair.level < weakest.level) weakest = pair;
    }
  }
  return { weakest, pairs };
}

/** What encloses each node, all its walls together. Works out alike nodes once. */
export function strengthsAround(placed: readonly Placed[], value: Value): Strength[] {
  const known = new Map<string, Strength>();
  return placed.map(({ node }) => {
    const key = `${node.walls.join()} ${node.namespaces.join()} ${node.guard?.key} ${node.sandboxing?.key} ${node.open}`;
    let strength = known.get(key);
    if (!strength) {
      strength = strengthAround(node, value);
      known.set(key, strength);
    }
    return strength;
  });
}

/** The walls from one placed node to another, in the order in which they must fall, with the names that the pair goes by. */
export function pairOf(
  placed: readonly Placed[],
  around: readonly Strength[],
  from: number,
  to: number,
  attacker: string,
  victim: string,
  value: Value,
): PairFrame {
  const boundaries: string[] = [];
  const nodes: string[] = [];
  const strengths: number[] = [];
  let level = NO_WALL;
  for (const at of path(placed, from, to)) {
    const { node } = placed[at] as Placed;
    for (const wall of node.walls) {
      boundaries.push(wall);
      nodes.push(node.id);
      strengths.push(strengthOf(node, wall, value).value);
    }
    level = add(level, around[at] as Strength);
  }
  return {
    attacker,
    victim,
    boundaries,
    nodes,
    strengths,
    level: level.value,
    lowLevel: level.low,
    highLevel: level.high,
    from: (placed[from] as Placed).node.id,
    to: (placed[to] as Placed).node.id,
  };
}
