// What memory accounting takes in: who holds which pages, in which kernel domain and under which limits. Types and the
// rounding to whole pages only; nothing here counts anything.
import type { Segment } from '../../catalog/cost.ts';
import type { NodeId } from '../../topology/topology.ts';

export const PAGE_BYTES = 4096;
/** How the contents of saved segments of z/VM begin, which it holds once for all guests. */
export const SAVED_SEGMENT = 'segment:';

/** How the files of snapshots are called, which clones map. */
export const SNAPSHOT = 'snapshot:';

/**
 * Memory of a guest that its own kernel counts and that is not the guest's own: it lies in the file of a snapshot, or has not
 * been touched since. Per instance in bytes, or of a region in pages: of the kernel, in use, not in use, and of its page cache.
 */
export interface Lent {
  fixed: number;
  hot: number;
  cold: number;
  cache: number;
}

/** Layer of an image as one instance maps it: bytes that it has read of it. */
export interface LayerUse {
  readonly id: string;
  readonly bytes: number;
  /** True where each instance reads blocks or inodes of its own, so that nobody shares the pages. */
  readonly copied?: boolean;
}

/** What one group of identical instances holds. Machines are holdings too: what stands inside has holdings of its own. */
export interface Holding {
  /** Unique and stable: the same group keeps it while it lives. */
  readonly group: string;
  readonly node: NodeId;
  readonly tenant: string;
  /** On the host, those of enclosing cohorts multiplied in. */
  readonly instances: number;
  /** Key of the kernel domain in which `outer` segments and the layers are held: the group of the kernel owner. */
  readonly domain: string;
  readonly domainNode: NodeId;
  /** How many identical instances of that kernel there are. */
  readonly domainInstances: number;
  /** True when that kernel is the host's own or a partition's, false inside any guest. */
  readonly hostDomain: boolean;
  /** What one ready instance touches, layers not included. */
  readonly segments: readonly Segment[];
  readonly layers: readonly LayerUse[];
  /** 0 to 1: how much of that is touched by now. */
  readonly ready: number;
  /** Whether the guest memory that this is (or, for a machine on the host, brings) was offered to the merging scanner. */
  readonly mergeable: boolean;
  /** Innermost limit around its outer memory (its own memory.max included). */
  readonly within: string;
  /** Of a machine: the limit that its own configured memory is, around its inner segments. Else null. */
  readonly inside: string | null;
  /** Of trouble in a machine: it holds memory of the guest, not beside it. */
  readonly inGuest?: boolean;
  /** Of a kernel owner: the part of its inner memory that its own workload is, which an out-of-memory kill can free. */
  readonly workloadBytes?: number;
  /** Of a clone, bytes: what its kernel has from its snapshot; not part of its segments. */
  readonly lent?: Readonly<Lent> | null;
  /** Of a machine: what booting has left alike in free pages of every guest of its kind, bytes of each. */
  readonly left?: { readonly content: string; readonly bytes: number };
  /** Of a clone: whether its system has still to write some of what it will. */
  readonly writing?: boolean;
}

/**
 * An amount of memory that something inside cannot exceed. `host` has no parent; `machine`: configured memory of guests and
 * partitions; `cgroup`: memory.max. Page cache is charged to the machine or host whose kernel holds it. All bytes are per
 * instance.
 */
export interface Limit {
  readonly id: string;
  readonly kind: 'host' | 'machine' | 'cgroup';
  readonly parent: string | null;
  readonly node: NodeId;
  /** Infinity: none. */
  readonly bytes: number;
  readonly instances: number;
  /** Of a kernel: its swap; missing: none. Of a control group: what of its kernel's swap it may use; missing: all of it. */
  readonly swapBytes?: number;
  /** Of a control group: memory.low, taken from it only when nothing else is left. */
  readonly lowBytes?: number;
  /** Of a machine: the most its guest has used so far; what it has freed since is still backed. Missing: just what it uses. */
  readonly touchedBytes?: number;
  /** Of a machine: what a balloon in it wants to hold. It gives way to what the guest needs. */
  readonly balloonBytes?: number;
  /** Of a machine: a partition, whose memory the firmware neither pages nor shares. Merging there is its own kernel's. */
  readonly dedicated?: boolean;
  /** Of a machine: pages that its guest has freed go back at once (free page reporting). */
  readonly reports?: boolean;
  /** Of a machine: its hypervisor sees which pages are free or clean cache, and drops those first (CMMA). */
  readonly discards?: boolean;
}

/** Whole pages touched of `bytes` when `ready` (0 to 1) of it has been touched. */
export function pagesOf(bytes: number, ready: number): number {
  return Math.floor((bytes * Math.min(1, Math.max(0, ready))) / PAGE_BYTES);
}

/** File pages lie in the page cache: of the kernel, once, where they have a name; else of the holder. */
export function isCached(segment: Segment): boolean {
  return segment.kind === 'file';
}

/** Whether the scanner of the host sees a segment: guest memory that was offered, and nothing that the page cache holds. */
export function isScanned(holding: Holding, segment: Segment): boolean {
  return holding.mergeable && !isCached(segment) && (segment.owner === 'inner' || !holding.hostDomain);
}
