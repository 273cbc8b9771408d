// What happens where memory runs out, innermost kernels first: page cache is reclaimed, what guests mark is dropped, memory is
// paged out, and for what still does not fit the out-of-memory killer picks somebody. One region at a time (settle.ts).
import type { Merged } from '../merging/merged.ts';
import type { CacheLine } from './cache.ts';
import { type Holding, isScanned, type Limit, PAGE_BYTES } from './holding.ts';
import { aroundKernel, climb, type Kept, type Survival, survivalOf } from './kept.ts';
import { hotOf, keptCacheOf, type Region, region, regionsOf, residentColdOf, residentOf } from './region.ts';
import { settle } from './settle.ts';
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
}

export interface Pressure {
  readonly evictions: readonly Eviction[];
  readonly victims: readonly Victim[];
  /** Demand that fits nowhere, bytes over all instances of a limit; limits without are left out. */
  readonly overcommitted: ReadonlyMap<string, number>;
  /** Share of each cache line that is in memory; and as far as its own kernel has it. */
  readonly cached: ReadonlyMap<string, number>;
  readonly cachedByKernel: ReadonlyMap<string, number>;
  /** Share of other memory that is in memory, by the limit it stands in; and as far as its own kernel has it. */
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
}

/**
 * Works out who is squeezed. Limits are given parents first; exactly one has no parent. Merged pages count at the kernel that
 * merges, since a guest does not know of them. Charges of shared cache are split equally among the users.
 * Throws when a limit or holding names a limit that is not there.
 */
export function pressure(
  holdings: readonly Holding[],
  lines: readonly CacheLine[],
  limits: readonly Limit[],
  { merged = new Map(), inactiveFileShare = 1 }: PressureOptions = {},
): Pressure {
  const regions = regionsOf(holdings, limits);
  const ordered = [...regions.values()];
  const charges = charge(lines, regions);
  const chargedTo = new Map<Region, Charge[]>();
  for (const each of charges) {
    const others = chargedTo.get(each.domain);
    if (others) others.push(each);
    else chargedTo.set(each.domain, [each]);
  }
  for (let at = ordered.length - 1; at >= 0; at -= 1) {
    const here = ordered[at] as Region;
    for (const each of chargedTo.get(here) ?? []) addCache(here, each);
    if (here.parent === null || here.limit.dedicated) free(here, holdings, charges, regions, merged, inactiveFileShare);
    settle(here, inactiveFileShare);
  }
  const known = new Map<string, Survival>();
  for (const here of ordered) known.set(here.limit.id, survivalOf(here, known, regions));
  return {
    ...cacheLeft(charges, known, regions, inactiveFileShare),
    victims: [...ordered].reverse().flatMap((here) => victimsOf(here, holdings, regions)),
    overcommitted: new Map(
      ordered.filter(({ over }) => over > 0).map((here) => [here.limit.id, Math.ceil(here.over) * PAGE_BYTES]),
    ),
    kept: new Map([...known].map(([id, { all }]) => [id, all])),
    keptByKernel: new Map([...known].map(([id, { own }]) => [id, own])),
    idle: new Map(
      ordered
        .filter(({ limit }) => limit.kind === 'machine')
        .map((here) => {
          const kept = aroundKernel(here, known, regions).cold * (1 - dropped(here));
          return [here.limit.id, { pages: Math.floor(here.idle / here.limit.instances), kept }];
        }),
    ),
    kernels: new Map(
      ordered
        .filter((here) => here.kernel === here)
        .map((here) => [here.limit.id, kernelMemory(here, aroundKernel(here, known, regions), inactiveFileShare)]),
    ),
  };
}

function kernelMemory(here: Region, around: Kept, inactive: number): KernelMemory {
  const cache = keptCacheOf(here);
  const unused = here.idle + cache * inactive;
  const cold = residentColdOf(here);
  const used = residentOf(here);
  const backed =
    unused * around.cold * (1 - dropped(here)) +
    cold * around.cold +
    (used - cold + cache * (1 - inactive)) * around.hot;
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
    touched: (used + cache + here.idle) * PAGE_BYTES,
    backed: backed * PAGE_BYTES,
  };
}

interface Charge {
  readonly line: CacheLine;
  /** The kernel's memory that it lies in. */
  readonly domain: Region;
  /** By user: the control groups up to that kernel, and its share of the line. */
  readonly users: readonly { readonly share: number; readonly groups: readonly Region[] }[];
}

function charge(lines: readonly CacheLine[], regions: ReadonlyMap<string, Region>): Charge[] {
  return lines.map((line) => {
    const all = line.users.reduce((sum, use) => sum + use.holding.instances, 0);
    let domain: Region | null = null;
    const users = line.users.map(({ holding }) => {
      const groups: Region[] = [];
      const start = line.domain === holding.group && holding.inside !== null ? holding.inside : holding.within;
      let at: Region | null = region(regions, start);
      while (at?.parent && at.limit.kind === 'cgroup') {
        groups.push(at);
        at = at.parent;
      }
      domain ??= at;
      const share = holding.instances / all;
      for (const group of groups) group.cache += line.held * share;
      return { share, groups };
    });
    return { line, domain: domain as unknown as Region, users };
  });
}

/** What the control groups of a user leave of its part, and how much of that their memory.low guards. */
function leftBy(groups: readonly Region[]): { readonly kept: number; readonly guarded: number } {
  let kept = 1;
  let open = 1;
  for (const group of groups) {
    kept = Math.min(kept, group.cacheShare);
    open *= 1 - group.guard;
  }
  return { kept, guarded: 1 - open };
}

function addCache(domain: Region, { line, users }: Charge): void {
  for (const { share, groups } of users) {
    const { kept, guarded } = leftBy(groups);
    domain.cache += line.held * share * kept * (1 - guarded);
    domain.guardedCache += line.held * share * kept * guarded;
  }
}

/** What is left of a line in its own kernel. Each user loses its own share only. */
function keptOfLine({ domain, users }: Charge): number {
  if (domain.cacheShare === 1 && users.every(({ groups }) => groups.every((group) => group.cacheShare === 1))) return 1;
  let sum = 0;
  for (const { share, groups } of users) {
    const { kept, guarded } = leftBy(groups);
    sum += share * kept * ((1 - guarded) * domain.cacheShare + guarded * domain.guardedCacheShare);
  }
  return sum;
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
    cachedByKernel.set(line.id, kept);
    const inactiveKept = inactive * around.cold * (1 - dropped(domain));
    cached.set(line.id, kept * (domain.parent ? inactiveKept + (1 - inactive) * around.hot : 1));
    const bytes = Math.floor(line.held * (1 - kept)) * PAGE_BYTES;
    if (bytes === 0) continue;
    const so = evictions.get(line.domain)?.bytes ?? 0;
    evictions.set(line.domain, { domain: line.domain, node: line.domainNode, bytes: bytes + so });
  }
  return { cached, cachedByKernel, evictions: [...evictions.values()] };
}

/** Share of a guest's free and inactive pages that its hypervisor has dropped. */
function dropped(machine: Region): number {
  if (!machine.limit.discards || !machine.parent) return 0;
  const { discarded, discardable } = machine.parent.kernel;
  return discardable > 0 ? discarded / discardable : 0;
}

/** Takes off a merging kernel's demand the pages that merging has freed, less where guests were cut already. */
function free(
  here: Region,
  holdings: readonly Holding[],
  charges: readonly Charge[],
  regions: ReadonlyMap<string, Region>,
  merged: Merged,
  inactive: number,
): void {
  if (merged.size === 0) return;
  const gone = { cold: 0, hot: 0 };
  const take = (from: Region, away: number, hot: number, first: 'hot' | 'fixed' = 'hot') => {
    if (away === 0) return;
    gone.hot += away * hot * below(from, here, first);
    gone.cold += away * (1 - hot) * below(from, here, 'cold');
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
      take(from, parts[at]?.away ?? 0, hotOf(segment), segment.kind === 'kernel' ? 'fixed' : 'hot');
      at += 1;
    }
    if (inside?.parent && at < parts.length) take(inside.parent, parts[at]?.away ?? 0, 0);
  }
  for (const each of charges) {
    const away = merged.get(each.line.id)?.[0]?.away ?? 0;
    if (away === 0 || mergingKernel(each.domain) !== here || !each.domain.parent) continue;
    take(each.domain.parent, away * keptOfLine(each), 1 - inactive);
  }
  for (const sort of ['hot', 'cold'] as const) {
    const tiers = sort === 'hot' ? (['hot', 'guardedHot'] as const) : (['cold', 'guardedCold'] as const);
    for (const tier of tiers) {
      const taken = Math.min(gone[sort], here.demand[tier]);
      here.demand[tier] -= taken;
      gone[sort] -= taken;
    }
  }
}

/** The kernel whose scanner sees a guest's memory: that of the host or of its partition. */
function mergingKernel(from: Region): Region {
  let at = from;
  while (at.parent && !at.limit.dedicated) at = at.parent;
  return at;
}

/** Share of pages asked for in `from` that reaches the demand of `top`, above it. A guest's own kernel is in use from outside. */
function below(from: Region, top: Region, first: 'cold' | 'hot' | 'fixed'): number {
  let share = 1;
  let sort = first;
  for (let at: Region | null = from; at && at !== top; at = at.parent) {
    // Up to the next kernel in one go: memory.low moves pages between tiers on the way.
    const end: Region = at.kernel === top ? beneath(at, top) : at.kernel;
    share *= climb(at, end, sort);
    at = end;
    if (sort === 'fixed' && at.kernel === at) sort = 'hot';
  }
  return share;
}

function beneath(from: Region, top: Region): Region {
  let at = from;
  while (at.parent && at.parent !== top) at = at.parent;
  return at;
}
