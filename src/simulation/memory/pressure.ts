// What happens where memory runs out: page cache is reclaimed first; what still does not fit is overcommitted, and the
// out-of-memory killer picks the largest below the limit that ran out. No swap and no balloon.
import type { CacheLine } from './cache.ts';
import { type Holding, isCached, type Limit, PAGE_BYTES, pagesOf } from './holding.ts';

/** Clean file pages dropped in one kernel domain (all its instances). */
export interface Eviction {
  readonly domain: string;
  readonly node: string;
  readonly bytes: number;
}

/** Somebody the out-of-memory killer ends, so that the rest fits. */
export interface Victim {
  readonly limit: string;
  readonly limitNode: string;
  readonly group: string;
  readonly node: string;
  /** `workload`: only the application that runs right on the kernel that ran out. */
  readonly what: 'instance' | 'workload';
  /** How many of the group's instances. */
  readonly instances: number;
  readonly bytes: number;
}

export interface Pressure {
  readonly evictions: readonly Eviction[];
  readonly victims: readonly Victim[];
  /** Demand after reclaim that exceeds each limit, bytes over all its instances; limits without excess are left out. */
  readonly overcommitted: ReadonlyMap<string, number>;
  /** Share of each cache line that stays. */
  readonly cached: ReadonlyMap<string, number>;
  /** Share of other memory that is backed by pages, by the limit that it stands in. */
  readonly backed: ReadonlyMap<string, number>;
}

interface Region {
  readonly limit: Limit;
  readonly parent: Region | null;
  readonly capacity: number;
  /** Pages that cannot be reclaimed by this kernel. */
  firm: number;
  /** Pages of page cache charged here. */
  cache: number;
  /** Share of the cache that this limit leaves. */
  cacheShare: number;
  /** Share of the firm pages that fits. */
  share: number;
}

/**
 * Works out who is squeezed, innermost limits first. Limits are given parents first; exactly one has no parent.
 * `awayPages` are pages that merging has freed, by group and by cache line: they count at the host alone, since a guest
 * does not know. Charges of shared cache are split equally among the users.
 * Throws when a limit or holding names a limit that is not there.
 */
export function pressure(
  holdings: readonly Holding[],
  lines: readonly CacheLine[],
  limits: readonly Limit[],
  awayPages: ReadonlyMap<string, number>,
): Pressure {
  const regions = regionsOf(limits);
  for (const holding of holdings) {
    region(regions, holding.within).firm += firmPages(holding, 'outer');
    if (holding.inside !== null) region(regions, holding.inside).firm += firmPages(holding, 'inner');
  }
  const charges = charge(lines, regions);
  const chargedTo = new Map<Region, Charge[]>();
  for (const each of charges) {
    const others = chargedTo.get(each.domain);
    if (others) others.push(each);
    else chargedTo.set(each.domain, [each]);
  }
  const ordered = [...regions.values()];
  for (let at = ordered.length - 1; at >= 0; at -= 1) {
    const here = ordered[at] as Region;
    for (const each of chargedTo.get(here) ?? []) here.cache += each.held * keptByGroups(each);
    if (here.parent === null) here.firm -= freed(holdings, lines, charges, regions, awayPages);
    squeeze(here);
    if (here.parent) {
      here.parent.firm +=
        Math.min(here.firm, here.capacity) + (here.limit.kind === 'cgroup' ? 0 : here.cache * here.cacheShare);
    }
  }
  const backed = new Map<string, number>();
  for (const here of ordered)
    backed.set(here.limit.id, here.share * (here.parent ? (backed.get(here.parent.limit.id) as number) : 1));
  const cached = new Map<string, number>();
  const dropped = new Map<string, Eviction>();
  for (const each of charges) {
    const kept = keptByGroups(each) * each.domain.cacheShare;
    const above = each.domain.parent ? (backed.get(each.domain.parent.limit.id) as number) : 1;
    cached.set(each.line.id, kept * above);
    const bytes = Math.floor(each.held * (1 - kept)) * PAGE_BYTES;
    if (bytes === 0) continue;
    const so = dropped.get(each.line.domain);
    dropped.set(each.line.domain, {
      domain: each.line.domain,
      node: each.line.domainNode,
      bytes: bytes + (so?.bytes ?? 0),
    });
  }
  const overcommitted = new Map<string, number>();
  const victims: Victim[] = [];
  for (let at = ordered.length - 1; at >= 0; at -= 1) {
    const here = ordered[at] as Region;
    if (here.firm <= here.capacity) continue;
    overcommitted.set(here.limit.id, Math.ceil(here.firm - here.capacity) * PAGE_BYTES);
    victims.push(...kill(here, holdings, regions));
  }
  return { evictions: [...dropped.values()], victims, overcommitted, cached, backed };
}

function regionsOf(limits: readonly Limit[]): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const limit of limits) {
    const parent = limit.parent === null ? null : region(regions, limit.parent);
    const capacity = Number.isFinite(limit.bytes)
      ? Math.floor(limit.bytes / PAGE_BYTES) * limit.instances
      : Number.POSITIVE_INFINITY;
    regions.set(limit.id, { limit, parent, capacity, firm: 0, cache: 0, cacheShare: 1, share: 1 });
  }
  return regions;
}

function region(regions: ReadonlyMap<string, Region>, id: string): Region {
  const found = regions.get(id);
  if (!found) throw new Error(`No memory limit has the id ${id}, or it comes before its parent`);
  return found;
}

function firmPages(holding: Holding, owner: 'outer' | 'inner'): number {
  let pages = 0;
  for (const segment of holding.segments) {
    if (segment.owner === owner && !isCached(segment)) pages += pagesOf(segment.bytes, holding.ready);
  }
  return pages * holding.instances;
}

interface Charge {
  readonly line: CacheLine;
  readonly held: number;
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
    return { line, held: line.held, domain: domain as unknown as Region, users };
  });
}

/** What the control groups of the users leave of a line. Each loses its own share only. */
function keptByGroups(charge: Charge): number {
  let kept = 0;
  for (const user of charge.users) {
    let least = 1;
    for (const group of user.groups) least = Math.min(least, group.cacheShare);
    kept += least * user.share;
  }
  return charge.users.every((user) => user.groups.every((group) => group.cacheShare === 1)) ? 1 : kept;
}

function squeeze(here: Region): void {
  const room = here.capacity - here.firm;
  if (room < here.cache) here.cacheShare = here.cache > 0 ? Math.max(0, room) / here.cache : 1;
  if (room < 0) here.share = here.firm > 0 ? here.capacity / here.firm : 1;
}

/** Pages that merging frees at the host, less where guests were cut already. */
function freed(
  holdings: readonly Holding[],
  lines: readonly CacheLine[],
  charges: readonly Charge[],
  regions: ReadonlyMap<string, Region>,
  awayPages: ReadonlyMap<string, number>,
): number {
  if (awayPages.size === 0) return 0;
  const below = (start: Region | null): number => {
    let share = 1;
    for (let at = start; at?.parent; at = at.parent) share *= at.share;
    return share;
  };
  let pages = 0;
  for (const holding of holdings) {
    const away = awayPages.get(holding.group) ?? 0;
    if (away > 0) pages += away * below(region(regions, holding.inside ?? holding.within));
  }
  for (let at = 0; at < lines.length; at += 1) {
    const away = awayPages.get((lines[at] as CacheLine).id) ?? 0;
    const { domain } = charges[at] as Charge;
    if (away > 0) pages += away * keptByGroups(charges[at] as Charge) * domain.cacheShare * below(domain.parent);
  }
  return pages;
}

interface Candidate {
  readonly holding: Holding;
  readonly what: Victim['what'];
  readonly pages: number;
}

function kill(here: Region, holdings: readonly Holding[], regions: ReadonlyMap<string, Region>): Victim[] {
  const candidates: Candidate[] = [];
  for (const holding of holdings) {
    if (holding.instances === 0) continue;
    if (holding.node === here.limit.node && here.limit.kind !== 'cgroup') {
      const pages = pagesOf(holding.workloadBytes ?? 0, holding.ready);
      if (pages > 0) candidates.push({ holding, what: 'workload', pages });
      continue;
    }
    if (!standsRightIn(region(regions, holding.within), here)) continue;
    const inner = holding.inside === null ? null : region(regions, holding.inside);
    const guest = inner ? Math.min(inner.firm, inner.capacity) + inner.cache * inner.cacheShare : 0;
    const pages = (firmPages(holding, 'outer') + guest) / holding.instances;
    if (pages > 0) candidates.push({ holding, what: 'instance', pages });
  }
  candidates.sort((a, b) => b.pages - a.pages);
  let excess = here.firm - here.capacity;
  const victims: Victim[] = [];
  for (const { holding, what, pages } of candidates) {
    if (excess <= 0) break;
    const instances = Math.min(holding.instances, Math.ceil(excess / pages));
    excess -= instances * pages;
    const bytes = Math.floor(instances * pages) * PAGE_BYTES;
    victims.push({
      limit: here.limit.id,
      limitNode: here.limit.node,
      group: holding.group,
      node: holding.node,
      what,
      instances,
      bytes,
    });
  }
  return victims;
}

/** Below the limit, with nothing but control groups in between: a guest counts as one process of its host. */
function standsRightIn(start: Region, limit: Region): boolean {
  let at: Region | null = start;
  while (at && at !== limit) {
    if (at.limit.kind !== 'cgroup') return false;
    at = at.parent;
  }
  return at === limit;
}
