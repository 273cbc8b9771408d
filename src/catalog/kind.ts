// What a kind of sandbox is: what it needs from below, what it offers inside, which walls it puts around its contents,
// how it starts and what memory it takes. One file per kind in kinds/; nothing here knows the tree or the clock.
import type { ChoiceName, Chosen } from './choice.ts';
import type { Image } from './image.ts';
import type { ParameterRecord, Value } from './parameter.ts';
import type { Platform } from './platform.ts';
import type { StorageDriver } from './storage-driver.ts';
import type { Workload } from './workload.ts';

export type KindId = 'lpar' | 'vm' | 'zvm' | 'microvm' | 'container' | 'system-container' | 'gvisor' | 'kata';

/** The wall that is drawn: double for a partition, solid for a virtual machine, dashed for a container. */
export type Family = 'lpar' | 'vm' | 'container';

/**
 * What a node can ask of the path between it and its host. A placement is legal when all that is needed is offered.
 * `container-engine`: a whole Linux user space that can start containers. `hardware-virtualization`: /dev/kvm works.
 */
export type Capability =
  | 'z-firmware'
  | 'x86-processor'
  | 'linux-kernel'
  | 'container-engine'
  | 'hardware-virtualization'
  | 'zvm-hypervisor';

export type BoundaryId = 'container' | 'system-container' | 'gvisor' | 'vm' | 'microvm' | 'zvm' | 'lpar';

/** Properties that a person may set on a node of this kind; the inspector and the notation offer no others. */
export type Attribute =
  | 'image'
  | 'workload'
  | 'vcpus'
  | 'memory'
  | 'nested'
  | 'cpuWeight'
  | 'cpuMax'
  | 'memoryMax'
  | 'pidsMax'
  | 'namespaces'
  | 'memoryLow'
  | 'swap'
  | 'balloon'
  | ChoiceName
  | 'interfaces'
  | 'console'
  | 'compressed'
  | 'starts';

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
  /** Whether the file of its snapshot is in the page cache of the kernel that it stands on. */
  readonly snapshotCached: boolean;
}

export type StageName =
  | 'pull'
  | 'unpack'
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
  | 'exit';

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
  /** True when the pages keep changing, so that a merging scanner never finds them twice alike. */
  readonly volatile?: boolean;
  /** Share of it that is in use all the time; the rest leaves first where memory is short. Missing: as its sort has it. */
  readonly hot?: number;
}

export interface Kind {
  readonly id: KindId;
  readonly family: Family;
  /** True when it brings its own Linux (or z/VM) kernel: it then is the root of a kernel domain. */
  readonly ownsKernel: boolean;
  readonly needs: readonly Capability[];
  /** Offered to what stands inside, over and above what passes through. `nested` decides on hardware-virtualization. */
  readonly offers: readonly Capability[];
  /** True when nothing can be placed inside (the sandbox hides its inner structure). */
  readonly leaf: boolean;
  /** Walls from the inside out. Two entries: an attacker inside must break both. */
  readonly walls: readonly BoundaryId[];
  readonly attributes: readonly Attribute[];
  readonly defaults: {
    readonly image: string;
    readonly vcpus?: number;
    readonly memoryBytes?: number;
    /** Whether guests inside may themselves be hypervisors, where the platform does not say otherwise. */
    readonly nested?: boolean;
    /** Whether a manager takes memory back through a balloon in its guest, when nobody says so; missing: it has no balloon. */
    readonly balloon?: boolean;
  };
  /** Levels of virtualization it adds for whatever runs inside (0 for containers, 1 for machines). */
  readonly levels: 0 | 1;
  /** Of machines with a monitor process: parameter id, MiB of its own that the process reserves besides its guest's memory. */
  readonly reserved?: string;
  readonly parameters: Readonly<Record<string, ParameterRecord>>;
  /** The chain from the order to start until the sandbox is ready; the simulation adds the application's own start. */
  startup(context: StartContext): readonly Stage[];
  /** What one ready instance holds, without the workload's own and the image's pages (the simulation adds those). */
  memory(context: StartContext): readonly Segment[];
}
