// A Node.js application, on Debian with its build tools, as published sizes have it.
import type { Image } from '../image.ts';
import { cite, SHARMA } from '../sources.ts';
import { DEBIAN_BASE } from './layers.ts';

export const NODE: Image = {
  id: 'node',
  layers: [DEBIAN_BASE, { id: 'node', size: 'layer.nodeMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'web',
  application: {
    startCpu: 'image.node.startCpuMs',
    startWait: 'image.node.startWaitMs',
    privateMemory: 'image.node.privateMiB',
  },
  parameters: {
    'layer.nodeMiB': {
      value: 515,
      unit: 'MiB',
      low: 60,
      high: 900,
      about: 'Node.js with packages and build tools above the base.',
      source: cite(SHARMA, 'Table 4: container image of Node.js 0.66 GB, less the base (derived)', 'IM-001'),
      published: ['IM-002'],
    },
    'image.node.startCpuMs': {
      value: 250,
      unit: 'core-ms',
      low: 60,
      high: 1_000,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Starts its engine and loads modules.' },
    },
    'image.node.startWaitMs': {
      value: 50,
      unit: 'ms',
      low: 5,
      high: 300,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Starts its engine and loads modules.' },
    },
    'image.node.privateMiB': {
      value: 45,
      unit: 'MiB',
      low: 25,
      high: 120,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'Heap and compiled code of a small server.' },
    },
  },
};
