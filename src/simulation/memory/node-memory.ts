// What one node holds, as sums over its segments: in real memory, and as the kernel that it stands on counts it.
import type { Segment } from '../../catalog/cost.ts';
import { PAGE_BYTES } from './holding.ts';
import type { Kept } from './kept.ts';

/** Bytes over all instances of a node, what stands inside not included; shared pages count in full for every user. */
export interface NodeMemory {
  /** The five kinds below together. */
  readonly resident: number;
  readonly private: number;
  readonly pageCache: number;
  readonly merged: number;
  readonly kernel: number;
  readonly hypervisor: number;
  /** The part of page cache and merged that others use too. */
  readonly shared: number;
  /** Shared pages divided among their users (what Linux calls PSS). Adds up to the memory in use. */
  readonly proportional: number;
  /** Asked for but not in memory: in a swap, its own kernel's or one further out. */
  readonly swapped: number;
  /** Of a machine: freed by its guest, still backed. Part of private. */
  readonly idle: number;
  /** Of a machine: resident outside of its guest (its monitor). */
  readonly outer: number;
  /** Of a machine: pages of its snapshot that it maps. Part of page cache. */
  readonly cloned: number;
  /** As its own kernel counts it, whatever has happened further out. */
  readonly seen: SeenMemory;
}

/** What a control group's counters say (or, for a machine, its monitor's): bytes over all instances. */
export interface SeenMemory {
  readonly anonymous: number;
  /** Page cache that it uses, in full. */
  readonly file: number;
  /** Page cache charged to it: its share of what it uses with others. */
  readonly charged: number;
  readonly kernel: number;
  readonly swapped: number;
}

/** Where in a row which sum stands. Written out: these are read a hundred thousand times a frame. */
export const SUM = Object.freeze({
  private: 0,
  kernel: 1,
  hypervisor: 2,
  pageCache: 3,
  merged: 4,
  resident: 5,
  shared: 6,
  proportional: 7,
  swapped: 8,
  idle: 9,
  outer: 10,
  seenAnonymous: 11,
  seenFile: 12,
  seenCharged: 13,
  seenKernel: 14,
  seenSwapped: 15,
  cloned: 16,
});

/** Sums in a row. */
export const SUMS = Object.keys(SUM).length;

/** The sums of many nodes, row by row: there are thousands, and they are made anew at every frame. */
export type Rows = Float64Array;

export function add(rows: Rows, at: number, amount: number): void {
  rows[at] = (rows[at] as number) + amount;
}

/** The sums of the node whose row begins there. */
export function nodeMemoryAt(rows: Rows, row: number): NodeMemory {
  const of = (at: number) => rows[row + at] as number;
  return {
    resident: of(SUM.resident),
    private: of(SUM.private),
    pageCache: of(SUM.pageCache),
    merged: of(SUM.merged),
    kernel: of(SUM.kernel),
    hypervisor: of(SUM.hypervisor),
    shared: of(SUM.shared),
    proportional: of(SUM.proportional),
    swapped: of(SUM.swapped),
    idle: of(SUM.idle),
    outer: of(SUM.outer),
    cloned: of(SUM.cloned),
    seen: {
      anonymous: of(SUM.seenAnonymous),
      file: of(SUM.seenFile),
      charged: of(SUM.seenCharged),
      kernel: of(SUM.seenKernel),
      swapped: of(SUM.seenSwapped),
    },
  };
}

/** Share of a segment that is in memory. */
export function keptOf(kept: Kept, segment: Segment, hot: number): number {
  if (segment.kind === 'kernel') return kept.fixed;
  return kept.hot * hot + kept.cold * (1 - hot);
}

/** What belongs to a control group, as the kernel that it stands on counts it. */
export function addSeen(rows: Rows, row: number, segment: Segment, asked: number, kept: number): void {
  const pages = Math.floor(asked * kept);
  add(rows, row + (segment.kind === 'kernel' ? SUM.seenKernel : SUM.seenAnonymous), pages * PAGE_BYTES);
  add(rows, row + SUM.seenSwapped, (asked - pages) * PAGE_BYTES);
}
