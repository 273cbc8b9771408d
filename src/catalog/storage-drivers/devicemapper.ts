// Images as thin volumes of the device mapper: a container's root is a snapshot of one, a block device of its own. The pool
// keeps its book under one lock, so snapshots are made one after the other.
import { citeRead, citeSecondHand, DOCKER_DEVICEMAPPER, RUND } from '../sources.ts';
import type { StorageDriver } from '../storage-driver.ts';

export const DEVICEMAPPER: StorageDriver = {
  id: 'devicemapper',
  sharesPageCache: 'storage.devicemapper.sharesPageCache',
  parameters: {
    'storage.devicemapper.snapshotMs': {
      value: 30,
      unit: 'ms',
      low: 15,
      high: 50,
      about: 'Making and mounting one snapshot, under the lock of the pool all the while.',
      source: citeSecondHand(RUND, 'sec. 3.1: 30 ms alone; about 10 s for 200 at once, 50 ms each', 'ST-045'),
    },
    'storage.devicemapper.sharesPageCache': {
      value: 0,
      unit: 'count',
      low: 0,
      high: 1,
      setting: true,
      about: '1: containers that read one file of a layer share its pages. 0: each has its own.',
      source: citeRead(DOCKER_DEVICEMAPPER, 'Performance best practices: memory usage'),
    },
  },
  prepare: ({ value }) => ({ name: 'overlay', lock: 'storage', lockMs: value('storage.devicemapper.snapshotMs') }),
};
