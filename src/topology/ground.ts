// What a place offers to whatever would stand in it, worked out from the host inwards, and who stopped what on the way.
// Knows what is offered; what is needed, and the words of a refusal, are placement's.
import type { Capability } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import { findPlatform } from '../catalog/platforms.ts';
import { isUnikernel, nestedOf } from './attributes.ts';
import type { Host, Sandbox, Topology, TopologyNode } from './topology.ts';
import { mayRunZvm, settledSystem } from './tree.ts';

export interface Ground {
  readonly host: Host;
  readonly platform: Platform;
  /** What it is the inside of. */
  readonly node: TopologyNode;
  /** Whose kernel it is. */
  readonly kernel: TopologyNode;
  readonly offers: ReadonlySet<Capability>;
  /** For every capability that is missing: the node inside which it went missing. */
  readonly stoppedBy: ReadonlyMap<Capability, TopologyNode>;
}

/** Under an unsettled system either is still possible, so both are offered until something settles it. */
function systems(topology: Topology, node: TopologyNode): { readonly linux: boolean; readonly zvm: boolean } {
  const settled = settledSystem(topology, node);
  return { linux: settled !== 'zvm', zvm: settled !== 'linux' };
}

/** Directly on a host. Null when nobody defines its platform. */
export function groundOnHost(topology: Topology, host: Host): Ground | null {
  const platform = findPlatform(host.platform, topology.definitions.platforms);
  if (platform === undefined) return null;
  const offers = new Set<Capability>(platform.offers);
  if (offers.has('z-firmware')) {
    const { linux, zvm } = systems(topology, host);
    if (zvm) offers.add('zvm-hypervisor');
    if (!linux) for (const capability of LINUX) offers.delete(capability);
  }
  return { host, platform, node: host, kernel: host, offers, stoppedBy: stops(new Map(), offers, host) };
}

/** Inside a node that stands on `ground`. */
export function groundInside(topology: Topology, ground: Ground, node: Sandbox): Ground {
  const kind = KINDS[node.kind];
  const offers = kind.leaf ? new Set<Capability>() : offersOf(topology, ground, node);
  if (!kind.ownsKernel) return { ...ground, node, offers, stoppedBy: stops(ground.stoppedBy, offers, node) };
  // What a kernel offers is up to that kernel, whatever is missing outside; only firmware and processor come from below.
  const below = new Map([...ground.stoppedBy].filter(([capability]) => FROM_BELOW.includes(capability)));
  return { ...ground, node, kernel: node, offers, stoppedBy: stops(below, offers, node) };
}

const LINUX: readonly Capability[] = ['linux-kernel', 'container-engine', 'hardware-virtualization'];
const FROM_BELOW: readonly Capability[] = ['z-firmware', 'x86-processor'];

function offersOf(topology: Topology, ground: Ground, node: Sandbox): Set<Capability> {
  const kind = KINDS[node.kind];
  const offers = new Set<Capability>();
  const passOn = (capability: Capability) => ground.offers.has(capability) && offers.add(capability);
  passOn('x86-processor');
  if (!kind.ownsKernel) {
    passOn('linux-kernel');
    passOn('hardware-virtualization');
    for (const capability of kind.offers) offers.add(capability);
    return offers;
  }
  if (isUnikernel(topology, node)) {
    offers.add('linux-kernel');
    return offers;
  }
  // A kind without the property passes virtualization on only when it says so itself.
  const always = kind.offers.includes('hardware-virtualization');
  const nesting = always || (kind.attributes.includes('nested') && nestedOf(node, ground.platform));
  const { linux, zvm } = mayRunZvm(node.kind) ? systems(topology, node) : { linux: true, zvm: false };
  if (linux) {
    for (const capability of kind.offers) offers.add(capability);
    if (nesting) offers.add('hardware-virtualization');
  }
  if (zvm && nesting) offers.add('zvm-hypervisor');
  return offers;
}

function stops(
  before: ReadonlyMap<Capability, TopologyNode>,
  offers: ReadonlySet<Capability>,
  node: TopologyNode,
): ReadonlyMap<Capability, TopologyNode> {
  const all: readonly Capability[] = [...LINUX, 'x86-processor', 'zvm-hypervisor', 'z-firmware'];
  const after = new Map<Capability, TopologyNode>();
  for (const capability of all) {
    if (!offers.has(capability)) after.set(capability, before.get(capability) ?? node);
  }
  return after;
}
