// Page accounting of one host: every physical page belongs to exactly one of private, page cache, merged, kernel,
// hypervisor or free. Works over groups of identical instances; who merges what comes from the scanner, who is squeezed
// from pressure.ts. All arithmetic is in whole pages, so that the kinds add up exactly.
import { type Merged, NOTHING_MERGED } from '../merging/merged.ts';
import { addLines, spreadMerged } from './cache-sums.ts';
import { count } from './counting.ts';
import { type Holding, type Limit, PAGE_BYTES } from './holding.ts';
import { type LayerHeld, type Ledger, ledgerOf } from './ledger.ts';
import { type NodeMemory, nodeMemoryAt } from './node-memory.ts';
import { type Pressure, type PressureOptions, pressureIn } from './pressure.ts';
import type { Region } from './region.ts';
import { addSegments } from './segment-sums.ts';
import type { Kinds, Saved, Sums } from './sums.ts';
import { wholeSums } from './whole-sums.ts';

export type { LayerHeld } from './ledger.ts';
export type { NodeMemory } from './node-memory.ts';

/** Bytes. `private`, `pageCache`, `merged`, `kernel`, `hypervisor` and `free` add up to `total`. */
export interface MemoryTotals {
  readonly total: number;
  readonly free: number;
  readonly private: number;
  readonly pageCache: number;
  readonly merged: number;
  readonly kernel: number;
  readonly hypervisor: number;
  /** What page cache would take more if every user held its own copy. */
  readonly savedByPageCache: number;
  /** Copies dropped by the merging scanner. */
  readonly savedByMerging: number;
  /** Copies that guests of z/VM do not make of saved segments. */
  readonly savedBySegments: number;
  /** In use, if nothing were shared in either way. */
  readonly ifNothingShared: number;
  /** Demand that did not fit on the host after reclaim and swap. */
  readonly overcommitted: number;
}

export interface MemoryAccount {
  readonly totals: MemoryTotals;
  readonly privateByTenant: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, NodeMemory>;
  /** Image layers and other named file content in every kernel domain. */
  readonly layers: readonly LayerHeld[];
  readonly pressure: Pressure;
}

export type AccountOptions = Omit<PressureOptions, 'merged'> & {
  /** Whether pages that a guest has freed are full of zeros, and so alike. */
  readonly freedAreZero?: boolean;
};

/**
 * Accounts for one host. `limits` come parents first; the one without parent is the host and gives the total.
 * `merged` is what the scanner reports for the entries that mergeableEntries made of the same holdings.
 * Cost grows with groups and segments, not with instances.
 */
export function account(
  holdings: readonly Holding[],
  limits: readonly Limit[],
  merged: Merged = NOTHING_MERGED,
  options: AccountOptions = {},
): MemoryAccount {
  return accountIn(ledgerOf(holdings, limits), merged, options);
}

/** The same for what a ledger holds. */
export function accountIn(ledger: Ledger, merged: Merged, options: AccountOptions): MemoryAccount {
  return withNodes(ledger, sumsIn(ledger, merged, options));
}

/** What has just been counted in a ledger, with what each node holds. */
export function withNodes(ledger: Ledger, sums: MemorySums): MemoryAccount {
  return { ...sums, nodes: new Map([...ledger.nodes].map(([id, row]) => [id, nodeMemoryAt(ledger.rows, row)])) };
}

/** The same without what each node holds: that stands in the rows of the ledger, until it is next counted in. */
export type MemorySums = Omit<MemoryAccount, 'nodes'>;

export function sumsIn(ledger: Ledger, merged: Merged, options: AccountOptions): MemorySums {
  count(ledger);
  const squeezed = pressureIn(ledger, { ...options, merged });
  const isWhole = squeezed.kept.size === 0 && merged.size === 0;
  const sums = isWhole ? wholeSums(ledger, squeezed) : partSums(ledger, squeezed, merged);
  const { kinds, saved, privateByTenant, layers } = sums;
  const host = (ledger.ordered.find(({ parent }) => parent === null) as Region).limit;
  const total = Math.floor(host.bytes / PAGE_BYTES);
  const used = kinds.private + kinds.pageCache + kinds.merged + kinds.kernel + kinds.hypervisor;
  return {
    totals: {
      total: total * PAGE_BYTES,
      free: (total - used) * PAGE_BYTES,
      private: kinds.private * PAGE_BYTES,
      pageCache: kinds.pageCache * PAGE_BYTES,
      merged: kinds.merged * PAGE_BYTES,
      kernel: kinds.kernel * PAGE_BYTES,
      hypervisor: kinds.hypervisor * PAGE_BYTES,
      savedByPageCache: saved.byPageCache * PAGE_BYTES,
      savedByMerging: saved.byMerging * PAGE_BYTES,
      savedBySegments: saved.bySegments * PAGE_BYTES,
      ifNothingShared: (used + saved.byPageCache + saved.byMerging + saved.bySegments) * PAGE_BYTES,
      overcommitted: squeezed.overcommitted.get(host.id) ?? 0,
    },
    privateByTenant,
    layers,
    pressure: squeezed,
  };
}

/** Adds up a ledger of which not all is in memory, or some is merged. */
function partSums(ledger: Ledger, squeezed: Pressure, merged: Merged): Sums {
  const { rows } = ledger;
  rows.fill(0);
  const kinds: Kinds = { private: 0, pageCache: 0, merged: 0, kernel: 0, hypervisor: 0 };
  const saved: Saved = { byPageCache: 0, byMerging: 0, bySegments: 0 };
  const sums: Sums = { kinds, saved, privateByTenant: new Map(), layers: [] };
  for (const entry of ledger.entries) {
    const own = addSegments(entry, squeezed, merged, kinds, rows);
    saved.byMerging += own.away;
    if (own.private <= 0) continue;
    const { tenant } = entry.holding;
    sums.privateByTenant.set(tenant, (sums.privateByTenant.get(tenant) ?? 0) + own.private * PAGE_BYTES);
  }
  addLines(ledger, squeezed, merged, sums);
  spreadMerged(rows, kinds.merged);
  return sums;
}
