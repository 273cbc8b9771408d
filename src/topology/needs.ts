// Whether a node may stand on a ground: all that its kind needs is offered there, and its image runs on that processor.
// Every no names what stopped it.
import { findImage } from '../catalog/images.ts';
import type { Capability } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import { architectureOf, imageOf, isUnikernel } from './attributes.ts';
import type { Ground } from './ground.ts';
import { hasProperty, refuseChoicesOn } from './limits.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Sandbox, Topology, TopologyNode } from './topology.ts';
import { settledSystem } from './tree.ts';

/** What a node is called in a sentence. */
export function nameOf(node: TopologyNode): string {
  return node.name ?? node.id;
}

/** Why this node, without looking inside it, may not stand there; null when it may. */
export function refuseStand(topology: Topology, ground: Ground, node: Sandbox): Refusal | null {
  const place = ground.node;
  if (place.kind !== 'host' && KINDS[place.kind].leaf) {
    return refuse('leaf', { node: nameOf(node), place: nameOf(place), kind: place.kind });
  }
  const missing = KINDS[node.kind].needs.find((capability) => !ground.offers.has(capability));
  if (missing !== undefined) return REASONS[missing](topology, ground, node);
  // The Sentry on KVM opens /dev/kvm as a monitor does.
  const sentryStopped = node.sentry === 'kvm' && !ground.offers.has('hardware-virtualization');
  if (sentryStopped) return REASONS['hardware-virtualization'](topology, ground, node);
  return refuseImage(topology, ground, node) ?? refuseChoicesOn(ground.platform.architecture, node);
}

function refuseImage(topology: Topology, ground: Ground, node: Sandbox): Refusal | null {
  const id = imageOf(topology, node);
  const image = findImage(id, topology.definitions.images);
  if (image === undefined) return refuse('unknown-image', { image: id });
  const { architecture } = ground.platform;
  const wanted = architectureOf(node, image, architecture);
  if (wanted === architecture || node.emulation === true) return null;
  const built = node.architecture ?? image.architectures.join(', ');
  const params = { node: nameOf(node), image: id, architecture, built, host: nameOf(ground.host) };
  return refuse(hasProperty(node.kind, 'emulation') ? 'exec-format' : 'architecture', params);
}

type Reason = (topology: Topology, ground: Ground, node: Sandbox) => Refusal;

const REASONS: Readonly<Record<Capability, Reason>> = {
  'z-firmware': (_, ground, node) => {
    const params = { node: nameOf(node), place: nameOf(ground.node), host: nameOf(ground.host) };
    const onZ = ground.platform.offers.includes('z-firmware');
    return refuse(onZ ? 'lpar-not-directly-on-host' : 'needs-z-firmware', params);
  },
  'x86-processor': (_, ground, node) =>
    refuse('needs-x86-processor', { node: nameOf(node), host: nameOf(ground.host), platform: ground.platform.id }),
  'linux-kernel': (_, ground, node) =>
    refuse('needs-linux-kernel', { node: nameOf(node), stop: nameOf(stopOf(ground, 'linux-kernel')) }),
  'container-engine': (_, ground, node) =>
    refuse('needs-container-engine', { node: nameOf(node), stop: nameOf(stopOf(ground, 'container-engine')) }),
  'hardware-virtualization': (topology, ground, node) => {
    const stop = stopOf(ground, 'hardware-virtualization');
    const couldNest =
      stop.kind !== 'host' && KINDS[stop.kind].attributes.includes('nested') && !isUnikernel(topology, stop);
    const code = couldNest ? 'needs-hardware-virtualization' : 'never-offers-hardware-virtualization';
    return refuse(code, { node: nameOf(node), stop: nameOf(stop) });
  },
  'zvm-hypervisor': (topology, ground, node) => {
    const params = { node: nameOf(node), stop: nameOf(ground.kernel), host: nameOf(ground.host) };
    if (!ground.platform.offers.includes('z-firmware')) return refuse('zvm-needs-z', params);
    const linux = settledSystem(topology, ground.kernel) === 'linux' || ground.node !== ground.kernel;
    return refuse(linux ? 'needs-zvm-hypervisor' : 'zvm-without-nesting', params);
  },
};

function stopOf(ground: Ground, capability: Capability): TopologyNode {
  return ground.stoppedBy.get(capability) ?? ground.node;
}
