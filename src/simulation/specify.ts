// What the document says of a node, with defaults filled in, as the simulation needs it.
import { findImage } from '../catalog/images.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import { findWorkload } from '../catalog/workloads.ts';
import { imageOf, startsFromLayers } from '../topology/attributes.ts';
import { DEFAULT_NAMESPACES, type Sandbox, type Topology } from '../topology/topology.ts';
import type { Context } from './context.ts';
import type { Specification } from './world.ts';

/** Fills in the defaults of the kind. Throws on images and workloads that nobody defines: a document is checked before. */
export function specify(
  context: Context,
  topology: Topology,
  node: Sandbox,
  enclosingTenant: string,
  platform: Platform,
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
    pidsMax: node.pidsMax ?? unlimited,
    namespaces: startsFromLayers(node.kind) ? (node.namespaces ?? DEFAULT_NAMESPACES) : [],
  });
}

/** What cannot change while it runs: the machine's size and system, the container's image and namespaces. */
export function restartNeeded(before: Specification, after: Specification): boolean {
  return (
    before.kind !== after.kind ||
    before.image?.id !== after.image?.id ||
    before.memoryBytes !== after.memoryBytes ||
    before.vcpus !== after.vcpus ||
    before.namespaces.join() !== after.namespaces.join()
  );
}
