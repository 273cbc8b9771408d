// What happens where memory runs out, innermost kernels first: page cache is reclaimed, what guests mark is dropped, memory is
// paged out, and for what still does not fit the out-of-memory killer picks somebody. One region at a time (settle.ts).
import type { Merged } from '../merging/merged.ts';
import type { CacheLine } from './cache.ts';
import { addCache, type Charge, chargesOf, keptOfLine } from './charge.ts';
import { freeMerged } from './freed.ts';
import { type Holding, type Limit, PAGE_BYTES } from './holding.ts';
import { ALL_KEPT, aroundKernel, isAllKept, type Kept, type Survival, survivalOf } from './kept.ts';
import { holdingsIn, type Ledger } from './ledger.ts';
import { isWhole, keptCacheOf, ownPagesOf, type Region, regionsOf, residentOf } from './region.ts';
import { passOn, settle } from './settle.ts';
import { type Victim, victimsOf } from './victims.ts';

export type { Kept } from './kept.ts';
export type { Victim } from './victims.ts';

/** Clean file pages dropped in one kernel domain (all its instances). */
export interface Eviction {
  readonly domain: string;
  readonly node: string;
  readonly bytes: number;
}

/** Memory as the kernel of a host or machine sees it, bytes over all instances; what is around it does not show. */
export interface KernelMemory {
  readonly node: string;
  readonly instances: number;
  /** What it was given, less what its balloon holds. */
  readonly capacity: number;
  readonly balloon: number;
  /** Of the kernel itself; and all in use, page cache not included. */
  readonly fixed: number;
  readonly used: number;
  readonly cache: number;
  readonly swapTotal: number;
  readonly swapUsed: number;
  /** Of a machine: the memory that its guest has touched and not given back; and what of that is in real memory. */
  readonly touched: number;
  readonly backed: number;
  /** Of a clone: memory of its snapshot that its guest has not written since. Part of what it uses, none of what it has touched. */
  readonly lent: number;
}

export interface Pressure {
  readonly evictions: readonly Eviction[];
  readonly victims: readonly Victim[];
  /** Demand that fits nowhere, bytes over all instances of a limit; limits without are left out. */
  readonly overcommitted: ReadonlyMap<string, number>;
  /** Share of each cache line that is in memory; and as far as its own kernel has it. Whole where it is left out. */
  readonly cached: ReadonlyMap<string, number>;
  readonly cachedByKernel: ReadonlyMap<string, number>;
  /** Share of other memory that is in memory, by the limit it stands in; and as far as its own kernel has it. As above. */
  readonly kept: ReadonlyMap<string, Kept>;
  readonly keptByKernel: ReadonlyMap<string, Kept>;
  /** By machine: pages per instance that its guest has freed and the host still backs; and the share of those in memory. */
  readonly idle: ReadonlyMap<string, { readonly pages: number; readonly kept: number }>;
  readonly kernels: ReadonlyMap<string, KernelMemory>;
}

export interface PressureOptions {
  readonly merged?: Merged;
  /** Share of the page cache that lies on the inactive list; without it, all of it. */
  readonly inactiveFileShare?: number;
  /** False: nobody asks who has to go. */
  readonly victims?: boolean;
}

const NO_CHARGES: readonly Charge[] = [];

/** Pages: shares do not come out whole. */
const ROUNDING = 1e-6;

/**
 * Works out who is squeezed. Limits are given parents first; exactly one has no parent. Merged pages count at the kernel that
 * merges, since a guest does not know of them. Charges of shared cache are split equally among the users.
 * Throws when a limit or holding names a limit that is not there.
 */
export function pressure(
  holdings: readonly Holding[],
  lines: readonly CacheLine[],
  limits: readonly Limit[],
  options: PressureOptions = {},
): Pressure {
  const regions = regionsOf(holdings, limits);
  return settleAll(
    { regions, ordered: [...regions.values()], charges: chargesOf(lines, regions) },
    options,
    () => holdings,
  );
}

/** The same for what a ledger has just counted. */
export function pressureIn(ledger: Ledger, options: PressureOptions): Pressure {
  const { regions, ordered, lines } = ledger;
  const asked = { regions, ordered, charges: lines.map(({ charge }) => charge) };
  return settleAll(asked, options, () => holdingsIn(ledger));
}

interface Asked {
  readonly regions: ReadonlyMap<string, Region>;
  readonly ordered: readonly Region[];
  readonly charges: readonly Charge[];
}

/** Settles regions of which everything has been asked. */
function settleAll(
  { regions, ordered, charges }: Asked,
  { merged = new Map(), inactiveFileShare = 1 / 2, victims = true }: PressureOptions,
  holdings: () => readonly Holding[],
): Pressure {
  const chargedTo = new Map<Region, Charge[]>();
  for (const each of charges) {
    if (each.domain.isSettled) continue;
    const others = chargedTo.get(each.domain);
    if (others) others.push(each);
    else chargedTo.set(each.domain, [each]);
  }
  for (let at = ordered.length - 1; at >= 0; at -= 1) {
    const here = ordered[at] as Region;
    if (here.isSettled && here.parent) {
      passOn(here.asks, here.parent);
      continue;
    }
    for (const each of chargedTo.get(here) ?? NO_CHARGES) addCache(here, each);
    if (merged.size > 0 && (here.parent === null || here.limit.dedicated))
      freeMerged(here, holdings(), charges, regions, merged, inactiveFileShare);
    settle(here, inactiveFileShare);
    here.isSettled = here.isApart;
  }
  if (ordered.every(isWhole)) return nobodySqueezed(ordered, inactiveFileShare);
  return squeezedIn({ regions, ordered, charges }, inactiveFileShare, victims ? holdings : null);
}

function squeezedIn(
  { regions, ordered, charges }: Asked,
  inactiveFileShare: number,
  holdings: (() => readonly Holding[]) | null,
): Pressure {
  const known = new Map<string, Survival>();
  const kept = new Map<string, Kept>();
  const keptByKernel = new Map<string, Kept>();
  const overcommitted = new Map<string, number>();
  for (const here of ordered) {
    const { id } = here.limit;
    const survival = survivalOf(here, known, regions);
    known.set(id, survival);
    kept.set(id, survival.all);
    if (!isAllKept(survival.own)) keptByKernel.set(id, survival.own);
    if (here.over > 0) overcommitted.set(id, Math.ceil(here.over * (1 - 1e-9)) * PAGE_BYTES);
  }
  const idle = new Map<string, { pages: number; kept: number }>();
  const kernels = new Map<string, KernelMemory>();
  for (const here of ordered) {
    if (here.kernel !== here) continue;
    const { limit } = here;
    const around = aroundKernel(here, known, regions);
    kernels.set(limit.id, kernelMemory(here, around, inactiveFileShare));
    if (limit.kind !== 'machine') continue;
    idle.set(limit.id, { pages: Math.floor(here.idle / limit.instances), kept: around.marked });
  }
  const victims: Victim[] = [];
  for (let at = ordered.length - 1; holdings && at >= 0; at -= 1) {
    const here = ordered[at] as Region;
    if (here.over > 0) victims.push(...victimsOf(here, holdings(), regions));
  }
  const left = cacheLeft(charges, known, regions, inactiveFileShare);
  return { ...left, victims, overcommitted, kept, keptByKernel, idle, kernels };
}

/** Where there is room for all, everything is kept: shares that are left out of the maps are whole. */
function nobodySqueezed(regions: readonly Region[], inactive: number): Pressure {
  const idle = new Map<string, { pages: number; kept: number }>();
  const kernels = new Map<string, KernelMemory>();
  for (const here of regions) {
    if (here.kernel === here) {
      here.seen ??= kernelMemory(here, ALL_KEPT, inactive);
      kernels.set(here.limit.id, here.seen);
    }
    if (here.limit.kind === 'machine')
      idle.set(here.limit.id, { pages: Math.floor(here.idle / here.limit.instances), kept: 1 });
  }
  return { ...NOBODY, idle, kernels };
}

const NOBODY: Omit<Pressure, 'idle' | 'kernels'> = {
  evictions: [],
  victims: [],
  overcommitted: new Map(),
  cached: new Map(),
  cachedByKernel: new Map(),
  kept: new Map(),
  keptByKernel: new Map(),
};

function kernelMemory(here: Region, around: Kept, inactive: number): KernelMemory {
  const cache = keptCacheOf(here);
  const used = residentOf(here);
  const own = ownPagesOf(here);
  const touched = own.resident + own.cache;
  const unused = here.idle + own.cache * inactive;
  const hot = own.resident - own.cold + own.cache * (1 - inactive);
  const backed = unused * around.marked + own.cold * around.cold + hot * around.hot;
  const swapTotal = Math.floor((here.limit.swapBytes ?? 0) / PAGE_BYTES) * here.limit.instances;
  return {
    node: here.limit.node,
    instances: here.limit.instances,
    capacity: here.capacity * PAGE_BYTES,
    balloon: here.balloon * PAGE_BYTES,
    fixed: here.fixed * here.share * PAGE_BYTES,
    used: used * PAGE_BYTES,
    cache: cache * PAGE_BYTES,
    swapTotal: swapTotal * PAGE_BYTES,
    swapUsed: here.swapped * PAGE_BYTES,
    touched: (touched + here.idle) * PAGE_BYTES,
    backed: backed * PAGE_BYTES,
    lent: (used + cache - touched) * PAGE_BYTES,
  };
}

function cacheLeft(
  charges: readonly Charge[],
  known: ReadonlyMap<string, Survival>,
  regions: ReadonlyMap<string, Region>,
  inactive: number,
): Pick<Pressure, 'cached' | 'cachedByKernel' | 'evictions'> {
  const cached = new Map<string, number>();
  const cachedByKernel = new Map<string, number>();
  const evictions = new Map<string, Eviction>();
  for (const each of charges) {
    const { line, domain } = each;
    const kept = keptOfLine(each);
    const around = aroundKernel(domain, known, regions);
    if (kept < 1) cachedByKernel.set(line.id, kept);
    cached.set(line.id, kept * (inactive * around.marked + (1 - inactive) * around.hot));
    const bytes = Math.floor(line.held * (1 - kept) + ROUNDING) * PAGE_BYTES;
    if (bytes === 0) continue;
    const so = evictions.get(line.domain)?.bytes ?? 0;
    evictions.set(line.domain, { domain: line.domain, node: line.domainNode, bytes: bytes + so });
  }
  return { cached, cachedByKernel, evictions: [...evictions.values()] };
}
