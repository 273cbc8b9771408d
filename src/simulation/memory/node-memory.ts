// What one node holds, as sums over its segments: in real memory, and as the kernel that it stands on counts it.
import type { Segment } from '../../catalog/cost.ts';
import { PAGE_BYTES } from './holding.ts';
import type { Kept } from './kept.ts';
import type { LedgerLine } from './ledger.ts';

/** Bytes over all instances of a node, what stands inside not included; shared pages count in full for every user. */
export interface NodeMemory {
  /** The five kinds below together. */
  resident: number;
  private: number;
  pageCache: number;
  merged: number;
  kernel: number;
  hypervisor: number;
  /** The part of page cache and merged that others use too. */
  shared: number;
  /** Shared pages divided among their users (what Linux calls PSS). Adds up to the memory in use. */
  proportional: number;
  /** Asked for but not in memory: in a swap, its own kernel's or one further out. */
  swapped: number;
  /** Of a machine: freed by its guest, still backed. Part of private. */
  idle: number;
  /** Of a machine: resident outside of its guest (its monitor). */
  outer: number;
  /** As its own kernel counts it, whatever has happened further out. */
  seen: SeenMemory;
}

/** What a control group's counters say (or, for a machine, its monitor's): bytes over all instances. */
export interface SeenMemory {
  anonymous: number;
  /** Page cache that it uses, in full. */
  file: number;
  /** Page cache charged to it: its share of what it uses with others. */
  charged: number;
  kernel: number;
  swapped: number;
}

/** The sums of a node, begun with nothing. */
export function nodeOf(nodes: Map<string, NodeMemory>, id: string): NodeMemory {
  let node = nodes.get(id);
  if (!node) {
    // One literal: there is one for every node at every frame.
    node = {
      resident: 0,
      private: 0,
      pageCache: 0,
      merged: 0,
      kernel: 0,
      hypervisor: 0,
      shared: 0,
      proportional: 0,
      swapped: 0,
      idle: 0,
      outer: 0,
      seen: { anonymous: 0, file: 0, charged: 0, kernel: 0, swapped: 0 },
    };
    nodes.set(id, node);
  }
  return node;
}

/** Begins the sums of a node anew. */
export function clearNode(node: NodeMemory): void {
  node.resident = node.private = node.pageCache = node.merged = node.kernel = node.hypervisor = 0;
  node.shared = node.proportional = node.swapped = node.idle = node.outer = 0;
  const { seen } = node;
  seen.anonymous = seen.file = seen.charged = seen.kernel = seen.swapped = 0;
}

/** Share of a segment that is in memory. */
export function keptOf(kept: Kept, segment: Segment, hot: number): number {
  if (segment.kind === 'kernel') return kept.fixed;
  return kept.hot * hot + kept.cold * (1 - hot);
}

/** What belongs to a control group, as the kernel that it stands on counts it. */
export function addSeen(seen: SeenMemory, segment: Segment, asked: number, kept: number): void {
  const pages = Math.floor(asked * kept);
  if (segment.kind === 'kernel') seen.kernel += pages * PAGE_BYTES;
  else seen.anonymous += pages * PAGE_BYTES;
  seen.swapped += (asked - pages) * PAGE_BYTES;
}

/** The same for the page cache. */
export function addSeenFiles(line: LedgerLine, kept: number): void {
  for (const { holding, pages, inner, node } of line.users) {
    if (inner) continue;
    const { seen } = node;
    const mapped = pages * holding.instances;
    seen.file += Math.floor(mapped * kept) * PAGE_BYTES;
    seen.charged += Math.floor((line.held * kept * mapped) / Math.max(1, line.mapped)) * PAGE_BYTES;
  }
}
