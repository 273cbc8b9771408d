// The words of the notation for kinds and properties, one table for reader, writer and the words of edits.
import type { KindId } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Property } from './changes.ts';
import { hasProperty } from './limits.ts';
import type { TopologyNode } from './topology.ts';

export type ValueType =
  | 'whole'
  | 'cores'
  | 'bytes'
  | 'switch'
  | 'namespaces'
  | 'capabilities'
  | 'mounts'
  | 'id'
  | 'text';

interface Entry {
  readonly word: string;
  readonly type: ValueType;
}

/** `key=value`; the order is that of the writer. */
export const VOCABULARY: Readonly<Record<Property, Entry>> = {
  platform: { word: 'platform', type: 'id' },
  image: { word: 'image', type: 'id' },
  replicas: { word: 'replicas', type: 'whole' },
  cores: { word: 'cores', type: 'whole' },
  vcpus: { word: 'vcpus', type: 'whole' },
  cpuMax: { word: 'cpumax', type: 'cores' },
  memoryBytes: { word: 'memory', type: 'bytes' },
  memoryMaxBytes: { word: 'memmax', type: 'bytes' },
  tenant: { word: 'tenant', type: 'text' },
  cpuWeight: { word: 'weight', type: 'whole' },
  pidsMax: { word: 'pids', type: 'whole' },
  workload: { word: 'workload', type: 'id' },
  namespaces: { word: 'ns', type: 'namespaces' },
  nested: { word: 'nested', type: 'switch' },
  diskBytesPerS: { word: 'disk', type: 'bytes' },
  networkBytesPerS: { word: 'net', type: 'bytes' },
  ioWeight: { word: 'io-weight', type: 'whole' },
  merging: { word: 'merging', type: 'switch' },
  engine: { word: 'engine', type: 'id' },
  runtime: { word: 'runtime', type: 'id' },
  network: { word: 'network', type: 'id' },
  monitor: { word: 'monitor', type: 'id' },
  firmware: { word: 'firmware', type: 'id' },
  kernel: { word: 'kernel', type: 'id' },
  interfaces: { word: 'interfaces', type: 'whole' },
  console: { word: 'console', type: 'switch' },
  compressed: { word: 'compressed', type: 'switch' },
  start: { word: 'start', type: 'id' },
  starts: { word: 'starts', type: 'whole' },
  driver: { word: 'driver', type: 'id' },
  store: { word: 'store', type: 'id' },
  swapBytes: { word: 'swap', type: 'bytes' },
  balloon: { word: 'balloon', type: 'switch' },
  memoryLowBytes: { word: 'memlow', type: 'bytes' },
  privileged: { word: 'privileged', type: 'switch' },
  rootless: { word: 'rootless', type: 'switch' },
  capabilities: { word: 'caps', type: 'capabilities' },
  seccomp: { word: 'seccomp', type: 'switch' },
  lsm: { word: 'lsm', type: 'id' },
  noNewPrivileges: { word: 'no-new-privileges', type: 'switch' },
  readOnlyRoot: { word: 'read-only', type: 'switch' },
  mounts: { word: 'mounts', type: 'mounts' },
  sentry: { word: 'sentry', type: 'id' },
  hostNetwork: { word: 'host-network', type: 'switch' },
  directfs: { word: 'directfs', type: 'switch' },
  sharedFs: { word: 'shared-fs', type: 'id' },
  hostDevices: { word: 'host-devices', type: 'switch' },
  architecture: { word: 'arch', type: 'id' },
  emulation: { word: 'emulation', type: 'switch' },
  dedicated: { word: 'dedicated', type: 'switch' },
  name: { word: 'name', type: 'text' },
};

export const PROPERTIES = Object.keys(VOCABULARY) as readonly Property[];

/** The property of that key, or null. */
export function propertyOf(key: string): Property | null {
  return PROPERTIES.find((property) => VOCABULARY[property].word === key) ?? null;
}

/** Keys that a node of a kind may have. */
export function keysOf(kind: TopologyNode['kind']): readonly string[] {
  return PROPERTIES.filter((property) => hasProperty(kind, property)).map((property) => VOCABULARY[property].word);
}

/** What `2cpu` means: cores of a host, virtual processors of a machine, the limit of a container. */
export function processorProperty(kind: TopologyNode['kind']): Property {
  if (kind === 'host') return 'cores';
  return hasProperty(kind, 'vcpus') ? 'vcpus' : 'cpuMax';
}

/** What `4G` means: memory of a host or machine, the limit of a container. */
export function memoryProperty(kind: TopologyNode['kind']): Property {
  return hasProperty(kind, 'memoryBytes') ? 'memoryBytes' : 'memoryMaxBytes';
}

/** Second names by which kinds are known. */
const ALIASES: Readonly<Record<string, KindId>> = { kvm: 'vm', runc: 'container' };

/** The kind of that word, or null. */
export function kindOf(word: string): KindId | null {
  if (Object.hasOwn(ALIASES, word)) return ALIASES[word] ?? null;
  return Object.hasOwn(KINDS, word) ? (word as KindId) : null;
}
