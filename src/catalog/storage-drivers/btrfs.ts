// Layers as subvolumes of Btrfs, or files cloned by reference (reflink) on another file system that can: a root is made by
// writing references, not data. Its files are files of their own, so no pages are shared.
import { outside } from '../costs/chain.ts';
import { citeRead, citeSecondHand, DOCKER_BTRFS, RUND } from '../sources.ts';
import type { StorageDriver } from '../storage-driver.ts';

export const BTRFS: StorageDriver = {
  id: 'btrfs',
  sharesPageCache: 'storage.btrfs.sharesPageCache',
  parameters: {
    'storage.btrfs.cloneMs': {
      value: 0.2,
      unit: 'ms',
      low: 0.1,
      high: 5,
      about: 'Cloning the root of an image by reference.',
      source: citeSecondHand(RUND, 'sec. 4.2: 0.2 ms where copying takes 207 ms', 'ST-045'),
    },
    'storage.btrfs.sharesPageCache': {
      value: 0,
      unit: 'count',
      low: 0,
      high: 1,
      setting: true,
      about: '1: containers that read one file of a layer share its pages. 0: each has its own.',
      source: citeRead(DOCKER_BTRFS, 'Btrfs and Docker performance: page caching'),
    },
  },
  prepare: ({ value }) => outside(value, 'overlay', value('storage.btrfs.cloneMs'), value('startup.cpuShare')),
};
