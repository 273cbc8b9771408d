// What the kernel of a clone counts and is not its guest's own: pages of the file of its snapshot, written by nobody, and pages
// that it has not touched since. Its own region is asked for them, and what is around it is not.
import { type Lent, pagesOf } from './holding.ts';
import type { Region } from './region.ts';

/** Adds to what a machine is asked for what its kernel has from a snapshot: bytes of one of so many instances. */
export function lend(here: Region, lent: Readonly<Lent>, ready: number, instances: number): void {
  const fixed = pagesOf(lent.fixed, ready) * instances;
  const hot = pagesOf(lent.hot, ready) * instances;
  const cold = pagesOf(lent.cold, ready) * instances;
  const cache = pagesOf(lent.cache, ready) * instances;
  here.fixed += fixed;
  here.demand.hot += hot;
  here.demand.cold += cold;
  here.cache += cache;
  here.lent.fixed += fixed;
  here.lent.hot += hot;
  here.lent.cold += cold;
  here.lent.cache += cache;
}

/** What a settled machine has kept of that, pages. */
export function lentIn({ lent, out, share, cacheShare }: Region): Lent {
  return {
    fixed: lent.fixed * share,
    hot: lent.hot * (1 - out.hot) * share,
    cold: lent.cold * (1 - out.cold) * share,
    cache: lent.cache * cacheShare,
  };
}
