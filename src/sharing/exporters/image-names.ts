// What the images of the catalogue are called where images are pulled from; and what the importers make of a name.
import type { Image } from '../../catalog/image.ts';
import { findImage } from '../../catalog/images.ts';
import { writeDefinitions } from '../../topology/definitions-write.ts';
import { NO_DEFINITIONS, type Topology } from '../../topology/topology.ts';
import { standFor } from '../importers/images.ts';
import { createOwnImages } from '../importers/own-images.ts';
import type { Loss } from './exported.ts';

/** Those that are not called as the catalogue calls them. */
const NAMES: Readonly<Record<string, string>> = { 'nginx-alpine': 'nginx:alpine', jvm: 'eclipse-temurin' };

export interface ImageNames {
  /** The name to write for an image, and the image that it stands for when it is read again. */
  of(id: string): { readonly written: string; readonly image: string };
  /** What of the image of a node is not kept. */
  lost(node: { readonly id: string; readonly name?: string }, id: string): readonly Loss[];
  definitions(): Topology['definitions'];
}

export function createImageNames(topology: Topology): ImageNames {
  const own = createOwnImages();
  const known = new Map<string, string>();
  function of(id: string) {
    const written = Object.hasOwn(NAMES, id) ? (NAMES[id] as string) : id;
    const image = known.get(id) ?? standFor(written)?.image ?? own.of(written);
    known.set(id, image);
    return { written, image };
  }
  return {
    of,
    lost(node, id) {
      const { image } = of(id);
      const params = { name: node.name ?? node.id, image: id };
      if (image !== id) return [{ node: node.id, code: 'image', params: { ...params, kept: image } }];
      const before = findImage(id, topology.definitions.images);
      const after = findImage(id, own.definitions().images);
      const same = before === undefined || after === undefined || figuresOf(before) === figuresOf(after);
      return same ? [] : [{ node: node.id, code: 'image-figures', params }];
    },
    definitions: own.definitions,
  };
}

function figuresOf(image: Image): string {
  return JSON.stringify(writeDefinitions({ ...NO_DEFINITIONS, images: [image] }));
}
