// The document: what should be. A tree of hosts, partitions, machines and containers, with no coordinates and no clock.
// Values only; edits make new values (edit.ts), what has become of it is the simulation's business.
import type { Image } from '../catalog/image.ts';
import type { KindId } from '../catalog/kind.ts';
import type { Platform } from '../catalog/platform.ts';
import type { Workload } from '../catalog/workload.ts';

/** Unique in the document, never reused in a session, readable: `web`, `vm-2`. Letters, digits and hyphens. */
export type NodeId = string;

export type NamespaceKind = 'mnt' | 'pid' | 'net' | 'ipc' | 'uts' | 'user' | 'cgroup' | 'time';
export const NAMESPACE_KINDS: readonly NamespaceKind[] = ['mnt', 'pid', 'net', 'ipc', 'uts', 'user', 'cgroup', 'time'];
/** What a container engine gives without being asked: no user and no time namespace of its own. */
export const DEFAULT_NAMESPACES: readonly NamespaceKind[] = ['mnt', 'pid', 'net', 'ipc', 'uts', 'cgroup'];

/** A partition, machine or container. A missing property means the kind's default (no limit, for limits). */
export interface Sandbox {
  readonly id: NodeId;
  readonly kind: KindId;
  /** Shown instead of the id when set. */
  readonly name?: string;
  /** Trust domain. Missing: that of the enclosing node; at the top: nobody's (`''`). */
  readonly tenant?: string;
  /** Identical instances per instance of the parent, a whole number from 1. */
  readonly replicas: number;
  readonly image?: string;
  readonly workload?: string;
  readonly vcpus?: number;
  readonly memoryBytes?: number;
  readonly nested?: boolean;
  /** 1 to 10000, default 100. */
  readonly cpuWeight?: number;
  /** Cores. */
  readonly cpuMax?: number;
  readonly memoryMaxBytes?: number;
  /** Memory of a control group that is taken only when nothing else is left (memory.low). */
  readonly memoryLowBytes?: number;
  readonly pidsMax?: number;
  /** Namespaces of its own; missing means DEFAULT_NAMESPACES. */
  readonly namespaces?: readonly NamespaceKind[];
  /** How it starts: ids of the registries in catalog/choices.ts; missing means the usual one. */
  readonly engine?: string;
  readonly runtime?: string;
  readonly network?: string;
  readonly monitor?: string;
  readonly firmware?: string;
  readonly kernel?: string;
  readonly start?: string;
  /** Network interfaces that its kernel sets up; missing means none beyond those in the figures of its image. */
  readonly interfaces?: number;
  /** Whether its kernel writes to a serial console, and whether it is loaded compressed; missing means no. */
  readonly console?: boolean;
  readonly compressed?: boolean;
  /** How many times each instance is started, one after the other; missing means once. */
  readonly starts?: number;
  /** Of the kernel it brings: what makes root file systems for containers, and whether their images are there already. */
  readonly driver?: string;
  readonly store?: string;
  /** Swap of a machine's own; missing: as a parameter says. */
  readonly swapBytes?: number;
  /** Whether a manager on the host takes memory back through the balloon in the guest. */
  readonly balloon?: boolean;
  /** Whether all restrictions are off (`--privileged`): devices, capabilities, filter, confinement. */
  readonly privileged?: boolean;
  /** Capabilities as they differ from what its kind has: `+net_admin`, `-net_raw`, after `all` or `none` if it begins with these. */
  readonly capabilities?: readonly string[];
  /** Whether the usual filter of system calls is on; missing means yes, unless privileged. */
  readonly seccomp?: boolean;
  /** What else confines it: an id of catalog/lsms.ts. */
  readonly lsm?: string;
  readonly noNewPrivileges?: boolean;
  /** Whether the engine runs as an ordinary user; then it has a user namespace of its own. */
  readonly rootless?: boolean;
  /** Whether its root file system is mounted to be read only. */
  readonly readOnlyRoot?: boolean;
  /** Paths of the system around it that are mounted into it, `:ro` behind those that it may only read. */
  readonly mounts?: readonly string[];
  /** Of a gVisor sandbox: how its Sentry catches system calls, whose network stack it uses, and who opens its files. */
  readonly sentry?: string;
  readonly hostNetwork?: boolean;
  readonly directfs?: boolean;
  /** Of a Kata container: how its guest gets at its files, and whether a privileged one gets the disks of the host. */
  readonly sharedFs?: string;
  readonly hostDevices?: boolean;
  /** Limits of its traffic in bytes per second: io.max (a machine's virtual disk throttled), and a shaped network interface. */
  readonly diskBytesPerS?: number;
  readonly networkBytesPerS?: number;
  /** What it counts when the disk is shared out (io.weight): 1 to 10000; missing: 100 where others beside it have one. */
  readonly ioWeight?: number;
  /** The variant of its image that is meant; missing: that of the host's processors where there is one. */
  readonly architecture?: string;
  /** Whether a translator runs programs built for other processors (qemu-user through binfmt_misc). */
  readonly emulation?: boolean;
  /** Of a partition: whether its logical processors are physical ones that nobody else gets. */
  readonly dedicated?: boolean;
  readonly children: readonly Sandbox[];
}

export interface Host {
  readonly id: NodeId;
  readonly kind: 'host';
  readonly name?: string;
  /** A platform of the catalogue or of the document's definitions. */
  readonly platform: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** Bytes per second; missing: the platform's default. */
  readonly diskBytesPerS?: number;
  readonly networkBytesPerS?: number;
  /** Whether the host kernel merges equal pages of its guests; missing means on. */
  readonly merging?: boolean;
  /** As of every kernel: see Sandbox. */
  readonly driver?: string;
  readonly store?: string;
  /** Swap (paging space under z/VM); missing: as a parameter says. */
  readonly swapBytes?: number;
  readonly children: readonly Sandbox[];
}

export type TopologyNode = Host | Sandbox;

/** One's own platforms, images and workloads, usable in this document beside the catalogue's. */
export interface Definitions {
  readonly platforms: readonly Platform[];
  readonly images: readonly Image[];
  readonly workloads: readonly Workload[];
}

export interface Topology {
  readonly hosts: readonly Host[];
  readonly definitions: Definitions;
}

export const NO_DEFINITIONS: Definitions = { platforms: [], images: [], workloads: [] };
export const EMPTY_TOPOLOGY: Topology = { hosts: [], definitions: NO_DEFINITIONS };
