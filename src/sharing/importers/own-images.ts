// Definitions for images of which only the name is known.
import { IMAGES } from '../../catalog/images.ts';
import { UNKNOWN_IMAGE } from '../../catalog/unknown-image.ts';
import { readDefinitions } from '../../topology/definitions.ts';
import { createIds } from '../../topology/ids.ts';
import { attemptJson } from '../../topology/scenario-json.ts';
import { type Definitions, NO_DEFINITIONS } from '../../topology/topology.ts';
import { partsOf } from './images.ts';

const LONGEST_BASE = 40;

export interface OwnImages {
  /** The id of the definition for an image that somebody named; the same for every tag of it. */
  of(written: string): string;
  definitions(): Definitions;
}

export function createOwnImages(): OwnImages {
  const fresh = createIds(Object.keys(IMAGES));
  const known = new Map<string, string>();
  return {
    of(written) {
      const { path } = partsOf(written);
      const id = known.get(path) ?? fresh(slugOf(path));
      known.set(path, id);
      return id;
    },
    definitions() {
      if (known.size === 0) return NO_DEFINITIONS;
      const { layerMiB, startCpuMs, privateMemoryMiB } = UNKNOWN_IMAGE;
      const images = [...known.values()].map((id) => ({
        id,
        architectures: ['amd64', 's390x', 'arm64'],
        layers: [{ id: 'debian-base' }, { id: `${id}-layer`, sizeMiB: layerMiB.value }],
        startCpuMs: startCpuMs.value,
        privateMemoryMiB: privateMemoryMiB.value,
      }));
      const read = attemptJson(JSON.stringify({ images }), readDefinitions);
      // The figures are the catalogue's and the ids were made here, so only a mistake of ours could end up here.
      if (!read.ok) throw new Error(`Definitions of unknown images: ${read.error.code} at ${read.error.path}.`);
      return read.value;
    },
  };
}

function slugOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  const slug = name
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_BASE);
  return slug.replace(/-+$/, '') || 'own-image';
}
