// The properties of a node as they count: what was set, and the defaults of its kind, image and platform for the rest.
import type { ChoiceName } from '../catalog/choice.ts';
import { choicesOf } from '../catalog/choices.ts';
import type { Architecture, Image } from '../catalog/image.ts';
import { findImage } from '../catalog/images.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import { findPlatform } from '../catalog/platforms.ts';
import type { NamespaceKind, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';
import { DEFAULT_NAMESPACES, NAMESPACE_KINDS } from './topology.ts';
import { placeOf, systemOf, tenantOf } from './tree.ts';

/** The weight of a control group that nobody gave one (Linux, cgroup v2). */
export const DEFAULT_CPU_WEIGHT = 100;

/** Null: there is no such limit, or a node of this kind has no such thing. */
export interface Attributes {
  readonly image: string | null;
  readonly workload: string | null;
  readonly vcpus: number | null;
  /** Of a host or machine. */
  readonly memoryBytes: number | null;
  /** Whether what stands inside may itself be a hypervisor. */
  readonly nested: boolean;
  readonly cpuWeight: number;
  /** Cores. */
  readonly cpuMax: number | null;
  readonly memoryMaxBytes: number | null;
  readonly memoryLowBytes: number | null;
  /** Swap of its own, as set; null: as the parameters say, or none. */
  readonly swapBytes: number | null;
  readonly balloon: boolean;
  readonly pidsMax: number | null;
  /** Limits of a sandbox's traffic. */
  readonly diskBytesPerS: number | null;
  readonly networkBytesPerS: number | null;
  /** Namespaces of its own; none for machines and hosts. */
  readonly namespaces: readonly NamespaceKind[];
  readonly tenant: string;
}

/** Everything about a node with the defaults filled in. Asking for an id that nobody has is a mistake and throws. */
export function effective(topology: Topology, id: NodeId): Attributes {
  const place = placeOf(topology, id);
  if (place === null) throw new Error(`There is no node "${id}".`);
  const { node, host } = place;
  if (node.kind === 'host') return ofHost(node.memoryBytes, node.swapBytes ?? null);
  const kind = KINDS[node.kind];
  const image = imageOf(topology, node);
  return {
    image,
    workload: workloadOf(topology, node, image),
    vcpus: node.vcpus ?? kind.defaults.vcpus ?? null,
    memoryBytes: node.memoryBytes ?? kind.defaults.memoryBytes ?? null,
    nested: nestedOf(node, findPlatform(host.platform, topology.definitions.platforms)),
    cpuWeight: node.cpuWeight ?? DEFAULT_CPU_WEIGHT,
    cpuMax: node.cpuMax ?? null,
    memoryMaxBytes: node.memoryMaxBytes ?? null,
    memoryLowBytes: node.memoryLowBytes ?? null,
    swapBytes: node.swapBytes ?? null,
    balloon: node.balloon ?? kind.defaults.balloon ?? false,
    pidsMax: node.pidsMax ?? null,
    namespaces: namespacesOf(node),
    diskBytesPerS: node.diskBytesPerS ?? null,
    networkBytesPerS: node.networkBytesPerS ?? null,
    tenant: tenantOf(topology, id),
  };
}

function ofHost(memoryBytes: number, swapBytes: number | null): Attributes {
  return {
    ...{ image: null, workload: null, vcpus: null, cpuMax: null, memoryMaxBytes: null, pidsMax: null },
    ...{ memoryBytes, swapBytes, memoryLowBytes: null, balloon: false, diskBytesPerS: null, networkBytesPerS: null },
    ...{ nested: true, cpuWeight: DEFAULT_CPU_WEIGHT, namespaces: [], tenant: '' },
  };
}

/** Namespaces of its own: those that were set, and one of users where its engine is an ordinary user's. None for machines. */
export function namespacesOf(node: Sandbox): readonly NamespaceKind[] {
  if (!startsFromLayers(node.kind)) return [];
  const own = node.namespaces ?? DEFAULT_NAMESPACES;
  if (node.rootless !== true || own.includes('user')) return own;
  return NAMESPACE_KINDS.filter((kind) => kind === 'user' || own.includes(kind));
}

/** Whether a container engine starts it from an image with layers; everything else boots a guest system. */
export function startsFromLayers(kind: TopologyNode['kind']): boolean {
  return kind !== 'host' && KINDS[kind].needs.includes('container-engine');
}

/** The image of a partition, machine or container: its own, else z/VM where that is what it runs, else the kind's. */
export function imageOf(topology: Topology, node: Sandbox): string {
  return node.image ?? (systemOf(topology, node) === 'zvm' ? 'zvm' : KINDS[node.kind].defaults.image);
}

/** The choice that holds for a property when nobody made one: that of the image for kernels, else the first there is. */
export function usualChoice(topology: Topology, node: TopologyNode, property: ChoiceName): string {
  const place = placeOf(topology, node.id);
  const platform = place === null ? undefined : findPlatform(place.host.platform, topology.definitions.platforms);
  const [first = ''] = choicesOf(property, node.kind, platform?.architecture ?? null);
  if (property !== 'kernel' || node.kind === 'host') return first;
  const guest = findImage(imageOf(topology, node), topology.definitions.images)?.guest;
  return guest?.probeMs === undefined ? first : 'distribution';
}

/** The variant of its image that a node runs: as it says, else that of the host's processors, else the first there is. */
export function architectureOf(node: Sandbox, image: Image, host: Architecture): Architecture {
  const said = image.architectures.find((one) => one === node.architecture);
  return said ?? (image.architectures.includes(host) ? host : (image.architectures[0] ?? host));
}

/** Whether a node runs programs that were built for other processors than those of its host, through a translator. */
export function isEmulated(node: Sandbox, image: Image, host: Architecture): boolean {
  return node.emulation === true && architectureOf(node, image, host) !== host;
}

/** Whether a node boots one application without a system beside it, in which nothing can stand. */
export function isUnikernel(topology: Topology, node: Sandbox): boolean {
  return findImage(imageOf(topology, node), topology.definitions.images)?.guest?.system === 'unikernel';
}

/** What it runs: its own workload, else, for containers, that of the image; machines run none unless told. */
function workloadOf(topology: Topology, node: Sandbox, image: string): string | null {
  if (node.workload !== undefined) return node.workload;
  if (!startsFromLayers(node.kind)) return null;
  return findImage(image, topology.definitions.images)?.workload ?? null;
}

/** Whether guests inside may be hypervisors: as set, else as its kind has it, else as the platform has it. */
export function nestedOf(node: TopologyNode, platform: Platform | undefined): boolean {
  if (node.kind === 'host') return true;
  return node.nested ?? KINDS[node.kind].defaults.nested ?? platform?.nestedByDefault ?? false;
}
