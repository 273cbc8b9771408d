// What one region does when it is asked for more than it has: page cache that nobody uses goes first, then what guests have
// marked as droppable, then memory goes to swap, cold before hot. What fits nowhere is left over, and somebody has to go.
import {
  type Asks,
  demandOf,
  keptCacheOf,
  ownPagesOf,
  pagesIn,
  type Region,
  residentOf,
  TIERS,
  type Tier,
} from './region.ts';

/** Sums of shares do not come out whole: so small a part of a demand is nobody's. */
const ROUNDING = 1e-9;

/** Settles a region whose inner ones are settled, and asks its parent for what is left. `coldFiles`: inactive page cache. */
export function settle(here: Region, coldFiles: number): void {
  if (here.limit.kind === 'machine') inflate(here);
  const short = demandOf(here) + here.cache + here.guardedCache - here.capacity;
  if (short > 0) reclaim(here, short, coldFiles);
  if (here.parent) {
    if (here.limit.kind === 'cgroup') askAsGroup(here, here.parent);
    else askAsMachine(here, here.parent, coldFiles);
  }
}

/** What nobody uses goes before what is in use, files before memory, and what memory.low guards after all the rest. */
function reclaim(here: Region, short: number, coldFiles: number): void {
  const { cache, guardedCache } = here;
  let left = short;
  left -= dropCache(here, 'cache', left, cache * coldFiles);
  left -= here.limit.kind === 'cgroup' ? 0 : discard(here, left);
  left -= pageOut(here, 'cold', left);
  left -= dropCache(here, 'cache', left, cache);
  left -= pageOut(here, 'hot', left);
  left -= dropCache(here, 'guardedCache', left, guardedCache * coldFiles);
  left -= pageOut(here, 'guardedCold', left);
  left -= dropCache(here, 'guardedCache', left, guardedCache);
  left -= pageOut(here, 'guardedHot', left);
  const staying = residentOf(here);
  here.over = left > ROUNDING * (1 + staying) ? left : 0;
  if (here.over > 0) here.share = staying > 0 ? Math.max(0, here.capacity) / staying : 1;
}

/** A balloon holds what it is meant to, as long as the guest does not need it: it gives way before the guest pages. */
function inflate(here: Region): void {
  const wanted = pagesIn(here.balloonBytes) * here.limit.instances;
  here.balloon = Math.min(wanted, Math.max(0, here.capacity - demandOf(here)));
  here.capacity -= here.balloon;
}

/** Drops clean files as long as more than `cache` less `most` of them are left; returns how many pages. */
function dropCache(here: Region, which: 'cache' | 'guardedCache', short: number, most: number): number {
  if (short <= 0 || here[which] <= 0) return 0;
  const share = which === 'cache' ? 'cacheShare' : 'guardedCacheShare';
  const gone = here[which] * (1 - here[share]);
  const dropped = Math.min(short, Math.max(0, most - gone));
  here[share] = Math.max(0, 1 - (gone + dropped) / here[which]);
  return dropped;
}

/** Takes pages that need not be written off the demand; returns how many. */
function discard(here: Region, short: number): number {
  if (short <= 0 || here.discardable <= 0) return 0;
  here.discarded = Math.min(short, here.discardable, here.demand.cold);
  here.demand.cold -= here.discarded;
  return here.discarded;
}

/** Pages out of one tier as far as there is swap; returns how many pages. */
function pageOut(here: Region, tier: Tier, short: number): number {
  const { kernel, limit } = here;
  if (short <= 0 || here.demand[tier] <= 0) return 0;
  let most = kernel.swapLeft;
  if (limit.kind === 'cgroup' && limit.swapBytes !== undefined) {
    const used = TIERS.reduce((sum, each) => sum + here.demand[each] * here.out[each], 0);
    most = Math.min(most, pagesIn(limit.swapBytes) * limit.instances - used);
  }
  const out = Math.min(short, here.demand[tier], Math.max(0, most));
  here.out[tier] = out / here.demand[tier];
  kernel.swapLeft -= out;
  kernel.swapped += out;
  return out;
}

/** A control group's pages are its kernel's to page out as well; those below memory.low go last. */
function askAsGroup(here: Region, parent: Region): void {
  const low = pagesIn(here.limit.lowBytes ?? 0) * here.limit.instances;
  const held = residentOf(here) + keptCacheOf(here);
  here.guard = low > 0 && held > 0 ? Math.min(1, low / held) : 0;
  const stays = (tier: Tier) => here.demand[tier] * (1 - here.out[tier]) * here.share;
  parent.fixed += here.fixed * here.share;
  parent.demand.cold += stays('cold') * (1 - here.guard);
  parent.demand.hot += stays('hot') * (1 - here.guard);
  parent.demand.guardedCold += stays('guardedCold') + stays('cold') * here.guard;
  parent.demand.guardedHot += stays('guardedHot') + stays('hot') * here.guard;
  parent.discardable += here.discardable * (1 - here.out.cold) * here.share * (1 - here.guard);
}

/** To what is around it, a guest is one process: its kernel is as pageable as the rest, and what it has freed is the coldest. */
function askAsMachine(here: Region, parent: Region, coldFiles: number): void {
  const { limit, asks } = here;
  const { resident, cold, cache } = ownPagesOf(here);
  const used = resident + cache;
  const touched = Math.min(pagesIn(here.touchedBytes), pagesIn(limit.bytes)) * limit.instances;
  here.idle = limit.reports ? 0 : Math.max(0, touched - used - here.balloon);
  asks.fixed = asks.cold = asks.hot = asks.discardable = 0;
  if (limit.dedicated) asks.fixed = used + here.idle;
  else {
    const droppable = cache * coldFiles + here.idle;
    asks.cold = cold + droppable;
    asks.hot = resident - cold + cache * (1 - coldFiles);
    if (limit.discards) asks.discardable = droppable;
  }
  passOn(asks, parent);
}

/** Asks what a settled machine asks. */
export function passOn({ fixed, cold, hot, discardable }: Asks, parent: Region): void {
  parent.fixed += fixed;
  parent.demand.cold += cold;
  parent.demand.hot += hot;
  parent.discardable += discardable;
}
