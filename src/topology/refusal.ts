// A no with its reason: a code for which locales/ has the words, and the parameters that go into them. A value, because
// being refused is something to learn from.

/** Properties whose numbers have a range; each has words of its own. */
export type RangedProperty =
  | 'replicas'
  | 'vcpus'
  | 'cores'
  | 'memoryBytes'
  | 'memoryMaxBytes'
  | 'memoryLowBytes'
  | 'swapBytes'
  | 'cpuWeight'
  | 'cpuMax'
  | 'pidsMax'
  | 'interfaces'
  | 'starts'
  | 'diskBytesPerS'
  | 'networkBytesPerS'
  | 'ioWeight';

export const REFUSAL_CODES = [
  'unknown-node',
  'unknown-parent',
  'unknown-image',
  'unknown-workload',
  'unknown-platform',
  'into-itself',
  'leaf',
  'needs-a-host',
  'host-inside',
  'host-cannot-move',
  'needs-z-firmware',
  'lpar-not-directly-on-host',
  'needs-x86-processor',
  'needs-linux-kernel',
  'needs-zvm-hypervisor',
  'zvm-needs-z',
  'zvm-without-nesting',
  'needs-container-engine',
  'needs-hardware-virtualization',
  'never-offers-hardware-virtualization',
  'architecture',
  'exec-format',
  'no-such-variant',
  'dedicated-exceed-host',
  'image-cannot-boot',
  'image-without-layers',
  'zvm-image-needs-partition',
  'not-of-kind',
  'id-illegal',
  'id-taken',
  'name-illegal',
  'tenant-illegal',
  'namespaces-illegal',
  'capabilities-illegal',
  'mounts-illegal',
  'unknown-choice',
  'choice-of-other-processor',
  'too-many-nodes',
  'too-many-levels',
  'too-many-instances',
  'incident-needs-host',
  'incident-needs-sandbox',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number] | `range.${RangedProperty}`;

/** Words: text(`refusals.${code}`, params). Parameters are names as people see them, ids of the catalogue, or numbers. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

export function refuse(code: RefusalCode, params: Readonly<Record<string, string>> = {}): Refusal {
  return { code, params };
}
