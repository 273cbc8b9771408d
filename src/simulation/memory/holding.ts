// What memory accounting takes in: who holds which pages, in which kernel domain and under which limits. Types and the
// rounding to whole pages only; nothing here counts anything.
import type { Segment } from '../../catalog/kind.ts';
import type { NodeId } from '../../topology/topology.ts';

export const PAGE_BYTES = 4096;

/** Layer of an image as one instance maps it: bytes that it has read of it. */
export interface LayerUse {
  readonly id: string;
  readonly bytes: number;
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
  /** Of a kernel owner: the part of its inner memory that its own workload is, which an out-of-memory kill can free. */
  readonly workloadBytes?: number;
}

/**
 * An amount of memory that something inside cannot exceed. `host` has no parent; `machine`: configured memory of guests and
 * partitions; `cgroup`: memory.max. Page cache is charged to the machine or host whose kernel holds it.
 */
export interface Limit {
  readonly id: string;
  readonly kind: 'host' | 'machine' | 'cgroup';
  readonly parent: string | null;
  readonly node: NodeId;
  /** Per instance. Infinity: none. */
  readonly bytes: number;
  readonly instances: number;
}

/** Whole pages touched of `bytes` when `ready` (0 to 1) of it has been touched. */
export function pagesOf(bytes: number, ready: number): number {
  return Math.floor((bytes * Math.min(1, Math.max(0, ready))) / PAGE_BYTES);
}

/** File-backed content that has a name is held once per kernel, like a layer. */
export function isCached(segment: Segment): boolean {
  return segment.kind === 'file' && segment.content !== null;
}

/** Whether the scanner of the host sees a segment: guest memory that was offered, and nothing that the page cache holds. */
export function isScanned(holding: Holding, segment: Segment): boolean {
  return holding.mergeable && !isCached(segment) && (segment.owner === 'inner' || !holding.hostDomain);
}
