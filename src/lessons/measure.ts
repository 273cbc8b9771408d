// What a lesson can ask of a moment: one number, read from the document and from what can be seen of the run. Every measure
// says its unit; what it is called on the page is in locales/.
import type { Frame, NodeFrame } from '../simulation/frame.ts';
import { exposureOf } from '../simulation/isolation/exposure.ts';
import { waysOutOf } from '../simulation/isolation/ways-out.ts';
import { managersOf } from '../simulation/operations/keeping.ts';
import { NAMESPACE_KINDS, type NamespaceKind, type Sandbox, type Topology } from '../topology/topology.ts';
import { lineOf, walk } from '../topology/tree.ts';
import { mostLevels, sharedKernels, tenantsOf } from './building.ts';
import { flawsOutOf, reachedBy } from './flaws-out.ts';
import { movingShare, newVersion } from './keeping.ts';
import { longestHalt, movedLive } from './moved.ts';
import { type Who, whoever } from './who.ts';

/** Milliseconds, MiB, shares from 0 to 1, core-seconds, or plain numbers; levels are in walls of a usual container. */
export type MeasureUnit = 'ms' | 'MiB' | 'share' | 'cpuSeconds' | 'count' | 'factor' | 'level' | 'perSecond' | 'cores';

interface Moment {
  readonly topology: Topology;
  readonly frame: Frame;
  /** Those whom the measure is of, and what can be seen of them, as far as they stand there. */
  readonly ids: ReadonlySet<string>;
  readonly nodes: readonly NodeFrame[];
  /** The flaw that is asked about: its id in the catalogue. */
  readonly flaw: string;
}

type Read = (moment: Moment) => number | null;

/** All measures by name: the unit, and how it is read. Null where there is nothing to measure. */
const MEASURES = {
  /** Instances that stand there, ready or not. */
  instances: ['count', ({ nodes }) => sum(nodes.map(({ count }) => count))],
  ready: ['count', ({ nodes }) => sum(nodes.map(({ ready }) => ready))],
  /** Instances that failed with what they stood on, or were killed. */
  lost: ['count', ({ nodes }) => sum(nodes.map((node) => (isLost(node) ? node.count - node.ready : 0)))],
  /** Those with trouble of their own, or that suffer somebody else's. */
  troubled: ['count', ({ nodes }) => sum(nodes.map((node) => (node.effects.length > 0 ? node.count : 0)))],
  /** When the last of them was ready. */
  readyMs: ['ms', ({ nodes }) => greatest(nodes.map(({ readyAtMs }) => readyAtMs?.last ?? null))],
  /** Work that starting them took. */
  startCpu: ['cpuSeconds', ({ nodes }) => sum(nodes.map(({ startCost }) => startCost.cpuSeconds))],
  /** Ways in which they see others on the same kernel, or are seen by them, through namespaces that are missing. */
  exposures: ['count', ({ topology, ids }) => sum([...ids].map((id) => exposuresOf(topology, id)))],
  /** The same for files alone: whose files they can read, and who can read theirs. */
  filesExposed: ['count', ({ topology, ids }) => sum([...ids].map((id) => exposuresOf(topology, id, ['mnt'])))],
  /** And for processes: whose they can see, and who can see theirs. */
  processesExposed: ['count', ({ topology, ids }) => sum([...ids].map((id) => exposuresOf(topology, id, ['pid'])))],
  /** Ways out of them that need no flaw, because a switch is off. */
  waysOut: [
    'count',
    ({ topology, ids }) => sum(sandboxesOf(topology, ids).map((node) => waysOutOf(topology, node).length)),
  ],
  /** Of all flaws of the catalogue, unpatched: by how many somebody in one of them gets at another tenant. */
  flawsOut: ['count', ({ topology, ids }) => greatest([...ids].map((id) => flawsOutOf(topology, id)))],
  /** Programs to be run and kept up to date that start and look after things: engines, virtualization, firmware. */
  managers: ['count', ({ topology }) => new Set(managersOf(topology).map(({ sort, name }) => `${sort} ${name}`)).size],
  /** Share that can move to another host while they run, with what is around them or by themselves. */
  movesLive: ['share', ({ topology, frame, ids }) => movingShare(topology, frame, ids, true)],
  /** Share that can move at all, standing still meanwhile included. */
  moves: ['share', ({ topology, frame, ids }) => movingShare(topology, frame, ids, false)],
  /** What goes over the network when the top layer of every image is new, and when all layers are. */
  newLayer: ['MiB', ({ topology }) => newVersion(topology).layerMiB],
  newImage: ['MiB', ({ topology }) => newVersion(topology).imageMiB],
  /** Kernels that run, firmware not counted. */
  kernels: ['count', ({ frame }) => sum(frame.hosts.flatMap(({ kernels }) => kernels.map((one) => one.instances)))],
  /** Real memory in use on all hosts. */
  usedMemory: ['MiB', ({ frame }) => sum(frame.hosts.map(({ memory }) => memory.totalMiB - memory.freeMiB))],
  /** Real memory that nobody has, on all hosts. */
  freeMemory: ['MiB', ({ frame }) => sum(frame.hosts.map(({ memory }) => memory.freeMiB))],
  /** Saved because file pages of one kernel are held once. */
  savedByCache: ['MiB', ({ frame }) => sum(frame.hosts.map(({ memory }) => memory.savedByPageCacheMiB))],
  savedByMerging: ['MiB', ({ frame }) => sum(frame.hosts.map(({ memory }) => memory.savedByMergingMiB))],
  savedBySegments: ['MiB', ({ frame }) => sum(frame.hosts.map(({ memory }) => memory.savedBySegmentsMiB))],
  /** By them and nobody else: what is shared counts in parts that add up to the whole. */
  heldMemory: ['MiB', ({ nodes }) => sum(nodes.map(({ memory }) => memory.proportionalMiB))],
  /** What tools add up: all that is resident, what is shared once for each of them; and of one instance of theirs. */
  residentMemory: ['MiB', ({ nodes }) => sum(nodes.map(({ memory }) => memory.residentMiB))],
  residentOfOne: ['MiB', ({ nodes }) => greatest(nodes.map(({ memory, count }) => memory.residentMiB / count))],
  /** What /proc/meminfo in one of them gives as the whole: the memory of the kernel it runs on. Once they are ready. */
  seenMemory: ['MiB', ({ topology, frame, nodes }) => greatest(nodes.map((node) => seenIn(topology, frame, node)))],
  /** How often something in them was ended for want of memory. */
  killed: [
    'count',
    ({ frame, ids }) => frame.events.filter(({ type, node }) => type === 'hog-killed' && ids.has(node)).length,
  ],
  /** In real memory, what stands inside included. */
  physicalMemory: ['MiB', ({ nodes }) => sum(nodes.map(({ memory }) => memory.physicalMiB))],
  givenMemory: ['MiB', ({ nodes }) => sum(nodes.map(({ memory }) => memory.configuredMiB ?? 0))],
  /** On disk although it was asked for. */
  swapped: ['MiB', ({ nodes }) => sum(nodes.map(({ memory }) => memory.swappedMiB))],
  /** Cores that they have at the moment. */
  cores: ['cores', ({ nodes }) => sum(nodes.map(({ cpu }) => cpu.allocatedCores))],
  /** Operations a second of their own workloads. */
  throughput: ['perSecond', ({ nodes }) => sum(nodes.map(({ throughput }) => throughput))],
  /** Time of an operation over that on an idle bare machine, of the slowest. */
  slowdown: ['factor', ({ nodes }) => greatest(nodes.map(({ slowdown }) => slowdown))],
  /** Part of the processor time in use that virtualization takes. */
  overhead: [
    'share',
    ({ nodes }) =>
      quotient(
        nodes.map(({ cpu }) => cpu.overheadCores),
        nodes.map(({ cpu }) => cpu.allocatedCores),
      ),
  ],
  /** Walls between the two tenants that are least apart, in walls of a usual container. */
  weakestWalls: [
    'level',
    ({ frame }) => least(frame.hosts.map(({ isolation }) => isolation.security.weakest?.level ?? null)),
  ],
  /** Share of all workloads lost with the kernel that takes most with it. */
  lostWithKernel: ['share', ({ frame }) => greatest(frame.hosts.map(({ isolation }) => isolation.fault.worst))],
  /** Loss of throughput of the tenant that suffers most under the standard noisy neighbours. */
  lostToNeighbour: ['share', ({ frame }) => greatest(frame.hosts.map(({ isolation }) => isolation.performance.worst))],
  /** Hosts that there are. */
  hosts: ['count', ({ topology }) => topology.hosts.length],
  /** Tenants to whom any of them belong. */
  tenants: ['count', ({ topology, ids }) => tenantsOf(topology, ids)],
  /** Kernels on which applications of more than one tenant run. */
  sharedKernels: ['count', ({ topology, ids }) => sharedKernels(topology, ids)],
  /** The most machines and partitions around one of them, its own walls included. */
  levels: ['count', ({ topology, ids }) => mostLevels(topology, ids)],
  /** Nodes of other tenants that one flaw, unpatched, lets somebody in one of them reach. */
  reachedByFlaw: ['count', ({ topology, ids, flaw }) => greatest([...ids].map((id) => reachedBy(topology, flaw, id)))],
  /** Moves to another host that came to their end while it ran, and longest time that any of them stood still. */
  movedLive: ['count', ({ topology, frame, ids }) => movedLive(topology, frame, ids)],
  stoodStillMs: ['ms', ({ topology, frame, ids }) => longestHalt(topology, frame, ids)],
} as const satisfies Readonly<Record<string, readonly [MeasureUnit, Read]>>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as readonly MeasureName[];

/** A number of a moment; `of` picks whom it is of, missing: everything that stands on a host. */
export interface Measure {
  readonly measure: MeasureName;
  readonly of?: Who;
  /** Of `reachedByFlaw` only: the id of a flaw in the catalogue. */
  readonly flaw?: string;
}

export function unitOf({ measure }: Measure): MeasureUnit {
  return MEASURES[measure][0];
}

/** The number at a moment; null where there is nothing to measure (nobody is ready yet, there is one tenant only). */
export function read({ measure, of, flaw = '' }: Measure, topology: Topology, frame: Frame): number | null {
  const ids = whoever(of, topology);
  const nodes = frame.nodes.filter(({ id }) => ids.has(id));
  return MEASURES[measure][1]({ topology, frame, ids, nodes, flaw });
}

function sandboxesOf(topology: Topology, ids: ReadonlySet<string>): readonly Sandbox[] {
  return walk(topology).flatMap(({ node }) => (node.kind !== 'host' && ids.has(node.id) ? [node] : []));
}

/** Of one instance of the nearest around it, itself included, that has a kernel; null while it is not ready. */
function seenIn(topology: Topology, frame: Frame, { id, ready }: NodeFrame): number | null {
  if (ready === 0) return null;
  const frames = new Map(frame.nodes.map((node) => [node.id, node]));
  const outwards = lineOf(topology, id).toReversed();
  const kernel = outwards.map((node) => frames.get(node.id)?.memory.kernel ?? null).find((one) => one !== null);
  return kernel ? kernel.capacityMiB / kernel.instances : null;
}

function exposuresOf(topology: Topology, id: string, kinds: readonly NamespaceKind[] = NAMESPACE_KINDS): number {
  const seen = kinds.map((kind) => exposureOf(topology, id, kind));
  return sum(seen.map(({ sees, seenBy }) => sees.length + seenBy.length));
}

function isLost({ phase }: NodeFrame): boolean {
  return phase === 'failed' || phase === 'killed';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function greatest(values: readonly (number | null)[]): number | null {
  return values.reduce((most, value) => (value !== null && (most === null || value > most) ? value : most), null);
}

function least(values: readonly (number | null)[]): number | null {
  return values.reduce((most, value) => (value !== null && (most === null || value < most) ? value : most), null);
}

function quotient(parts: readonly number[], wholes: readonly number[]): number | null {
  const whole = sum(wholes);
  return whole > 0 ? sum(parts) / whole : null;
}
