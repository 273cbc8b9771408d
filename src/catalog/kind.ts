// What a kind of sandbox is: what it needs from below, what it offers inside, which walls it puts around its contents. One
// file per kind in kinds/; how it starts and what memory it takes is in cost.ts. Nothing here knows the tree or the clock.
import type { ChoiceName } from './choice.ts';

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

/** What an engine takes off or puts on around a container besides namespaces and limits; `lsm` is a choice. */
export type Switch =
  | 'privileged'
  | 'capabilities'
  | 'seccomp'
  | 'noNewPrivileges'
  | 'rootless'
  | 'readOnlyRoot'
  | 'mounts'
  | 'hostNetwork'
  | 'directfs'
  | 'hostDevices';

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
  | 'architecture'
  | 'emulation'
  | 'dedicated'
  | ChoiceName
  | 'interfaces'
  | 'console'
  | 'compressed'
  | 'starts'
  | Switch;

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
}
