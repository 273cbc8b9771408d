// MongoDB, a document store, on Ubuntu: its official image is built for amd64 and arm64 only, so that it does not run on z.
import type { Image } from '../image.ts';

export const MONGO: Image = {
  id: 'mongo',
  layers: [
    { id: 'ubuntu', size: 'layer.ubuntuMiB' },
    { id: 'mongo', size: 'layer.mongoMiB' },
  ],
  architectures: ['amd64', 'arm64'],
  workload: 'key-value',
  application: {
    startCpu: 'image.mongo.startCpuMs',
    startWait: 'image.mongo.startWaitMs',
    privateMemory: 'image.mongo.privateMiB',
  },
  parameters: {
    'layer.ubuntuMiB': {
      value: 75,
      unit: 'MiB',
      low: 65,
      high: 120,
      about: 'Base layer of Ubuntu.',
      source: { assumption: 'Usual size of the base when unpacked; it changes with every release.' },
    },
    'layer.mongoMiB': {
      value: 620,
      unit: 'MiB',
      low: 400,
      high: 900,
      about: 'Server, shell and tools of the document store above the base.',
      source: { assumption: 'The whole image takes about 0.7 GB when unpacked; it changes with every release.' },
    },
    'image.mongo.startCpuMs': {
      value: 500,
      unit: 'core-ms',
      low: 200,
      high: 1500,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Opens its storage engine and recovers its journal; taken above the relational database.' },
    },
    'image.mongo.startWaitMs': {
      value: 300,
      unit: 'ms',
      low: 50,
      high: 2000,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Reads its files and waits for its first checkpoint.' },
    },
    'image.mongo.privateMiB': {
      value: 90,
      unit: 'MiB',
      low: 60,
      high: 200,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'Resident size of an idle server without data.' },
    },
  },
};
