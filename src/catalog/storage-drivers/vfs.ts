// No sharing at all: every container gets a full copy of its image. The time follows from the size of the image.

import { MiB } from '../parameter.ts';
import { citeRead, DOCKER_VFS } from '../sources.ts';
import type { StorageDriver } from '../storage-driver.ts';

const MS_PER_S = 1000;

export const VFS: StorageDriver = {
  id: 'vfs',
  sharesPageCache: 'storage.vfs.sharesPageCache',
  parameters: {
    'storage.vfs.copyMiBPerS': {
      value: 1_000,
      unit: 'MiB/s',
      low: 300,
      high: 3_000,
      about: 'What one core copies from the page cache into new files in a second; the disk then writes it.',
      source: {
        assumption: 'Many small files through system calls run below the speed of memory; no figure published.',
      },
    },
    'storage.vfs.sharesPageCache': {
      value: 0,
      unit: 'count',
      low: 0,
      high: 1,
      setting: true,
      about: '1: containers that read one file of a layer share its pages. 0: each has its own.',
      source: citeRead(DOCKER_VFS, 'a deep copy of the previous layer, no copy on write'),
    },
  },
  prepare({ value, image }) {
    let bytes = 0;
    for (const layer of image.layers) bytes += value(layer.size) * MiB;
    const perMs = (value('storage.vfs.copyMiBPerS') * MiB) / MS_PER_S;
    return { name: 'overlay', diskBytes: bytes, cpuMs: bytes / perMs };
  },
};
