// The simulated world: groups of identical instances, the capacities of their hosts, and one clock. Plain data without
// functions, so that a moment can be kept (keep-world.ts) and gone back to.

import type { Chosen } from '../catalog/choice.ts';
import type { LockName, Stage } from '../catalog/cost.ts';
import type { Image } from '../catalog/image.ts';
import type { KindId } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import type { StorageDriver } from '../catalog/storage-driver.ts';
import type { Workload } from '../catalog/workload.ts';
import type { Guard } from '../topology/guard.ts';
import type { Refuge } from '../topology/refuge.ts';
import type { Sandboxing } from '../topology/sandboxing.ts';
import type { NamespaceKind, NodeId } from '../topology/topology.ts';
import type { Calm } from './calm.ts';
import type { Devices } from './devices.ts';
import type { Flow, Pool, Task } from './fluid/flow.ts';
import type { EventFrame, Phase } from './frame.ts';
import type { MemoryState } from './memory-state.ts';
import type { ScannerState } from './merging/scanner.ts';
import type { MoveState } from './moving/state.ts';
import type { IncidentName } from './recording.ts';
import type { Chain } from './starting/chains.ts';
import type { Work } from './work.ts';

export type { Due, Manager } from './due.ts';
export { NO_ENTRIES, ownMap } from './empty.ts';
export { freshMemory, type Growth, type MemoryState } from './memory-state.ts';
export { type BackendWork, NO_BACKENDS, NO_WORK, type Work } from './work.ts';

/** What the document says of a node, with the defaults of its kind filled in. */
export interface Specification {
  readonly kind: KindId | 'host';
  readonly tenant: string;
  readonly image: Image | null;
  readonly workload: Workload | null;
  readonly memoryBytes: number;
  readonly vcpus: number;
  readonly cpuWeight: number;
  /** Cores; Infinity without limit. */
  readonly cpuMax: number;
  readonly memoryMaxBytes: number;
  readonly memoryLowBytes: number;
  /** Null: as the parameters say. */
  readonly swapBytes: number | null;
  readonly balloon: boolean;
  /** Whether its programs are translated for the processors of the host. */
  readonly emulated: boolean;
  /** Of a partition: whether its processors are nobody else's. */
  readonly dedicated: boolean;
  readonly pidsMax: number;
  /** Limits of its traffic, bytes per second; Infinity without. */
  readonly diskMaxBytesPerS: number;
  readonly networkMaxBytesPerS: number;
  /** What it counts at the disk (io.weight) where that is shared by weights; null where nobody beside it has one. */
  readonly ioWeight: number | null;
  readonly namespaces: readonly NamespaceKind[];
  /** The switches around a container; null for everything else. */
  readonly guard: Guard | null;
  /** Those of gVisor sandboxes and Kata containers; null for everything else. */
  readonly sandboxing: Sandboxing | null;
  /** Whether they leave a way out that needs no flaw. */
  readonly open: boolean;
  readonly chosen: Chosen;
  /** How many times it is started, one after the other. */
  readonly starts: number;
  /** Makes root file systems for what stands on its kernel: its own, or, without one of its own, that of the kernel below. */
  readonly storage: StorageDriver;
  /** Whether the images of containers on its kernel are there already. */
  readonly store: 'full' | 'empty';
}

/** One stage of a start, as far as it has come. */
export interface StageRun {
  readonly name: Stage['name'];
  readonly startMs: number;
  endMs: number | null;
}

/** The steps inside one stage, in this order. */
export type Step = 'lock' | 'wait' | 'network' | 'disk' | 'cpu';

export interface StartCost {
  readonly cpuMs: number;
  readonly diskBytes: number;
  readonly networkBytes: number;
}

export const NO_COST: StartCost = Object.freeze({ cpuMs: 0, diskBytes: 0, networkBytes: 0 });

/** `count` identical instances of a node in each instance of `parent`, which began together and go through the same. */
export interface Group {
  readonly id: number;
  readonly node: NodeId;
  /** Where it stands; others once it has moved while it ran. */
  host: HostState;
  parent: Group | null;
  readonly children: Group[];
  count: number;
  /** Instances on the host: counts of all enclosing groups multiplied. */
  total: number;
  specification: Specification;
  phase: Phase;
  alive: boolean;
  /** Virtualization levels between bare metal and what runs inside. */
  depth: number;
  /** While it is on its way to another system. */
  move: MoveState | null;
  /** Luck of this group: factor on the time of every stage (1 without variation). */
  readonly luck: number;
  /** Null before it sets out; `stage` is -1 then. */
  chain: Chain | null;
  stage: number;
  /** True when its own layers are unpacked and it waits for those that others pull, or for a snapshot that another reads. */
  awaiting: boolean;
  step: Step;
  /** Grows with every step, so that timers of an earlier life are known as stale. */
  turn: number;
  stepStartMs: number;
  stepAmount: number;
  stages: StageRun[];
  placedMs: number;
  /** Of a cohort that starts several times: when it begins first, as a share of the time one start takes alone. */
  readonly offset: number;
  /** When the present start set out, and how long those before it took (milliseconds). */
  startedMs: number;
  readonly durations: number[];
  readyMs: number | null;
  /** Frozen: copies of the world share it. */
  startCost: StartCost;
  /** Present where something besides its own activity runs in its control group. */
  pool: Pool | null;
  /** The activity of the present step of its start. */
  activity: Task | null;
  /** Of the running workload. */
  work: Work;
  /** Present in a machine with virtual devices, once something uses them. */
  devices: Devices | null;
  /** By incident. */
  hogs: ReadonlyMap<IncidentName, readonly Task[]>;
  readonly memory: MemoryState;
  /** How its work went just before the trouble that there is now; null where there was none, or it did not work. Frozen. */
  calm: Calm | null;
  /** Of a kernel owner: its locks, the snapshots in its page cache, and the layers it has on disk; or who is fetching one, before who waits. */
  locks: ReadonlyMap<LockName, Pool>;
  snapshots: ReadonlyMap<string, 'present' | Group[]>;
  store: ReadonlyMap<string, 'present' | Group[]>;
}

export interface HostState {
  readonly id: NodeId;
  readonly platform: Platform;
  cores: number;
  memoryBytes: number;
  diskBytesPerS: number;
  networkBytesPerS: number;
  merging: boolean;
  /** Null: as the parameters say. */
  swapBytes: number | null;
  readonly root: Group;
  readonly cpu: Pool;
  readonly disk: Pool;
  /** Requests to the disk, per millisecond. */
  readonly requests: Pool;
  readonly network: Pool;
  /** What carries guests of z/VM to another system, bytes per millisecond; made when first used. */
  channels: Pool | null;
  /** Reads of the volumes on which z/VM has its paging space, per millisecond. */
  readonly pagingVolumes: Pool;
  readonly scanner: ScannerState;
  /** The scanner's own use of the processor. */
  scannerTask: Task | null;
  /** Timers of the scanner with another number are stale. */
  scannerTurn: number;
  /** True while equal pages are still being found. */
  mergingBusy: boolean;
  /** When the last of those became ready of whom the scanner has not been told yet; null when it knows of all. */
  newcomersMs: number | null;
  /** True while somebody misses memory: merging then changes more than page counts. */
  squeezed: boolean;
  /** Grows whenever what stands on the host or how it stands changes; keys what is costly to work out. */
  version: number;
  /** Another object whenever what stands on the host changes, and not when somebody just becomes ready. Frozen: copies share it. */
  structure: Standing;
  /** How often `version` grew because somebody became ready and nothing else changed. */
  arrivals: number;
  /** Timers of what grows with another number are stale. */
  growthTurn: number;
  /** When what grows changes something, as it was last expected: the same is looked for from there on. */
  growthMs: number;
  /** True while the manager of balloons is going to look again. */
  balloonTimer: boolean;
  /** Whether all that stands on it will fit without anybody being squeezed, whatever has been touched by now. */
  roomy: boolean;
}

/** What stands on a host, as it is until something there changes. `clonesMs`: when it was last looked what clones have written. */
export interface Standing {
  readonly clonesMs: number;
}

export interface World {
  readonly flow: Flow;
  readonly hosts: Map<NodeId, HostState>;
  /** Living groups by node, oldest first. */
  readonly groups: Map<NodeId, Group[]>;
  /** Another one whenever a group has come or gone: as long as it is the same, so are they and their order. */
  listing: object;
  nextGroup: number;
  /** What it took to play to here, counted in groups that are looked at: about as long as copying so many (moments.ts). */
  effort: number;
  /** What is on its way from one system to another, oldest first. */
  readonly moves: MoveState[];
  readonly events: EventFrame[];
  /** What the manager of a cluster has started elsewhere than the document has it. */
  readonly refuges: Map<NodeId, Refuge>;
}

/** To be called when what stands on a host or how it stands has changed. `clonesMs`: where it is what its clones have written. */
export function restructure(host: HostState, clonesMs = host.structure.clonesMs): void {
  host.version += 1;
  host.structure = Object.freeze({ clonesMs });
}

/** To be called when a group has come into the world's list of them, or has gone from it. */
export function relist(world: World): void {
  world.listing = Object.freeze({});
}

/** Levels between bare metal and what runs inside. A partition takes the one at which a machine of its platform runs anyway. */
export function depthIn(parent: Group, { kind }: Specification): number {
  return parent.depth + (kind === 'host' || kind === 'lpar' ? 0 : KINDS[kind].levels);
}

/** Every living group of a node. */
export function groupsOf(world: World, node: NodeId): readonly Group[] {
  return world.groups.get(node) ?? [];
}

/** The group whose kernel runs what stands in `group`'s parent: nearest enclosing kernel owner. */
export function kernelUnder(group: Group, ownsKernel: (kind: Group['specification']['kind']) => boolean): Group {
  let at = group.parent ?? group;
  while (at.parent && !ownsKernel(at.specification.kind)) at = at.parent;
  return at;
}

/** Instances of `group` inside one instance of the enclosing group `within`. */
export function countWithin(group: Group, within: Group): number {
  let count = 1;
  for (let at: Group | null = group; at && at !== within; at = at.parent) count *= at.count;
  return count;
}

/** Depth first, parents before children. */
export function walkGroups(group: Group, visit: (group: Group) => void): void {
  visit(group);
  for (const child of group.children) walkGroups(child, visit);
}

/** In the order in which `walkGroups` comes to them. */
export function orderedGroups(root: Group): Group[] {
  const ordered = [root];
  addInner(ordered, root);
  return ordered;
}

function addInner(ordered: Group[], { children }: Group): void {
  for (const child of children) {
    ordered.push(child);
    if (child.children.length > 0) addInner(ordered, child);
  }
}
