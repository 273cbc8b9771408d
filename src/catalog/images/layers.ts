// The layers that several images share, by id, with their size. Equal ids are equal bytes: that is what sharing rests on.
import type { Layer } from '../image.ts';
import type { ParameterRecord } from '../parameter.ts';

export const DEBIAN_BASE: Layer = { id: 'debian-base', size: 'layer.debianMiB' };
export const ALPINE_BASE: Layer = { id: 'alpine-base', size: 'layer.alpineMiB' };

export const SHARED_LAYERS: Readonly<Record<string, ParameterRecord>> = {
  'layer.debianMiB': {
    value: 114,
    unit: 'MiB',
    low: 70,
    high: 130,
    about: 'Base layer of Debian, unpacked.',
    source: { assumption: 'Usual size of a Debian root file system without kernel; slim variants are smaller.' },
  },
  'layer.alpineMiB': {
    value: 8,
    unit: 'MiB',
    low: 5,
    high: 10,
    about: 'Base layer of Alpine, unpacked.',
    source: { assumption: 'busybox, musl and a package manager.' },
  },
};
