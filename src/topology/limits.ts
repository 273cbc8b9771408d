// What values the properties of a node may have by themselves, wherever it stands: ranges, names, and which kind has what.
// The bounds keep a document finite and its numbers exact; they are far beyond real machines.
import { CHOICE_NAMES, choicesOf, isChoice } from '../catalog/choices.ts';
import { ARCHITECTURES, type Architecture } from '../catalog/image.ts';
import { findImage, isContainerImage, isGuestImage } from '../catalog/images.ts';
import type { Attribute } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { MiB } from '../catalog/parameter.ts';
import { findPlatform } from '../catalog/platforms.ts';
import { findWorkload } from '../catalog/workloads.ts';
import { startsFromLayers } from './attributes.ts';
import { refuseCapabilities, refuseMounts } from './guard-values.ts';
import { type RangedProperty, type Refusal, refuse } from './refusal.ts';
import type { Definitions, Host, Sandbox, TopologyNode } from './topology.ts';
import { NAMESPACE_KINDS } from './topology.ts';
import { mayRunZvm } from './tree.ts';

export const MOST_NODES = 20_000;
/** Hosts are the first level. */
export const MOST_LEVELS = 32;
/** Of one node in the whole document, enclosing replicas multiplied in. */
export const MOST_INSTANCES = 1_000_000_000;
const LONGEST_NAME = 120;
const LONGEST_ID = 64;

interface Range {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

const PiB = 1024 * 1024 * 1024 * MiB;

const RANGES: Readonly<Record<RangedProperty, Range>> = {
  replicas: { low: 1, high: 10_000_000, whole: true },
  vcpus: { low: 1, high: 4096, whole: true },
  cores: { low: 1, high: 4096, whole: true },
  memoryBytes: { low: MiB, high: PiB, whole: true },
  memoryMaxBytes: { low: MiB, high: PiB, whole: true },
  memoryLowBytes: { low: 0, high: PiB, whole: true },
  swapBytes: { low: 0, high: PiB, whole: true },
  cpuWeight: { low: 1, high: 10_000, whole: true },
  cpuMax: { low: 0.001, high: 4096, whole: false },
  pidsMax: { low: 1, high: 4_194_304, whole: true },
  interfaces: { low: 0, high: 64, whole: true },
  starts: { low: 1, high: 1000, whole: true },
  diskBytesPerS: { low: 1024, high: PiB, whole: true },
  networkBytesPerS: { low: 1024, high: PiB, whole: true },
  ioWeight: { low: 1, high: 10_000, whole: true },
};

export const RANGED_PROPERTIES = Object.keys(RANGES) as readonly RangedProperty[];

const BYTES: readonly RangedProperty[] = [
  ...(['memoryBytes', 'memoryMaxBytes', 'memoryLowBytes', 'swapBytes', 'diskBytesPerS', 'networkBytesPerS'] as const),
];

/** Whether a property counts bytes. */
export function countsBytes(property: RangedProperty): boolean {
  return BYTES.includes(property);
}

/** Why a property cannot have this number; null when it can. */
export function refuseNumber(property: RangedProperty, value: number): Refusal | null {
  const { low, high, whole } = RANGES[property];
  if (value >= low && value <= high && (!whole || Number.isInteger(value))) return null;
  return refuse(`range.${property}`, { low: inWords(property, low), high: inWords(property, high) });
}

function inWords(property: RangedProperty, value: number): string {
  if (!countsBytes(property)) return String(value);
  if (value >= PiB) return `${value / PiB} PiB`;
  return value >= MiB ? `${value / MiB} MiB` : `${value / 1024} KiB`;
}

/** Ids of nodes and of definitions: letters, digits and hyphens, a letter or digit first. */
export function isId(word: string): boolean {
  return word.length <= LONGEST_ID && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(word);
}

export function refuseName(name: string): Refusal | null {
  const legal = name.length > 0 && name.length <= LONGEST_NAME;
  return legal ? null : refuse('name-illegal', { most: String(LONGEST_NAME) });
}

/** The empty name is nobody's. */
export function refuseTenant(tenant: string): Refusal | null {
  return tenant.length <= LONGEST_NAME ? null : refuse('tenant-illegal', { most: String(LONGEST_NAME) });
}

export function refuseNamespaces(namespaces: readonly string[]): Refusal | null {
  const known = namespaces.every((namespace) => (NAMESPACE_KINDS as readonly string[]).includes(namespace));
  const once = new Set(namespaces).size === namespaces.length;
  return known && once ? null : refuse('namespaces-illegal', { known: NAMESPACE_KINDS.join(', ') });
}

/** Why nodes of a kind cannot have this value of a property, whatever the processor; null for all but unknown choices. */
export function refuseChoice(kind: TopologyNode['kind'], property: string, value: string): Refusal | null {
  if (!isChoice(property)) return null;
  const known = choicesOf(property, kind, null);
  return known.includes(value) ? null : refuse('unknown-choice', { property, value, known: known.join(', ') });
}

/** Why a node cannot start as it says on this processor: a firmware or monitor of another one; null when it can. */
export function refuseChoicesOn(architecture: Architecture, node: TopologyNode): Refusal | null {
  const values: Readonly<Partial<Record<string, unknown>>> = { ...node };
  for (const property of CHOICE_NAMES) {
    const value = values[property];
    if (typeof value !== 'string') continue;
    const known = choicesOf(property, node.kind, architecture);
    const params = { node: node.name ?? node.id, property, value, architecture, known: known.join(', ') };
    if (!known.includes(value)) return refuse('choice-of-other-processor', params);
  }
  return null;
}

function refuseChoices(node: TopologyNode): Refusal | null {
  const values: Readonly<Partial<Record<string, unknown>>> = { ...node };
  for (const property of CHOICE_NAMES) {
    const value = values[property];
    const refusal = typeof value === 'string' ? refuseChoice(node.kind, property, value) : null;
    if (refusal) return refusal;
  }
  return null;
}

/** Properties that only some kinds have, with the attribute of the kind that stands for them. */
const ATTRIBUTES: readonly (readonly [keyof Sandbox, Attribute])[] = [
  ['image', 'image'],
  ['workload', 'workload'],
  ['vcpus', 'vcpus'],
  ['memoryBytes', 'memory'],
  ['nested', 'nested'],
  ['cpuWeight', 'cpuWeight'],
  ['cpuMax', 'cpuMax'],
  ['memoryMaxBytes', 'memoryMax'],
  ['memoryLowBytes', 'memoryLow'],
  ['swapBytes', 'swap'],
  ['balloon', 'balloon'],
  ['architecture', 'architecture'],
  ['emulation', 'emulation'],
  ['dedicated', 'dedicated'],
  ['pidsMax', 'pidsMax'],
  ['namespaces', 'namespaces'],
  ...(
    ['engine', 'runtime', 'network', 'monitor', 'firmware', 'kernel', 'start', 'driver', 'store', 'lsm'] as const
  ).map((name) => [name, name] as const),
  ...(['interfaces', 'console', 'compressed', 'starts'] as const).map((name) => [name, name] as const),
  ...(['privileged', 'capabilities', 'seccomp', 'noNewPrivileges'] as const).map((name) => [name, name] as const),
  ...(['rootless', 'readOnlyRoot', 'mounts'] as const).map((name) => [name, name] as const),
  ...(['sentry', 'hostNetwork', 'directfs', 'sharedFs', 'hostDevices'] as const).map((name) => [name, name] as const),
];

const OF_EVERY_SANDBOX: readonly string[] = ['name', 'tenant', 'replicas'];
const DEVICE_LIMITS: readonly string[] = ['diskBytesPerS', 'networkBytesPerS'];
/** Firmware and z/VM give devices to whole partitions and guests, or not; nothing there limits bytes a second. */
const WITHOUT_DEVICE_LIMITS: readonly string[] = ['lpar', 'zvm'];
/** Kata passes no weight of the disk on. */
const WITHOUT_IO_WEIGHT: readonly string[] = [...WITHOUT_DEVICE_LIMITS, 'kata'];
const OF_EVERY_HOST: readonly string[] = [
  ...['name', 'platform', 'cores', 'memoryBytes', 'diskBytesPerS', 'networkBytesPerS', 'merging', 'swapBytes'],
  ...['driver', 'store'],
];

/** Whether nodes of a kind have a property at all. */
export function hasProperty(kind: TopologyNode['kind'], property: string): boolean {
  if (kind === 'host') return OF_EVERY_HOST.includes(property);
  if (OF_EVERY_SANDBOX.includes(property)) return true;
  if (DEVICE_LIMITS.includes(property)) return !WITHOUT_DEVICE_LIMITS.includes(kind);
  if (property === 'ioWeight') return !WITHOUT_IO_WEIGHT.includes(kind);
  const attribute = ATTRIBUTES.find(([name]) => name === property)?.[1];
  return attribute !== undefined && KINDS[kind].attributes.includes(attribute);
}

/** Why a node cannot be as it is, wherever it stands; null when it can. Looks at its own properties only. */
export function refuseProperties(node: TopologyNode, definitions: Definitions): Refusal | null {
  if (!isId(node.id)) return refuse('id-illegal', { id: node.id });
  const name = node.name === undefined ? null : refuseName(node.name);
  return (
    name ??
    refuseNumbers(node) ??
    (node.kind === 'host' ? ofHost(node, definitions) : ofSandbox(node, definitions)) ??
    refuseChoices(node)
  );
}

function refuseNumbers(node: TopologyNode): Refusal | null {
  const values: Readonly<Partial<Record<string, unknown>>> = { ...node };
  for (const property of RANGED_PROPERTIES) {
    const value = values[property];
    const refusal = typeof value === 'number' ? refuseNumber(property, value) : null;
    if (refusal) return refusal;
  }
  return null;
}

function ofHost(host: Host, definitions: Definitions): Refusal | null {
  if (findPlatform(host.platform, definitions.platforms)) return null;
  return refuse('unknown-platform', { platform: host.platform });
}

function ofSandbox(node: Sandbox, definitions: Definitions): Refusal | null {
  for (const property of [
    ...ATTRIBUTES.map(([name]) => name),
    'diskBytesPerS',
    'networkBytesPerS',
    'ioWeight',
  ] as const) {
    if (node[property] !== undefined && !hasProperty(node.kind, property)) {
      return refuse('not-of-kind', { node: node.name ?? node.id, kind: node.kind, property });
    }
  }
  if (node.workload !== undefined && !findWorkload(node.workload, definitions.workloads)) {
    return refuse('unknown-workload', { workload: node.workload });
  }
  return (
    (node.tenant === undefined ? null : refuseTenant(node.tenant)) ??
    (node.namespaces === undefined ? null : refuseNamespaces(node.namespaces)) ??
    (node.capabilities === undefined ? null : refuseCapabilities(node.capabilities)) ??
    (node.mounts === undefined ? null : refuseMounts(node.mounts)) ??
    refuseImage(node, definitions) ??
    refuseVariant(node, definitions)
  );
}

/** Why an image cannot be asked for in this variant: it is not published for such processors. */
function refuseVariant(node: Sandbox, definitions: Definitions): Refusal | null {
  const { architecture } = node;
  if (architecture === undefined) return null;
  const known: readonly string[] = ARCHITECTURES;
  if (!known.includes(architecture)) {
    return refuse('unknown-choice', { property: 'arch', value: architecture, known: known.join(', ') });
  }
  const id = node.image ?? KINDS[node.kind].defaults.image;
  const built: readonly string[] = findImage(id, definitions.images)?.architectures ?? [];
  return built.includes(architecture)
    ? null
    : refuse('no-such-variant', { image: id, architecture, built: built.join(', ') });
}

function refuseImage(node: Sandbox, definitions: Definitions): Refusal | null {
  if (node.image === undefined) return null;
  const image = findImage(node.image, definitions.images);
  const params = { node: node.name ?? node.id, image: node.image };
  if (!image) return refuse('unknown-image', { image: node.image });
  if (startsFromLayers(node.kind)) return isContainerImage(image) ? null : refuse('image-without-layers', params);
  if (!isGuestImage(image)) return refuse('image-cannot-boot', params);
  const zvm = image.guest?.system === 'zvm';
  return zvm && !mayRunZvm(node.kind) ? refuse('zvm-image-needs-partition', params) : null;
}
