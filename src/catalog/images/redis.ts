// Redis, a store in memory, on Debian.
import type { Image } from '../image.ts';
import { DEBIAN_BASE } from './layers.ts';

export const REDIS: Image = {
  id: 'redis',
  layers: [DEBIAN_BASE, { id: 'redis', size: 'layer.redisMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'database',
  application: {
    startCpu: 'image.redis.startCpuMs',
    startWait: 'image.redis.startWaitMs',
    privateMemory: 'image.redis.privateMiB',
  },
  parameters: {
    'layer.redisMiB': {
      value: 40,
      unit: 'MiB',
      low: 15,
      high: 80,
      about: 'Store and its tools above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'image.redis.startCpuMs': {
      value: 10,
      unit: 'core-ms',
      low: 3,
      high: 50,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'One process that maps its memory and listens.' },
    },
    'image.redis.startWaitMs': {
      value: 5,
      unit: 'ms',
      low: 0,
      high: 50,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'One process that maps its memory and listens.' },
    },
    'image.redis.privateMiB': {
      value: 6,
      unit: 'MiB',
      low: 3,
      high: 15,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'An empty store.' },
      published: ['ME-016'],
    },
  },
};
