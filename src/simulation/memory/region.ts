// Regions: the tree of limits with what every one of them is asked for, in pages over all its instances. What a region then
// does about it is said in settle.ts.
import type { Segment } from '../../catalog/cost.ts';
import { type Holding, isCached, type Lent, type Limit, PAGE_BYTES, pagesOf } from './holding.ts';
import { lend, lentIn } from './lent.ts';
import type { KernelMemory } from './pressure.ts';

/** What can be paged out, by who goes first: cold before hot, and what memory.low guards after all the rest. */
export const TIERS = ['cold', 'hot', 'guardedCold', 'guardedHot'] as const;
export type Tier = (typeof TIERS)[number];
export type ByTier = Record<Tier, number>;

export interface Region {
  readonly limit: Limit;
  readonly parent: Region | null;
  /** The nearest region around, itself included, that has a kernel: a host or machine. */
  readonly kernel: Region;
  /** Of a machine, bytes per instance: the most its guest has used so far, and what a balloon in it wants to hold. */
  touchedBytes: number;
  balloonBytes: number;
  /** A balloon's part taken off, once it is settled. */
  capacity: number;
  /** What the kernel cannot page out: its own pages. */
  fixed: number;
  readonly demand: ByTier;
  /** Page cache charged here. */
  cache: number;
  guardedCache: number;
  /** Free and clean pages of guests that the hypervisor may drop without writing; part of `cold`. */
  discardable: number;
  /** Of a machine that was cloned: pages of all the above that are not its own. */
  readonly lent: Lent;

  /** Share of the demand that this region pages out. */
  readonly out: ByTier;
  /** Share of the rest that fits; below 1 somebody has to go. */
  share: number;
  /** Share of unguarded demand that its memory.low guards. */
  guard: number;
  cacheShare: number;
  guardedCacheShare: number;
  discarded: number;
  /** Of a machine: what its balloon holds, and what its guest has freed but the host still backs. */
  balloon: number;
  idle: number;
  /** Demand that fits nowhere. */
  over: number;
  /** Of a kernel: room left in its swap, and pages in it. */
  swapLeft: number;
  swapped: number;
  /** Of a machine, what it asks of its parent once it is settled; and what its kernel sees where there is room for all. */
  readonly asks: Asks;
  seen: KernelMemory | null;
  /** Whether it is settled, and nothing that it is asked for has become other since. Only in a ledger. */
  isSettled: boolean;
  /** Of a ledger: a machine without limits in it, which stays settled as long as nothing that stands in it changes. */
  isApart: boolean;
}

/** Pages of a machine as what is around it sees them. */
export interface Asks {
  fixed: number;
  cold: number;
  hot: number;
  discardable: number;
}

export function region(regions: ReadonlyMap<string, Region>, id: string): Region {
  const found = regions.get(id);
  if (!found) throw new Error(`No memory limit has the id ${id}, or it comes before its parent`);
  return found;
}

export function pagesIn(bytes: number): number {
  return Number.isFinite(bytes) ? Math.floor(bytes / PAGE_BYTES) : Number.POSITIVE_INFINITY;
}

const none = (): ByTier => ({ cold: 0, hot: 0, guardedCold: 0, guardedHot: 0 });

/**
 * A region for every limit, parents first, that nobody has asked for anything. Throws on names that are not there. `known`:
 * regions that stay as they are where their limit is the very same; there is none with another limit of that name.
 */
export function regionsFor(limits: readonly Limit[], known?: ReadonlyMap<string, Region>): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const limit of limits) {
    const before = known?.get(limit.id);
    if (before) {
      regions.set(limit.id, before);
      continue;
    }
    const parent = limit.parent === null ? null : region(regions, limit.parent);
    const isKernel = limit.kind !== 'cgroup';
    // One literal: there is a region for every machine at every frame.
    const here: Region = {
      limit,
      parent,
      kernel: null as unknown as Region,
      touchedBytes: limit.touchedBytes ?? 0,
      balloonBytes: limit.balloonBytes ?? 0,
      capacity: pagesIn(limit.bytes) * limit.instances,
      fixed: 0,
      demand: none(),
      cache: 0,
      guardedCache: 0,
      discardable: 0,
      lent: { fixed: 0, hot: 0, cold: 0, cache: 0 },
      out: none(),
      share: 1,
      guard: 0,
      cacheShare: 1,
      guardedCacheShare: 1,
      discarded: 0,
      balloon: 0,
      idle: 0,
      over: 0,
      swapLeft: isKernel ? pagesIn(limit.swapBytes ?? 0) * limit.instances : 0,
      swapped: 0,
      asks: { fixed: 0, cold: 0, hot: 0, discardable: 0 },
      seen: null,
      isSettled: false,
      isApart: false,
    };
    (here as { kernel: Region }).kernel = isKernel || !parent ? here : parent.kernel;
    regions.set(limit.id, here);
  }
  return regions;
}

/** Marks machines without limits in them. */
export function findApart(ordered: readonly Region[]): void {
  for (const here of ordered) {
    here.isApart = here.limit.kind === 'machine' && !here.limit.dedicated;
    if (here.parent) here.parent.isApart = false;
  }
}

/** Sets what has been touched of a machine and what a balloon in it is meant to hold. */
export function setTouched(here: Region, touchedBytes: number, balloonBytes: number): void {
  if (here.touchedBytes === touchedBytes && here.balloonBytes === balloonBytes) return;
  here.touchedBytes = touchedBytes;
  here.balloonBytes = balloonBytes;
  here.isSettled = false;
}

/** Puts a region back to where nobody has asked it for anything. */
export function clearRegion(here: Region): void {
  const { limit, demand, out, lent } = here;
  here.capacity = pagesIn(limit.bytes) * limit.instances;
  here.fixed = 0;
  demand.cold = demand.hot = demand.guardedCold = demand.guardedHot = 0;
  here.cache = here.guardedCache = here.discardable = 0;
  lent.fixed = lent.hot = lent.cold = lent.cache = 0;
  out.cold = out.hot = out.guardedCold = out.guardedHot = 0;
  here.share = 1;
  here.guard = 0;
  here.cacheShare = here.guardedCacheShare = 1;
  here.discarded = here.balloon = here.idle = here.over = 0;
  here.swapLeft = here.kernel === here ? pagesIn(limit.swapBytes ?? 0) * limit.instances : 0;
  here.swapped = 0;
  here.seen = null;
}

/** A region for every limit, with what the holdings ask of it. Throws on names that are not there. */
export function regionsOf(holdings: readonly Holding[], limits: readonly Limit[]): Map<string, Region> {
  const regions = regionsFor(limits);
  for (const holding of holdings) {
    ask(region(regions, holding.within), holding, 'outer');
    if (holding.inside === null) continue;
    const inside = region(regions, holding.inside);
    ask(inside, holding, 'inner');
    if (holding.lent) lend(inside, holding.lent, holding.ready, holding.instances);
  }
  return regions;
}

function ask(here: Region, holding: Holding, owner: Segment['owner']): void {
  for (const segment of holding.segments) {
    if (segment.owner !== owner || isCached(segment)) continue;
    const pages = pagesOf(segment.bytes, holding.ready) * holding.instances;
    if (segment.kind === 'kernel') here.fixed += pages;
    else {
      const hot = hotOf(segment);
      here.demand.hot += pages * hot;
      here.demand.cold += pages * (1 - hot);
    }
  }
}

/** Share of a segment in use all the time. What a kernel holds is, and so is what keeps changing. */
export function hotOf(segment: Segment): number {
  if (segment.kind === 'kernel' || segment.volatile) return 1;
  return segment.hot ?? 1;
}

/** Pages of one owner in all instances, page cache left out. */
export function firmPages(holding: Holding, owner: Segment['owner']): number {
  let pages = 0;
  for (const segment of holding.segments) {
    if (segment.owner === owner && !isCached(segment)) pages += pagesOf(segment.bytes, holding.ready);
  }
  return pages * holding.instances;
}

export function demandOf({ fixed, demand }: Region): number {
  return fixed + demand.cold + demand.hot + demand.guardedCold + demand.guardedHot;
}

/** Demand that stays in memory once the region is settled. */
export function residentOf(here: Region): number {
  const { fixed, demand, out, share } = here;
  const cold = demand.cold * (1 - out.cold) + demand.guardedCold * (1 - out.guardedCold);
  const hot = demand.hot * (1 - out.hot) + demand.guardedHot * (1 - out.guardedHot);
  return (fixed + cold + hot) * share;
}

/** The part of that which is not in use. */
export function residentColdOf(here: Region): number {
  const { demand, out } = here;
  return (demand.cold * (1 - out.cold) + demand.guardedCold * (1 - out.guardedCold)) * here.share;
}

/** Whether nobody in a region has lost anything by what is asked of it. */
export function isWhole(here: Region): boolean {
  if (here.share < 1 || here.cacheShare < 1 || here.guardedCacheShare < 1 || here.discarded > 0) return false;
  const { out } = here;
  return out.cold === 0 && out.hot === 0 && out.guardedCold === 0 && out.guardedHot === 0;
}

/** Pages that a guest has for itself and has kept: not those of the snapshot that it was cloned from. */
export interface OwnPages {
  /** Page cache left out; `cold`: the part that is not in use. */
  readonly resident: number;
  readonly cold: number;
  readonly cache: number;
}

export function ownPagesOf(here: Region): OwnPages {
  const { fixed, hot, cold, cache } = lentIn(here);
  return {
    resident: residentOf(here) - fixed - hot - cold,
    cold: residentColdOf(here) - cold,
    cache: keptCacheOf(here) - cache,
  };
}

export function keptCacheOf(here: Region): number {
  return here.cache * here.cacheShare + here.guardedCache * here.guardedCacheShare;
}
