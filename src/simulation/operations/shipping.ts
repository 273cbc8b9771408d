// A new version of an application shipped: as one changed layer, or as a whole image, to every kernel that has a store of
// images of its own. Bytes come from the layers, time from playing it: pulled, unpacked and started in place of the old one.
import type { Image, Layer } from '../../catalog/image.ts';
import { findImage } from '../../catalog/images.ts';
import { createValue } from '../../catalog/parameters.ts';
import { imageOf, startsFromLayers } from '../../topology/attributes.ts';
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { countOf, kernelOf, parentOf, walk } from '../../topology/tree.ts';
import { recordsOf } from '../context.ts';
import { type Conditions, recoveryFrom } from './playing.ts';

export interface Shipped {
  /** Ids of the layers that are new. */
  readonly layers: readonly string[];
  /** To all stores together: on the network, and unpacked onto disks. */
  readonly networkMiB: number;
  readonly diskMiB: number;
  /** All replaced at the same time: until every instance runs the new version; null when that never is. */
  readonly ms: number | null;
}

export interface NewVersion {
  readonly image: string;
  readonly nodes: readonly NodeId[];
  /** Every instance is started again. */
  readonly restarts: number;
  /** Kernels that fetch it, each for all that stands on it. */
  readonly stores: number;
  readonly layer: Shipped;
  readonly whole: Shipped;
}

/** One new version of each image from which containers of the document are started, in the order in which they stand. */
export function versionsOf(topology: Topology, conditions: Conditions): readonly NewVersion[] {
  const byImage = new Map<string, Sandbox[]>();
  for (const { node } of walk(topology)) {
    if (node.kind === 'host' || !startsFromLayers(node.kind)) continue;
    const image = imageOf(topology, node);
    byImage.set(image, [...(byImage.get(image) ?? []), node]);
  }
  return [...byImage].flatMap(([id, nodes]) => {
    const image = findImage(id, topology.definitions.images);
    return image && image.layers.length > 0 ? [versionOf(topology, conditions, image, nodes)] : [];
  });
}

function versionOf(topology: Topology, conditions: Conditions, image: Image, nodes: readonly Sandbox[]): NewVersion {
  const kernels = new Set(nodes.map((node) => storeUnder(topology, node)));
  const stores = [...kernels].reduce((sum, kernel) => sum + countOf(topology, kernel), 0);
  const ship = (changed: readonly Layer[]) => shipped(topology, conditions, image, nodes, changed, stores);
  return {
    image: image.id,
    nodes: nodes.map(({ id }) => id),
    restarts: nodes.reduce((sum, { id }) => sum + countOf(topology, id), 0),
    stores,
    layer: ship(image.layers.slice(-1)),
    whole: ship(image.layers),
  };
}

/** The kernel whose store has the images of a container. */
function storeUnder(topology: Topology, node: Sandbox): NodeId {
  const parent = parentOf(topology, node.id);
  return (parent && kernelOf(topology, parent.id)) ?? node.id;
}

function shipped(
  topology: Topology,
  conditions: Conditions,
  image: Image,
  nodes: readonly Sandbox[],
  changed: readonly Layer[],
  stores: number,
): Shipped {
  const value = createValue(conditions.parameters, recordsOf(topology.definitions));
  const diskMiB = changed.reduce((sum, { size }) => sum + value(size), 0) * stores;
  const before = ownStores(topology);
  const { ms } = recoveryFrom(before, conditions, (atMs) => [
    { atMs, topology: withNew(before, image, new Set(nodes.map(({ id }) => id)), changed) },
  ]);
  return {
    layers: changed.map(({ id }) => id),
    networkMiB: diskMiB * value('image.compressedShare'),
    diskMiB,
    ms,
  };
}

/** Every kernel has what runs on it, and would have to fetch anything else. */
function ownStores(topology: Topology): Topology {
  const emptied = <Node extends Host | Sandbox>(node: Node): Node => ({
    ...node,
    store: 'empty',
    children: node.children.map(emptied),
  });
  return { ...topology, hosts: topology.hosts.map(emptied) };
}

/** What no id of the catalogue or of a document contains. */
const NEW = '~new';

/** The document with some nodes started from the new version, in which the changed layers are other bytes of the same size. */
function withNew(topology: Topology, image: Image, nodes: ReadonlySet<NodeId>, changed: readonly Layer[]): Topology {
  const layers = image.layers.map((layer) => (changed.includes(layer) ? { ...layer, id: layer.id + NEW } : layer));
  // Its figures are those of the old one.
  const version: Image = { ...image, id: image.id + NEW, layers, parameters: {} };
  const replaced = <Node extends Host | Sandbox>(node: Node): Node => ({
    ...node,
    ...(nodes.has(node.id) && { image: version.id }),
    children: node.children.map(replaced),
  });
  const { definitions } = topology;
  return {
    hosts: topology.hosts.map(replaced),
    definitions: { ...definitions, images: [...definitions.images, version] },
  };
}
