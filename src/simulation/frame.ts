// What can be seen of the simulated world at one moment: the one shape that the stage, the charts, the command line and
// the tests read. Plain data, so that it passes between threads unchanged. Milliseconds, cores, MiB.
import type { StageName } from '../catalog/cost.ts';
import type { IsolationFrame } from './isolation/frame.ts';
import type { HostMemoryFrame, MergingFrame, NodeMemoryFrame } from './memory-frame.ts';
import type { MoveFrame } from './moving/frame.ts';

export type { IsolationFrame, PairFrame } from './isolation/frame.ts';
export type { MoveFrame } from './moving/frame.ts';

export const FRAME_VERSION = 1;

/** `waiting`: for the thing it stands on, or for a layer another instance is pulling. */
export type Phase = 'waiting' | 'starting' | 'running' | 'stopping' | 'failed' | 'killed';

export interface StageFrame {
  readonly name: StageName;
  /** In the future for stages that have yet to begin (computed, if nothing changes). */
  readonly startMs: number;
  /** Null while it runs or has yet to begin. */
  readonly endMs: number | null;
  /** The same as endMs once that is known; before, when it will end if nothing changes; null beyond the look-ahead. */
  readonly expectedEndMs: number | null;
  /** Least and most it may take, as the ranges of its figures say; null where its end is not known. */
  readonly lowMs: number | null;
  readonly highMs: number | null;
}

/** Starts that follow each other: as soon as an instance is ready, it is gone and starts again. */
export interface StartsFrame {
  /** Of all instances: how many there will be, and how many are done. */
  readonly planned: number;
  readonly done: number;
  /** Done in a second, since the first began. */
  readonly perSecond: number;
  /** Of those that are done; null before the first is. */
  readonly medianMs: number | null;
  readonly slowestMs: number | null;
}

export interface NodeFrame {
  readonly id: string;
  /** Ids from the host down, joined by `/`. */
  readonly path: string;
  readonly kind: string;
  readonly tenant: string;
  /** All instances, those of enclosing cohorts multiplied in. */
  readonly count: number;
  readonly phase: Phase;
  /** How many of `count` are ready. */
  readonly ready: number;
  readonly readyAtMs: { readonly first: number; readonly median: number; readonly last: number } | null;
  /** When the last instance will be ready as things stand; null if it cannot be told (or nothing is starting). */
  readonly expectedReadyMs: number | null;
  /** When the last instance may be ready at the earliest and the latest, by the ranges of all figures; null as above. */
  readonly readyRangeMs: { readonly low: number; readonly high: number } | null;
  /** Null for what starts once. */
  readonly starts: StartsFrame | null;
  /** 0 to 1 through the start-up chain, mean over instances. */
  readonly progress: number;
  /** The chain of the latest instance to start. */
  readonly stages: readonly StageFrame[];
  /** What starting it (all instances) has cost so far. */
  readonly startCost: { readonly cpuSeconds: number; readonly diskMiB: number; readonly networkMiB: number };
  /** Sums over all instances; overhead is the part of allocated that virtualization takes. Children not included. */
  readonly cpu: {
    readonly demandCores: number;
    readonly allocatedCores: number;
    readonly overheadCores: number;
    /** What the virtual processors of a machine, those of what stands in it included, wanted and did not get. */
    readonly stealCores: number;
  };
  /** 0 to 1: allocated over what the node could at most use. Brightness on the stage. */
  readonly load: number;
  /** Operations per second of its own workload, all instances. */
  readonly throughput: number;
  /** Response time (open) or time per operation (closed) over that on an idle bare machine; null without workload, Infinity never: see `saturated`. */
  readonly slowdown: number | null;
  /** Of one operation of its own workload, mean over instances; null without one, and where its backlog grows without end. */
  readonly responseMs: ResponseFrame | null;
  /** Its own workload at the devices, all instances, and the way there; null without one. */
  readonly traffic: TrafficFrame | null;
  /** True when work arrives faster than it can be done: the backlog grows. */
  readonly saturated: boolean;
  readonly memory: NodeMemoryFrame;
  /** Of `count`: killed or failed; missing where none is. */
  readonly lost?: number;
  /** How its work went just before the present trouble; missing without trouble, and where it did not work then. */
  readonly calm?: { readonly slowdown: number; readonly responseMs: ResponseFrame | null };
  /** Names (incidents, limits) that act on it right now, for the chain of reasons. */
  readonly effects: readonly string[];
}

/** How long one operation takes, and where the time goes: the four parts add up to the mean. */
export interface ResponseFrame {
  readonly mean: number;
  readonly p99: number;
  readonly work: number;
  /** For a turn on a processor, for a quota to be renewed, behind others. */
  readonly waiting: number;
  readonly disk: number;
  readonly network: number;
}

/** What a workload sends and asks, and what it passes on the way. */
export interface TrafficFrame {
  /** From the inside out: bridge, virtual-card, monitor-card, virtual-switch, sentry. */
  readonly hops: readonly string[];
  /** What the hops add to one round trip and to one request to the disk. */
  readonly roundTripUs: number;
  readonly requestUs: number;
  readonly packetsPerS: number;
  /** Of all instances together. */
  readonly diskBytesPerS: number;
  readonly networkBytesPerS: number;
  /** Those for missing memory that its own kernel reads are included. */
  readonly diskRequestsPerS: number;
  /** Pages read back because they were not in memory, by its own kernel and by what is around it. */
  readonly pageReadsPerS: number;
}

/** One layer, or the file of one snapshot, held in one kernel domain. */
export interface LayerFrame {
  /** Node whose kernel holds it. */
  readonly domain: string;
  /** Id of a layer; of a snapshot `snapshot:` and what it is of. */
  readonly layer: string;
  /** Held per instance of the domain. */
  readonly MiB: number;
  /** Ids of the nodes on that kernel that use it. */
  readonly users: readonly string[];
  /** Instances that use it. */
  readonly instances: number;
  /** Whether each of them reads, and holds, a copy of its own: their storage driver gives them files that nobody shares. */
  readonly copied: boolean;
}

export interface HostFrame {
  readonly id: string;
  readonly platform: string;
  readonly failed: boolean;
  readonly cpu: {
    readonly cores: number;
    readonly usedCores: number;
    readonly overheadCores: number;
    /** Host kernel work: merging, engine. */
    readonly kernelCores: number;
    /** What the virtual processors of machines on it wanted and did not get. */
    readonly stealCores: number;
    /** Overhead is part of cores. */
    readonly byTenant: readonly {
      readonly tenant: string;
      readonly cores: number;
      readonly overheadCores: number;
    }[];
  };
  readonly memory: HostMemoryFrame;
  readonly disk: { readonly bytesPerS: number; readonly usedBytesPerS: number };
  readonly network: { readonly bytesPerS: number; readonly usedBytesPerS: number };
  readonly merging: MergingFrame;
  /** Kernel owners that run, one per node; `instances` counts cohorts. Firmware is not a kernel. */
  readonly kernels: readonly { readonly node: string; readonly instances: number; readonly standing: number }[];
  readonly layers: readonly LayerFrame[];
  readonly isolation: IsolationFrame;
}

/** What can run out: memory, processor, process ids, ports of a bridge, partitions of a machine. */
export type RoomName = 'memory' | 'cores' | 'processes' | 'ports' | 'partitions';

/** One thing that can run out on the way of one more instance. Memory in MiB. */
export interface DensityLimitFrame {
  readonly name: RoomName;
  /** Whose it is: the host, or something around the place where one more would stand. */
  readonly node: string;
  readonly capacity: number;
  readonly used: number;
  /** What one more instance takes. */
  readonly each: number;
  /** How many more fit as far as this goes; null when it sets no limit. */
  readonly more: number | null;
}

/** How many more instances of a node would fit beside those there are, as things stand. */
export interface DensityFrame {
  readonly node: string;
  /** Null when nothing sets a limit. */
  readonly more: number | null;
  /** What runs out first. */
  readonly first: { readonly name: RoomName; readonly node: string } | null;
  readonly limits: readonly DensityLimitFrame[];
  /** The memory of the host against what machines were promised: without overcommitting it. Null for what is promised none. */
  readonly promised: DensityLimitFrame | null;
  /** How fast they could be started, one after the other: by the lock of the kernel or by the processor. */
  readonly startsPerS: number | null;
  readonly startAllMs: number | null;
}

/** Something that happened. `node` is the id of what it happened to; the words are in locales. */
export interface EventFrame {
  readonly tMs: number;
  readonly type:
    | 'placed'
    | 'removed'
    | 'changed'
    | 'stage'
    | 'ready'
    | 'stopped'
    | 'merge-started'
    | 'merge-settled'
    | 'incident-began'
    | 'incident-ended'
    | 'out-of-memory'
    /** Trouble was ended because memory ran out; `detail` names it. */
    | 'hog-killed'
    | 'failed'
    /** It set out for another system; `detail` is the way (operations/moving.ts). */
    | 'move-began'
    /** It runs there; `detail` says how it went (moving/frame.ts). */
    | 'moved'
    /** It stopped here and starts there; `detail` is the reason why it could not move as it was. */
    | 'moved-anew'
    /** The manager of a cluster has started it elsewhere; `detail` is what it stands in there. */
    | 'failed-over'
    /** It has not; `detail` is the reason why (failover.ts). */
    | 'not-failed-over';
  readonly node: string;
  readonly detail: string;
}

export interface Frame {
  readonly version: typeof FRAME_VERSION;
  readonly tMs: number;
  readonly nodes: readonly NodeFrame[];
  readonly hosts: readonly HostFrame[];
  /** Everything up to tMs. */
  readonly events: readonly EventFrame[];
  /** What is on its way to another host; missing where nothing is. */
  readonly moves?: readonly MoveFrame[];
  /** What stands elsewhere than the document has it, and in what; missing where nothing does. */
  readonly elsewhere?: readonly { readonly node: string; readonly from: string; readonly to: string }[];
}
