// What the document says of a node, with defaults filled in, as the simulation needs it.
import type { Chosen } from '../catalog/choice.ts';
import { findImage } from '../catalog/images.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import type { StorageDriver } from '../catalog/storage-driver.ts';
import { storageDriver } from '../catalog/storage-drivers.ts';
import { findWorkload } from '../catalog/workloads.ts';
import { imageOf, isEmulated, namespacesOf, startsFromLayers } from '../topology/attributes.ts';
import { guardOf } from '../topology/guard.ts';
import { ioWeightsOf } from '../topology/io-weight.ts';
import { sandboxingOf } from '../topology/sandboxing.ts';
import type { Host, Sandbox, Topology } from '../topology/topology.ts';
import type { Context } from './context.ts';
import { waysOutOf } from './isolation/ways-out.ts';
import type { Specification } from './world.ts';

/** Fills in the defaults of the kind. `below`: the driver of what it stands in. Throws on images and workloads that nobody defines: a document is checked before. */
export function specify(
  context: Context,
  topology: Topology,
  node: Sandbox,
  enclosingTenant: string,
  platform: Platform,
  below: StorageDriver,
): Specification {
  const kind = KINDS[node.kind];
  const { definitions } = topology;
  const imageId = imageOf(topology, node);
  const image = findImage(imageId, definitions.images);
  if (!image) throw new Error(`unknown image ${imageId}`);
  const workloadId = node.workload ?? (startsFromLayers(node.kind) ? image.workload : null);
  const workload = workloadId === null ? null : findWorkload(workloadId, definitions.workloads);
  if (workload === undefined) throw new Error(`unknown workload ${workloadId}`);
  const unlimited = Number.POSITIVE_INFINITY;
  const machine = kind.attributes.includes('vcpus');
  return Object.freeze({
    kind: node.kind,
    tenant: node.tenant ?? enclosingTenant,
    image,
    workload,
    memoryBytes: node.memoryBytes ?? kind.defaults.memoryBytes ?? platform.defaults.memoryBytes,
    vcpus: machine ? (node.vcpus ?? kind.defaults.vcpus ?? unlimited) : unlimited,
    cpuWeight: node.cpuWeight ?? context.value('cgroup.defaultWeight'),
    cpuMax: node.cpuMax ?? unlimited,
    memoryMaxBytes: node.memoryMaxBytes ?? unlimited,
    memoryLowBytes: node.memoryLowBytes ?? 0,
    swapBytes: node.swapBytes ?? null,
    balloon: node.balloon ?? kind.defaults.balloon ?? false,
    emulated: isEmulated(node, image, platform.architecture),
    dedicated: node.dedicated === true,
    pidsMax: node.pidsMax ?? unlimited,
    namespaces: namespacesOf(node),
    guard: guardOf(node),
    sandboxing: sandboxingOf(node),
    open: waysOutOf(topology, node).length > 0,
    diskMaxBytesPerS: node.diskBytesPerS ?? unlimited,
    networkMaxBytesPerS: node.networkBytesPerS ?? unlimited,
    ioWeight: ioWeightOf(context, topology, node),
    chosen: chosenOf(node),
    starts: node.starts ?? 1,
    storage: kind.attributes.includes('driver') ? storageDriver(node.driver) : below,
    store: storeOf(context, node),
  });
}

/** What a node counts at the disk; null where nobody beside it has a weight. */
function ioWeightOf({ value }: Context, topology: Topology, { id }: Sandbox): number | null {
  const weights = ioWeightsOf(topology);
  return weights.has(id) ? (weights.get(id) ?? value('cgroup.defaultIoWeight')) : null;
}

/** Whether the images of what stands on the kernel of a node are there already: as it says, else as the parameter says. */
export function storeOf(context: Context, node: Host | Sandbox): 'full' | 'empty' {
  const usual = context.value('image.coldStart') > 0 ? 'empty' : 'full';
  return node.store === 'full' || node.store === 'empty' ? node.store : usual;
}

const CHOSEN = [
  ...(['engine', 'runtime', 'network', 'monitor', 'firmware', 'kernel', 'start'] as const),
  ...(['interfaces', 'console', 'compressed'] as const),
];

function chosenOf(node: Sandbox): Chosen {
  const said = CHOSEN.filter((property) => node[property] !== undefined);
  return Object.freeze(Object.fromEntries(said.map((property) => [property, node[property]])) as Chosen);
}

/** Whether two nodes are to be started alike. */
export function sameChosen(a: Chosen, b: Chosen): boolean {
  return CHOSEN.every((property) => a[property] === b[property]);
}

/** What cannot change while it runs: a machine's size and system, a container's image, root, namespaces and privileges, the way of starting. */
export function restartNeeded(before: Specification, after: Specification): boolean {
  return (
    before.kind !== after.kind ||
    before.image?.id !== after.image?.id ||
    before.memoryBytes !== after.memoryBytes ||
    before.vcpus !== after.vcpus ||
    before.namespaces.join() !== after.namespaces.join() ||
    before.guard?.key !== after.guard?.key ||
    before.sandboxing?.key !== after.sandboxing?.key ||
    !sameChosen(before.chosen, after.chosen) ||
    before.emulated !== after.emulated ||
    before.dedicated !== after.dedicated ||
    before.starts !== after.starts ||
    // The root of a container is the work of the driver below it; a machine's own driver is for what stands in it.
    (before.storage !== after.storage && !KINDS[after.kind as keyof typeof KINDS].attributes.includes('driver'))
  );
}

/** Whether nothing of what the document says of a node has changed. */
export function same(a: Specification, b: Specification): boolean {
  for (const key of Object.keys(b) as (keyof Specification)[]) {
    if (key === 'guard' || key === 'sandboxing') {
      if (a[key]?.key !== b[key]?.key) return false;
    } else if (key === 'namespaces') {
      if (a.namespaces.join() !== b.namespaces.join()) return false;
    } else if (key === 'chosen') {
      if (!sameChosen(a.chosen, b.chosen)) return false;
    } else if (key === 'image' || key === 'workload') {
      if (a[key]?.id !== b[key]?.id) return false;
    } else if (a[key] !== b[key]) return false;
  }
  return true;
}
