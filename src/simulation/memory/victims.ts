// Whom the out-of-memory killer ends where memory has run out: the largest right below the limit, until the rest fits.
import { type Holding, PAGE_BYTES, pagesOf } from './holding.ts';
import { firmPages, ownPagesOf, type Region, region } from './region.ts';

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

interface Candidate {
  readonly holding: Holding;
  readonly what: Victim['what'];
  readonly pages: number;
}

/** Victims of one limit that is over; empty for limits that are not. */
export function victimsOf(
  here: Region,
  holdings: readonly Holding[],
  regions: ReadonlyMap<string, Region>,
): readonly Victim[] {
  if (here.over <= 0) return [];
  const candidates: Candidate[] = [];
  for (const holding of holdings) {
    // What has not begun holds nothing.
    if (holding.instances === 0 || (holding.ready === 0 && holding.inside === null)) continue;
    if (holding.inside === here.limit.id || (here.limit.kind === 'host' && holding.node === here.limit.node)) {
      const pages = pagesOf(holding.workloadBytes ?? 0, holding.ready);
      if (pages > 0) candidates.push({ holding, what: 'workload', pages });
      continue;
    }
    if (!standsRightIn(region(regions, holding.within), here)) continue;
    const inner = holding.inside === null ? null : region(regions, holding.inside);
    const guest = inner ? pagesWith(inner) : 0;
    const pages = (firmPages(holding, 'outer') + guest) / holding.instances;
    if (pages > 0) candidates.push({ holding, what: 'instance', pages });
  }
  candidates.sort((a, b) => b.pages - a.pages);
  let excess = here.over;
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

/** Pages of a machine that go with it. */
function pagesWith(machine: Region): number {
  const { resident, cache } = ownPagesOf(machine);
  return resident + cache + machine.idle;
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
