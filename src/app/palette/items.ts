// What the palette offers: walls, images and hosts, each as the node that lifting it takes into the hand.

import type { Image } from '../../catalog/image.ts';
import { IMAGES, isContainerImage, layerMiB } from '../../catalog/images.ts';
import type { KindId } from '../../catalog/kind.ts';
import { KIND_IDS } from '../../catalog/kinds.ts';
import { MiB } from '../../catalog/parameter.ts';
import { findPlatform, PLATFORMS } from '../../catalog/platforms.ts';
import type { Definitions, Host, Sandbox } from '../../topology/topology.ts';

const made = new Map<string, Sandbox>();

function once(key: string, node: Sandbox): Sandbox {
  const known = made.get(key) ?? node;
  made.set(key, known);
  return known;
}

/** A sandbox of a kind, as it comes: the defaults of the kind, nobody's, alone. The same value every time. */
export function sandboxOf(kind: KindId): Sandbox {
  return once(`kind ${kind}`, { id: kind, kind, replicas: 1, children: [] });
}

/** A container of an image, called by it. The same value every time. */
export function containerOf(image: string): Sandbox {
  return once(`image ${image}`, { id: image, kind: 'container', image, replicas: 1, children: [] });
}

/** An empty machine of a platform, of its usual size. */
export function newHost(platform: string, definitions: Definitions): Host {
  const found = findPlatform(platform, definitions.platforms);
  const { cores = 16, memoryBytes = 64 * 1024 * MiB } = found?.defaults ?? {};
  return { id: platform, kind: 'host', platform, cores, memoryBytes, children: [] };
}

/** The kinds in the order of the catalogue. */
export const WALLS: readonly KindId[] = KIND_IDS;

/** Platforms that a kind can only stand on: shown beside its name. */
export function onlyOn(kind: KindId): 'z' | 'x86' | null {
  if (kind === 'lpar' || kind === 'zvm') return 'z';
  return kind === 'microvm' ? 'x86' : null;
}

export interface ImageItem {
  readonly image: Image;
  readonly MiB: number;
}

/** Images that containers are started from, with the size of all their layers, the document's own among them. */
export function imageItems(definitions: Definitions): readonly ImageItem[] {
  const { images } = definitions;
  return [...Object.values(IMAGES), ...images].filter(isContainerImage).map((image) => ({
    image,
    MiB: image.layers.reduce((sum, layer) => sum + layerMiB(layer, images), 0),
  }));
}

export function hostPlatforms(definitions: Definitions): readonly string[] {
  return [...Object.keys(PLATFORMS), ...definitions.platforms.map(({ id }) => id)];
}
