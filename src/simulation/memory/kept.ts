// From the settled regions back to the pages: which share of what somebody holds is in memory, by how much it is used.
import { isWhole, type Region, region } from './region.ts';

/** Shares from 0 to 1 of pages that are not in use, that are, and that their own kernel cannot page out. */
export interface Kept {
  readonly cold: number;
  readonly hot: number;
  readonly fixed: number;
  /** Of what a guest has marked as free or clean, where its hypervisor looks at that. */
  readonly marked: number;
}

export const ALL_KEPT: Kept = { cold: 1, hot: 1, fixed: 1, marked: 1 };

export function isAllKept({ cold, hot, fixed, marked }: Kept): boolean {
  return cold === 1 && hot === 1 && fixed === 1 && marked === 1;
}

/** In memory of what stands right in a region: as far as its own kernel does, and with all that is around it. */
export interface Survival {
  readonly own: Kept;
  readonly all: Kept;
  /** What that leaves of a guest's memory, and of one in which nothing is lost: once for all guests right in the region. */
  around: Kept | null;
  guest: Survival | null;
}

export function survivalOf(
  here: Region,
  known: ReadonlyMap<string, Survival>,
  regions: ReadonlyMap<string, Region>,
): Survival {
  const outside = here.parent ? known.get(here.parent.limit.id) : undefined;
  const isPlain = here.kernel === here && isWhole(here) && !here.limit.dedicated && !here.limit.discards;
  if (isPlain && outside?.guest) return outside.guest;
  const own: Kept = {
    cold: climb(here, here.kernel, 'cold'),
    hot: climb(here, here.kernel, 'hot'),
    fixed: climb(here, here.kernel, 'fixed'),
    marked: climb(here, here.kernel, 'marked'),
  };
  const outer = aroundKernel(here.kernel, known, regions);
  const { cold, hot, fixed, marked } = own;
  const all = { cold: cold * outer.cold, hot: hot * outer.hot, fixed: fixed * outer.hot, marked: marked * outer.cold };
  const survival = { own, all, around: null, guest: null };
  if (isPlain && outside) outside.guest = survival;
  return survival;
}

/** What is around a kernel leaves of its memory: a guest's kernel is in use like the rest, a partition's memory is fixed. */
export function aroundKernel(
  kernel: Region,
  known: ReadonlyMap<string, Survival>,
  regions: ReadonlyMap<string, Region>,
): Kept {
  if (!kernel.parent) return ALL_KEPT;
  const parent = region(regions, kernel.parent.limit.id);
  const survival = known.get(parent.limit.id) ?? survivalOf(parent, known, regions);
  const { all } = survival;
  if (kernel.limit.dedicated) return { cold: all.fixed, hot: all.fixed, fixed: all.fixed, marked: all.fixed };
  if (kernel.limit.discards) return all;
  survival.around ??= { ...all, marked: all.cold };
  return survival.around;
}

/** Share of pages that the regions from `from` up to `to` (both included; no kernel below `to`) leave in memory. */
export function climb(from: Region, to: Region, sort: keyof Kept): number {
  let open = 1;
  let guarded = 0;
  for (let at: Region | null = from; at; at = at.parent) {
    const kept = stepOf(at, sort);
    open *= kept.open;
    guarded *= kept.guarded;
    if (at === to) break;
    if (sort === 'fixed') continue;
    guarded += open * at.guard;
    open *= 1 - at.guard;
  }
  return open + guarded;
}

/** What one region leaves in memory of pages without and with a guard. */
export function stepOf(at: Region, sort: keyof Kept): { readonly open: number; readonly guarded: number } {
  if (sort === 'fixed') return { open: at.share, guarded: at.share };
  if (sort === 'hot') return { open: (1 - at.out.hot) * at.share, guarded: (1 - at.out.guardedHot) * at.share };
  const marked = sort === 'marked' && at.discarded > 0 ? 1 - at.discarded / at.discardable : 1;
  return { open: (1 - at.out.cold) * at.share * marked, guarded: (1 - at.out.guardedCold) * at.share };
}
