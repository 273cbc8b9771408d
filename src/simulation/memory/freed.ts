// What merging takes off the demand for real memory. It counts at the kernel that merges, since guests do not know of it.
import type { Merged } from '../merging/merged.ts';
import { type Charge, keptOfLine } from './charge.ts';
import { type Holding, isScanned } from './holding.ts';
import { climb, type Kept, stepOf } from './kept.ts';
import { hotOf, type Region, region, type Tier } from './region.ts';

/** Takes off a merging kernel's demand the pages that merging has freed, less where guests were cut already. */
export function freeMerged(
  here: Region,
  holdings: readonly Holding[],
  charges: readonly Charge[],
  regions: ReadonlyMap<string, Region>,
  merged: Merged,
  inactive: number,
): void {
  if (merged.size === 0) return;
  const take = (from: Region, away: number, hot: number, sorts: { hot?: 'fixed'; cold?: 'marked' } = {}) => {
    if (away === 0) return;
    const used = reach(from, here, sorts.hot ?? 'hot');
    const unused = reach(from, here, sorts.cold ?? 'cold');
    takeFrom(here, 'hot', away * hot * used.open);
    takeFrom(here, 'guardedHot', away * hot * used.guarded);
    takeFrom(here, 'cold', away * (1 - hot) * unused.open);
    takeFrom(here, 'guardedCold', away * (1 - hot) * unused.guarded);
  };
  // Free pages and cache of a guest, as what is around it sees them.
  const takeMarked = (machine: Region, away: number, hot: number) => {
    const around = machine.parent as Region;
    if (!machine.limit.discards) take(around, away, hot);
    else if (around.kernel !== here) take(around, away, hot, { cold: 'marked' });
    else {
      take(around, away, hot);
      here.discardable = Math.max(0, here.discardable - away * (1 - hot) * reach(around, here, 'cold').open);
    }
  };
  for (const holding of holdings) {
    const parts = merged.get(holding.group);
    if (!parts) continue;
    const inside = holding.inside === null ? null : region(regions, holding.inside);
    if (mergingKernel(inside ?? region(regions, holding.within)) !== here) continue;
    let at = 0;
    for (const segment of holding.segments) {
      if (!isScanned(holding, segment)) continue;
      const from = segment.owner === 'inner' && inside ? inside : region(regions, holding.within);
      take(from, parts[at]?.away ?? 0, hotOf(segment), segment.kind === 'kernel' ? { hot: 'fixed' } : {});
      at += 1;
    }
    for (; inside?.parent && at < parts.length; at += 1) takeMarked(inside, parts[at]?.away ?? 0, 0);
  }
  for (const each of charges) {
    const away = merged.get(each.line.id)?.[0]?.away ?? 0;
    if (away === 0 || mergingKernel(each.domain) !== here || !each.domain.parent) continue;
    takeMarked(each.domain, away * keptOfLine(each), 1 - inactive);
  }
}

function takeFrom(here: Region, tier: Tier, pages: number): void {
  here.demand[tier] = Math.max(0, here.demand[tier] - pages);
}

/** The kernel whose scanner sees a guest's memory: that of the host or of its partition. */
function mergingKernel(from: Region): Region {
  let at = from;
  while (at.parent && !at.limit.dedicated) at = at.parent;
  return at;
}

interface Reach {
  readonly open: number;
  readonly guarded: number;
}

/**
 * Shares of pages asked for in `from` that are asked of `top`, above it, without and with a guard. From outside, a guest's own
 * kernel is in use, and what its guests have marked is not.
 */
function reach(from: Region, top: Region, first: keyof Kept): Reach {
  let share = 1;
  let sort = first;
  let at = from;
  while (at.kernel !== top) {
    const kernel = at.kernel;
    share *= climb(at, kernel, sort);
    sort = sort === 'fixed' || sort === 'hot' ? 'hot' : 'cold';
    if (kernel === top || !kernel.parent) return { open: share, guarded: 0 };
    at = kernel.parent;
  }
  let open = share;
  let guarded = 0;
  for (let group: Region | null = at; group && group !== top; group = group.parent) {
    const kept = stepOf(group, sort);
    open *= kept.open;
    guarded = guarded * kept.guarded + open * group.guard;
    open *= 1 - group.guard;
  }
  return { open, guarded };
}
