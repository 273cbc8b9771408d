// What a kind of sandbox costs: the chain by which it starts, the memory it holds, and their figures. One file per kind in
// costs/, apart from kinds/, because a first view draws what is there before anybody reckons with it.
import type { Chosen } from './choice.ts';
import type { Image } from './image.ts';
import type { ParameterRecord, Value } from './parameter.ts';
import type { Platform } from './platform.ts';
import type { StorageDriver } from './storage-driver.ts';
import type { Workload } from './workload.ts';

/** All that a start-up chain may depend on. */
export interface StartContext {
  readonly value: Value;
  readonly platform: Platform;
  /** The image of the container, or the guest operating system of the machine. */
  readonly image: Image;
  readonly workload: Workload | null;
  readonly memoryBytes: number;
  /** Namespace kinds the container has of its own (empty for machines). */
  readonly ownNamespaces: readonly string[];
  /** How it is to be started, as far as somebody said so. */
  readonly chosen: Chosen;
  /** Makes root file systems on the kernel that the sandbox stands on. */
  readonly storage: StorageDriver;
  /**
   * Whether the file of its snapshot, or of a system container what its services read, is in the page cache of the kernel that it
   * stands on.
   */
  readonly snapshotCached: boolean;
}

export type StageName =
  | 'pull'
  | 'unpack'
  | 'pod-engine'
  | 'pod-overlay'
  | 'pod-namespaces'
  | 'pod-cgroup'
  | 'pod-runtime'
  | 'pod-agent'
  | 'engine'
  | 'overlay'
  | 'namespaces'
  | 'cgroup'
  | 'network'
  | 'runtime'
  | 'sentry'
  | 'monitor'
  | 'firmware'
  | 'kernel'
  | 'services'
  | 'agent'
  | 'partition'
  | 'restore'
  | 'application'
  | 'exit'
  | 'pod-exit';

/**
 * What a kernel lets only one starter do at a time: change its mounts, its network, or the pool of a storage driver. Whoever
 * waits for it advances as all others do, so that the last one leaves when it would leave a queue.
 */
export type LockName = 'mounts' | 'network' | 'storage';

/**
 * One link of the start-up chain. Its demands are met one after the other in the order of the fields: the lock of the
 * kernel, the fixed wait, network, disk, processor. Zero and missing mean none.
 */
export interface Stage {
  readonly name: StageName;
  /** Milliseconds during which a lock of the surrounding kernel is held (shared by all starters); and which (`network`). */
  readonly lockMs?: number;
  readonly lock?: LockName;
  readonly waitMs?: number;
  readonly networkBytes?: number;
  /** Most bytes a millisecond that the other end of the network delivers. */
  readonly networkCap?: number;
  readonly diskBytes?: number;
  /** Processor work in core-milliseconds on bare metal, at most `parallel` cores at a time (default 1). */
  readonly cpuMs?: number;
  readonly parallel?: number;
  /** Privileged operations per core-millisecond of that work; each costs an exit when virtualized. */
  readonly exitsPerMs?: number;
  /** Accesses to device ports over and above the operations that go with the work. */
  readonly portAccesses?: number;
  /** What is done once for all who go through it together on one kernel: moving the bytes, or all of it. */
  readonly once?: 'bytes' | 'all';
  /** True where the work is done by the guest itself (inside the new kernel), false where the outer kernel does it. */
  readonly inside?: boolean;
}

export type SegmentKind = 'kernel' | 'file' | 'anonymous' | 'hypervisor';

/**
 * Memory that one running instance touches. Equal `content` keys mean equal pages: file segments with equal keys are held
 * once per kernel domain, anonymous (guest) segments with equal keys may be merged. `null` means unlike anything else; file
 * pages without a key are page cache of its own.
 */
export interface Segment {
  readonly kind: SegmentKind;
  readonly content: string | null;
  readonly bytes: number;
  /** Which kernel pays and may share it: the one the node stands on, or the one it brings. */
  readonly owner: 'outer' | 'inner';
  /** Of file pages: how much of the file is in the page cache when these have been read; missing: just these. */
  readonly cachedBytes?: number;
  /** True when the pages keep changing, so that a merging scanner never finds them twice alike. */
  readonly volatile?: boolean;
  /** True for pages that nobody writes any more once they are there. */
  readonly readOnly?: boolean;
  /** Share of it that is in use all the time; the rest leaves first where memory is short. Missing: as its sort has it. */
  readonly hot?: number;
}

/** What booting leaves in pages that are free again. */
export interface BootFreed {
  readonly bytes: number;
  /** Of these, what lies as a loader put it there, and is equal between guests of one content. */
  readonly alikeBytes: number;
  readonly content: string;
}

export interface KindCost {
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
  /** The chain from the order to start until the sandbox is ready; the simulation adds the application's own start. */
  startup(context: StartContext): readonly Stage[];
  /** From the end of its first process until nothing of it is left; missing: in the figures of its start, or not published. */
  removal?(context: StartContext): readonly Stage[];
  /** What the guest it brings has touched while it booted and freed again; missing: as its image has it, alike in no two. */
  bootFreed?(context: StartContext): BootFreed;
  /** What one ready instance holds, without the workload's own and the image's pages (the simulation adds those). */
  memory(context: StartContext): readonly Segment[];
}
