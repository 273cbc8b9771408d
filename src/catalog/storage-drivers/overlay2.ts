// Layers as directories, joined by one mount (OverlayFS). Containers read the very files of the layers, so they share them.

import { outside } from '../costs/chain.ts';
import { citeRead, DOCKER_OVERLAY } from '../sources.ts';
import type { StorageDriver } from '../storage-driver.ts';

export const OVERLAY2: StorageDriver = {
  id: 'overlay2',
  sharesPageCache: 'storage.overlay2.sharesPageCache',
  parameters: {
    'container.overlayMs': {
      value: 3,
      unit: 'ms',
      low: 0.2,
      high: 30,
      about: 'Mounting the root file system out of the layers of the image.',
      source: { assumption: 'A few mounts and directories; published: 0.2 ms (reflink) to 30 ms (device-mapper).' },
      published: ['OV-038', 'ST-045'],
    },
    'storage.overlay2.sharesPageCache': {
      value: 1,
      unit: 'count',
      low: 0,
      high: 1,
      setting: true,
      about: '1: containers that read one file of a layer share its pages. 0: each has its own.',
      source: citeRead(DOCKER_OVERLAY, 'OverlayFS and Docker performance: page caching'),
    },
  },
  prepare: ({ value }) => outside(value, 'overlay', value('container.overlayMs'), value('startup.cpuShare')),
};
