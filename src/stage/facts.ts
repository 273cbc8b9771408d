// What the drawing needs from the catalogue: which wall, whose kernel, which layers. The only file of the stage that knows
// what an image or a platform is made of.
import { findImage, layerMiB } from '../catalog/images.ts';
import type { KindId } from '../catalog/kind.ts';
import { KINDS } from '../catalog/kinds.ts';
import type { Platform } from '../catalog/platform.ts';
import { FAMILIES } from '../catalog/platforms/families.ts';
import type { Host, Sandbox, Topology } from '../topology/topology.ts';
import type { Facts, LayerFact } from './model.ts';
import type { BandLabel, Edge } from './scene.ts';

/** Walls by kind; kinds that are not named here have the wall of their family. */
const EDGES: Partial<Record<KindId, Edge>> = { kata: 'kata', gvisor: 'gvisor' };

/** Bed patterns of well-known layers; the others take one by their name. */
const BEDS: Readonly<Record<string, number>> = {
  'debian-base': 1,
  nginx: 2,
  'nginx-alpine': 2,
  redis: 3,
  node: 4,
  python: 4,
  postgres: 5,
  'alpine-base': 5,
};

function bedOf(layer: string): number {
  if (Object.hasOwn(BEDS, layer)) return BEDS[layer] ?? 2;
  let sum = 0;
  for (let index = 0; index < layer.length; index++) sum += layer.charCodeAt(index);
  return 2 + (sum % 4);
}

/** A partition or a z/VM guest runs z/VM when its image says so, or when z/VM guests stand in it. */
function runsZvm(node: Sandbox | Host): boolean {
  if (node.kind !== 'host' && node.image !== undefined) return node.image === 'zvm';
  return node.children.some((child) => child.kind === 'zvm');
}

function bandOf(node: Sandbox): BandLabel | null {
  if (!KINDS[node.kind].ownsKernel) return null;
  if (runsZvm(node)) return 'zvm';
  if (node.kind === 'lpar') return holdsMachines(node) ? 'hypervisor' : 'host';
  const image = node.image ?? KINDS[node.kind].defaults.image;
  if (image === 'unikernel') return 'unikernel';
  return image === 'minimal' ? 'tuned' : 'guest';
}

function holdsMachines(node: Sandbox): boolean {
  return node.children.some((child) => KINDS[child.kind].ownsKernel || holdsMachines(child));
}

const layersOfImages = new WeakMap<object, readonly LayerFact[]>();

function layersOf(node: Sandbox, topology: Topology): readonly LayerFact[] {
  if (KINDS[node.kind].family !== 'container') return [];
  const image = findImage(node.image ?? KINDS[node.kind].defaults.image, topology.definitions.images);
  if (!image) return [];
  const known = layersOfImages.get(image);
  if (known) return known;
  const layers = image.layers.map((layer) => ({
    layer: layer.id,
    MiB: layerMiB(layer, topology.definitions.images),
    bed: bedOf(layer.id),
  }));
  layersOfImages.set(image, layers);
  return layers;
}

/** The catalogue's platforms come first: a document cannot call another one by their name. */
function familyOf(platform: string, { definitions }: Topology): Platform['family'] | undefined {
  if (Object.hasOwn(FAMILIES, platform)) return FAMILIES[platform as keyof typeof FAMILIES];
  return definitions.platforms.find(({ id }) => id === platform)?.family;
}

export const FACTS: Facts = {
  edge: (kind) => EDGES[kind] ?? KINDS[kind].family,
  band: bandOf,
  leaf: (kind) => KINDS[kind].leaf,
  layers: layersOf,
  firmware: (host, topology) => familyOf(host.platform, topology) === 'z',
};

/** Id of the image that a node starts from: its own, or that of its kind; empty for a kind that needs none. */
export const imageOf = (node: Sandbox): string => node.image ?? KINDS[node.kind].defaults.image ?? '';

/** vCPUs and memory of a machine, as set or as its kind has them; null for what has none of its own. */
export function sizeOf(node: Sandbox): { readonly vcpus: number; readonly memoryMiB: number } | null {
  const { defaults } = KINDS[node.kind];
  const vcpus = node.vcpus ?? defaults.vcpus;
  const memory = node.memoryBytes ?? defaults.memoryBytes;
  return vcpus === undefined || memory === undefined ? null : { vcpus, memoryMiB: memory / 1_048_576 };
}

/** What a layer is called on its strip: the word before `-base`. */
export const layerName = (layer: string): string => layer.replace(/-base$/, '');
