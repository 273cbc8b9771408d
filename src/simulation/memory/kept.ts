// From the settled regions back to the pages: which share of what somebody holds is in memory, by how much it is used.
import { type Region, region } from './region.ts';

/** Shares from 0 to 1 of pages that are not in use, that are, and that their own kernel cannot page out. */
export interface Kept {
  readonly cold: number;
  readonly hot: number;
  readonly fixed: number;
}

export const ALL_KEPT: Kept = { cold: 1, hot: 1, fixed: 1 };

/** In memory of what stands right in a region: as far as its own kernel does, and with all that is around it. */
export interface Survival {
  readonly own: Kept;
  readonly all: Kept;
}

export function survivalOf(
  here: Region,
  known: ReadonlyMap<string, Survival>,
  regions: ReadonlyMap<string, Region>,
): Survival {
  const own: Kept = {
    cold: climb(here, here.kernel, 'cold'),
    hot: climb(here, here.kernel, 'hot'),
    fixed: climb(here, here.kernel, 'fixed'),
  };
  const outer = aroundKernel(here.kernel, known, regions);
  return { own, all: { cold: own.cold * outer.cold, hot: own.hot * outer.hot, fixed: own.fixed * outer.hot } };
}

/** What is around a kernel leaves of its memory: a guest's kernel is in use like the rest, a partition's memory is fixed. */
export function aroundKernel(
  kernel: Region,
  known: ReadonlyMap<string, Survival>,
  regions: ReadonlyMap<string, Region>,
): Kept {
  if (!kernel.parent) return ALL_KEPT;
  const parent = region(regions, kernel.parent.limit.id);
  const { all } = known.get(parent.limit.id) ?? survivalOf(parent, known, regions);
  return kernel.limit.dedicated ? { cold: all.fixed, hot: all.fixed, fixed: all.fixed } : all;
}

/** Share of pages that the regions from `from` up to `to` (both included; no kernel below `to`) leave in memory. */
export function climb(from: Region, to: Region, sort: 'cold' | 'hot' | 'fixed'): number {
  let open = 1;
  let guarded = 0;
  for (let at: Region | null = from; at; at = at.parent) {
    if (sort === 'fixed') open *= at.share;
    else {
      open *= (1 - at.out[sort]) * at.share;
      guarded *= (1 - (sort === 'cold' ? at.out.guardedCold : at.out.guardedHot)) * at.share;
    }
    if (at === to) break;
    guarded += open * at.guard;
    open *= 1 - at.guard;
  }
  return open + guarded;
}
