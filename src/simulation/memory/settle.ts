// What one region does when it is asked for more than it has: page cache goes first, then what guests have marked as droppable,
// then memory goes to swap, cold before hot. What fits nowhere is left over, and somebody has to go for it.
import { demandOf, keptCacheOf, pagesIn, type Region, residentColdOf, residentOf, TIERS, type Tier } from './region.ts';

/** Sums of shares do not come out whole: so small a part of a demand is nobody's. */
const ROUNDING = 1e-9;

/** Settles a region whose inner ones are settled, and asks its parent for what is left. `coldFiles`: inactive page cache. */
export function settle(here: Region, coldFiles: number): void {
  if (here.limit.kind === 'machine') inflate(here);
  dropCache(here);
  const short = demandOf(here) - here.capacity;
  if (short > 0) {
    const unwritten = here.limit.kind === 'cgroup' ? 0 : discard(here, short);
    const rest = demandOf(here) - here.capacity;
    if (unwritten < short && rest > 0) {
      const out = pageOut(here, rest);
      const staying = demandOf(here) - out;
      here.over = rest - out > ROUNDING * (1 + staying) ? rest - out : 0;
      if (here.over > 0) here.share = staying > 0 ? Math.max(0, here.capacity) / staying : 1;
    }
  }
  if (here.parent) {
    if (here.limit.kind === 'cgroup') askAsGroup(here, here.parent);
    else askAsMachine(here, here.parent, coldFiles);
  }
}

/** A balloon holds what it is meant to, as long as the guest does not need it: it gives way before the guest pages. */
function inflate(here: Region): void {
  const wanted = pagesIn(here.limit.balloonBytes ?? 0) * here.limit.instances;
  here.balloon = Math.min(wanted, Math.max(0, here.capacity - demandOf(here)));
  here.capacity -= here.balloon;
}

function dropCache(here: Region): void {
  const room = Math.max(0, here.capacity - demandOf(here));
  if (here.cache + here.guardedCache <= room) return;
  here.guardedCacheShare = here.guardedCache > room ? room / here.guardedCache : 1;
  const left = room - here.guardedCache * here.guardedCacheShare;
  here.cacheShare = here.cache > 0 ? Math.max(0, left) / here.cache : 1;
}

/** Takes pages that need not be written off the demand; returns how many. */
function discard(here: Region, short: number): number {
  if (here.discardable <= 0) return 0;
  here.discarded = Math.min(short, here.discardable, here.demand.cold);
  here.demand.cold -= here.discarded;
  return here.discarded;
}

/** Pages out tier by tier as far as there is swap; returns how many pages. */
function pageOut(here: Region, short: number): number {
  const { kernel, limit } = here;
  const most = limit.kind === 'cgroup' ? pagesIn(limit.swapBytes ?? Number.POSITIVE_INFINITY) * limit.instances : short;
  let left = Math.min(short, most, kernel.swapLeft);
  let out = 0;
  for (const tier of TIERS) {
    const taken = Math.min(left, here.demand[tier]);
    here.out[tier] = here.demand[tier] > 0 ? taken / here.demand[tier] : 0;
    left -= taken;
    out += taken;
  }
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
  const { limit } = here;
  const cache = keptCacheOf(here);
  const used = residentOf(here) + cache;
  const touched = Math.min(pagesIn(limit.touchedBytes ?? 0), pagesIn(limit.bytes)) * limit.instances;
  here.idle = limit.reports ? 0 : Math.max(0, touched - used - here.balloon);
  if (limit.dedicated) {
    parent.fixed += used + here.idle;
    return;
  }
  const coldStays = residentColdOf(here);
  const droppable = cache * coldFiles + here.idle;
  parent.demand.cold += coldStays + droppable;
  parent.demand.hot += residentOf(here) - coldStays + cache * (1 - coldFiles);
  if (limit.discards) parent.discardable += droppable;
}
