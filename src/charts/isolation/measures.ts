// What the isolation chart reads out of a frame: the weakest pair, one row per attacker, the figures under each victim.
// Pure; security, performance and fault stay three facets and are never blended into one score.
import type { Family } from '../../catalog/kind.ts';
import type { Frame, PairFrame } from '../../simulation/frame.ts';
import { pairsAcross, weaker } from '../../simulation/isolation/pairs.ts';

/** One wall as drawn: its edge says what it is, its length how strong it is (1 = one container wall). */
export interface Wall {
  readonly boundary: string;
  readonly edge: Family;
  readonly strength: number;
}

export interface Cell {
  readonly victim: string;
  /** Null on the diagonal and for a pair on different hosts, which no wall of one host separates. */
  readonly walls: readonly Wall[] | null;
  readonly weakest: boolean;
}

/** What one tenant must break: the walls of its weakest pair, and the walls before each victim. */
export interface AttackerRow {
  readonly attacker: string;
  readonly walls: readonly Wall[];
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly cells: readonly Cell[];
}

/** The plain numbers under a victim's column; null where nothing could be worked out. */
export interface VictimFigures {
  readonly tenant: string;
  /** Share of throughput lost to a standard noisy neighbour, 0 to 1. */
  readonly slowed: number | null;
  readonly by: string | null;
  /** Share of this tenant's instances lost when the worst kernel below fails, 0 to 1. */
  readonly lost: number | null;
}

/** The headline: how many walls stand before the weakest pair, and how strong they are together. */
export interface IsolationHeadline {
  readonly walls: number;
  readonly level: number;
  readonly low: number;
  readonly high: number;
  readonly pairs: number;
  readonly attacker: string;
  readonly victim: string;
}

/** The edge that a boundary is drawn with: dashed container, solid machine, double partition. */
export function edgeOf(boundary: string): Family {
  switch (boundary) {
    case 'lpar':
      return 'lpar';
    case 'vm':
    case 'microvm':
    case 'zvm':
      return 'vm';
    default:
      return 'container';
  }
}

/** The walls of a pair, from the attacker outwards. */
export function wallsOf(pair: PairFrame): readonly Wall[] {
  return pair.boundaries.map((boundary, index) => ({
    boundary,
    edge: edgeOf(boundary),
    strength: pair.strengths[index] ?? pair.level / Math.max(1, pair.boundaries.length),
  }));
}

/** Every ordered pair once, the weakest one where several hosts hold it. */
export function pairsOf(frame: Frame): readonly PairFrame[] {
  return pairsAcross(frame.hosts.map((host) => host.isolation.security.pairs));
}

/** The headline of a frame, null when there are fewer than two tenants and so nobody to be isolated from. */
export function isolationHeadline(frame: Frame | null): IsolationHeadline | null {
  if (!frame) return null;
  const pairs = pairsOf(frame);
  const first = pairs[0];
  if (!first) return null;
  const weakest = pairs.reduce(weaker, first);
  return {
    walls: weakest.boundaries.length,
    level: weakest.level,
    low: weakest.lowLevel,
    high: weakest.highLevel,
    pairs: pairs.length,
    attacker: weakest.attacker,
    victim: weakest.victim,
  };
}

/** Tenants that take part in some pair, in the order in which their boxes stand. */
export function tenantsInPairs(frame: Frame): readonly string[] {
  const taking = new Set(pairsOf(frame).flatMap((pair) => [pair.attacker, pair.victim]));
  const standing = frame.nodes.map((node) => node.tenant).filter((tenant) => taking.has(tenant));
  return [...new Set([...standing, ...taking])];
}

/** Rows (attackers) by columns (victims), in the order in which the tenants stand; empty with fewer than two. */
export function attackerRows(frame: Frame): readonly AttackerRow[] {
  const pairs = pairsOf(frame);
  const tenants = tenantsInPairs(frame);
  const floor = Math.min(...pairs.map((pair) => pair.level));
  return tenants.flatMap((attacker) => {
    const own = pairs.filter((pair) => pair.attacker === attacker);
    const first = own[0];
    if (!first) return [];
    const weakest = own.reduce(weaker, first);
    const cells = tenants.map((victim): Cell => {
      const pair = own.find((each) => each.victim === victim);
      return pair
        ? { victim, walls: wallsOf(pair), weakest: pair.level === floor }
        : { victim, walls: null, weakest: false };
    });
    const { level, lowLevel: low, highLevel: high } = weakest;
    return [{ attacker, walls: wallsOf(weakest), level, low, high, cells }];
  });
}

/** Keeps the `most` weakest rows without changing their order, and says how many were left out. */
export function weakestRows(
  rows: readonly AttackerRow[],
  most: number,
): { readonly rows: readonly AttackerRow[]; readonly more: number } {
  if (rows.length <= most) return { rows, more: 0 };
  const kept = new Set([...rows].sort((a, b) => a.level - b.level).slice(0, most));
  const names = new Set([...kept].map((row) => row.attacker));
  return {
    rows: rows
      .filter((row) => kept.has(row))
      .map((row) => ({ ...row, cells: row.cells.filter((cell) => names.has(cell.victim)) })),
    more: rows.length - most,
  };
}

/**
 * Noisy-neighbour and kernel-loss figures for these tenants; with several hosts the worst one counts. A tenant of whom
 * nothing works yet has nothing to lose: its figures are not known.
 */
export function victimFigures(frame: Frame, tenants: readonly string[]): readonly VictimFigures[] {
  const working = new Set(frame.nodes.filter((node) => node.throughput > 0).map((node) => node.tenant));
  return tenants.map((tenant) => {
    let slowed: number | null = null;
    let by: string | null = null;
    let lost: number | null = null;
    for (const { isolation } of frame.hosts) {
      const loss = isolation.performance.victims.find((victim) => victim.tenant === tenant);
      if (loss && working.has(tenant) && (slowed === null || loss.loss > slowed)) {
        slowed = loss.loss;
        by = loss.by;
      }
      const fault = isolation.fault.victims.find((victim) => victim.tenant === tenant);
      if (fault && (lost === null || fault.lost > lost)) lost = fault.lost;
    }
    return { tenant, slowed, by, lost };
  });
}
