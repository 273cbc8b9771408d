// Page accounting of one host: every physical page belongs to exactly one of private, page cache, merged, kernel,
// hypervisor or free. Works over groups of identical instances; who merges what comes from the scanner, who is squeezed
// from pressure.ts. All arithmetic is in whole pages, so that the kinds add up exactly.
import type { SegmentKind } from '../../catalog/cost.ts';
import type { Merged, MergedSegment } from '../merging/merged.ts';
import { type Holding, type Limit, PAGE_BYTES, pagesOf, SAVED_SEGMENT } from './holding.ts';
import { ALL_KEPT } from './kept.ts';
import { count, type Ledger, type LedgerEntry, type LedgerLine, ledgerOf, nodesUsing } from './ledger.ts';
import { addSeen, addSeenFiles, keptOf, type NodeMemory } from './node-memory.ts';
import { type Pressure, type PressureOptions, pressureIn } from './pressure.ts';
import type { Region } from './region.ts';

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

export interface LayerHeld {
  readonly domain: string;
  readonly domainNode: string;
  readonly layer: string;
  /** In each instance of the domain that holds it. */
  readonly bytes: number;
  readonly users: readonly string[];
  readonly instances: number;
}

export interface MemoryAccount {
  readonly totals: MemoryTotals;
  readonly privateByTenant: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, NodeMemory>;
  /** Image layers and other named file content in every kernel domain. */
  readonly layers: readonly LayerHeld[];
  readonly pressure: Pressure;
}

export const NOTHING_MERGED: Merged = new Map();

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

/** The same for what a ledger holds. Sums by node are good until it is next counted in. */
export function accountIn(ledger: Ledger, merged: Merged, options: AccountOptions): MemoryAccount {
  count(ledger);
  const squeezed = pressureIn(ledger, { ...options, merged });
  const kinds = { private: 0, pageCache: 0, merged: 0, kernel: 0, hypervisor: 0 };
  const { nodes } = ledger;
  const privateByTenant = new Map<string, number>();
  let savedByPageCache = 0;
  let savedByMerging = 0;
  let savedBySegments = 0;

  for (const entry of ledger.entries) {
    const tenantPages = addSegments(entry, squeezed, merged, kinds);
    savedByMerging += tenantPages.away;
    if (tenantPages.private > 0) {
      const bytes = tenantPages.private * PAGE_BYTES;
      const { tenant } = entry.holding;
      privateByTenant.set(tenant, (privateByTenant.get(tenant) ?? 0) + bytes);
    }
  }
  const layers: LayerHeld[] = [];
  for (const line of ledger.lines) {
    const cached = squeezed.cached.get(line.id) ?? 1;
    const held = Math.floor(line.held * cached);
    const mapped = Math.max(held, Math.floor(line.mapped * cached));
    if (line.content?.startsWith(SAVED_SEGMENT)) savedBySegments += mapped - held;
    else savedByPageCache += mapped - held;
    const part = merged.get(line.id)?.[0];
    const kept = Math.min(held, Math.floor((part?.held ?? 0) * cached));
    const away = Math.min(held - kept, Math.ceil((part?.away ?? 0) * cached));
    savedByMerging += away;
    kinds.merged += kept;
    kinds.pageCache += held - kept - away;
    addUsers(line, cached, held, kept, away);
    addSeenFiles(line, squeezed.cachedByKernel.get(line.id) ?? 1);
    if (line.content === null) continue;
    layers.push({
      domain: line.domain,
      domainNode: line.domainNode,
      layer: line.content,
      bytes: Math.floor(held / line.copies) * PAGE_BYTES,
      users: nodesUsing(line),
      instances: line.instances,
    });
  }
  spreadMerged(nodes, kinds.merged);
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
      savedByPageCache: savedByPageCache * PAGE_BYTES,
      savedByMerging: savedByMerging * PAGE_BYTES,
      savedBySegments: savedBySegments * PAGE_BYTES,
      ifNothingShared: (used + savedByPageCache + savedByMerging + savedBySegments) * PAGE_BYTES,
      overcommitted: squeezed.overcommitted.get(host.id) ?? 0,
    },
    privateByTenant,
    nodes,
    layers,
    pressure: squeezed,
  };
}

const KIND_OF: Readonly<Record<SegmentKind, 'private' | 'pageCache' | 'kernel' | 'hypervisor'>> = {
  anonymous: 'private',
  file: 'pageCache',
  kernel: 'kernel',
  hypervisor: 'hypervisor',
};

type Kinds = Record<'private' | 'pageCache' | 'merged' | 'kernel' | 'hypervisor', number>;

/** Filled anew for every entry. */
const sum = { private: 0, away: 0 };

function addSegments(
  { holding, ready, segments, inside, node }: LedgerEntry,
  squeezed: Pressure,
  merged: Merged,
  kinds: Kinds,
): { readonly private: number; readonly away: number } {
  const { kept, keptByKernel } = squeezed;
  const parts = merged.size > 0 ? merged.get(holding.group) : undefined;
  const isWhole = kept.size === 0;
  sum.private = 0;
  sum.away = 0;
  let scanned = 0;
  for (const { segment, region, hot, isScanned, isSeen } of segments) {
    const asked = pagesOf(segment.bytes, ready) * holding.instances;
    const part = parts && isScanned ? parts[scanned++] : undefined;
    const all = isWhole ? ALL_KEPT : (kept.get(region.limit.id) ?? ALL_KEPT);
    const keep = keptOf(all, segment, hot);
    const pages = addPages(KIND_OF[segment.kind], asked, keep, part, kinds, node, sum);
    if (!isSeen) continue;
    node.outer += pages * PAGE_BYTES;
    const own = isWhole ? keep : keptOf(keptByKernel.get(region.limit.id) ?? ALL_KEPT, segment, hot);
    addSeen(node.seen, segment, asked, own);
  }
  const idle = inside === null ? undefined : squeezed.idle.get(inside.limit.id);
  if (idle && idle.pages > 0) {
    const asked = idle.pages * holding.instances;
    node.idle += addPages('private', asked, idle.kept, parts?.[scanned], kinds, node, sum) * PAGE_BYTES;
  }
  return sum;
}

/** Adds what is in memory of `asked` pages, by what merging makes of them; returns how many are. */
function addPages(
  kind: (typeof KIND_OF)[SegmentKind],
  asked: number,
  keep: number,
  part: MergedSegment | undefined,
  kinds: Kinds,
  node: NodeMemory,
  sum: { private: number; away: number },
): number {
  const pages = keep === 1 ? asked : Math.floor(asked * keep);
  const kept = part ? Math.min(pages, Math.floor(part.held * keep)) : 0;
  const away = part ? Math.min(pages - kept, Math.ceil(part.away * keep)) : 0;
  const own = pages - kept - away;
  kinds[kind] += own;
  kinds.merged += kept;
  sum.away += away;
  if (kind === 'private') sum.private += own;
  node[kind] += own * PAGE_BYTES;
  node.merged += (kept + away) * PAGE_BYTES;
  node.shared += (kept + away) * PAGE_BYTES;
  node.resident += pages * PAGE_BYTES;
  node.proportional += own * PAGE_BYTES;
  node.swapped += (asked - pages) * PAGE_BYTES;
  return pages;
}

/** Every user of a line maps it in full; what of it has been merged with other kernels' pages counts as merged. */
function addUsers(line: LedgerLine, cached: number, held: number, kept: number, away: number): void {
  const all = line.instances;
  const mergedShare = held > 0 ? (kept + away) / held : 0;
  for (const { holding, pages, node } of line.users) {
    const mapped = Math.floor(pages * holding.instances * cached);
    const merged = Math.floor(mapped * mergedShare);
    node.pageCache += (mapped - merged) * PAGE_BYTES;
    node.merged += merged * PAGE_BYTES;
    node.resident += mapped * PAGE_BYTES;
    node.shared += (all > line.copies ? mapped : merged) * PAGE_BYTES;
    node.proportional += ((held - kept - away) * PAGE_BYTES * pages * holding.instances) / Math.max(1, line.mapped);
  }
}

/** Merged copies belong to all who map them, in proportion to what they map. */
function spreadMerged(nodes: ReadonlyMap<string, NodeMemory>, pages: number): void {
  let mapped = 0;
  for (const node of nodes.values()) mapped += node.merged;
  if (mapped === 0) return;
  for (const node of nodes.values()) node.proportional += (pages * PAGE_BYTES * node.merged) / mapped;
}
