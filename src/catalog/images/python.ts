// A Python program, on Debian.
import type { Image } from '../image.ts';
import { DEBIAN_BASE } from './layers.ts';

export const PYTHON: Image = {
  id: 'python',
  layers: [DEBIAN_BASE, { id: 'python', size: 'layer.pythonMiB' }],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'batch',
  application: {
    startCpu: 'image.python.startCpuMs',
    startWait: 'image.python.startWaitMs',
    privateMemory: 'image.python.privateMiB',
  },
  parameters: {
    'layer.pythonMiB': {
      value: 45,
      unit: 'MiB',
      low: 20,
      high: 120,
      about: 'Python and its library above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'image.python.startCpuMs': {
      value: 150,
      unit: 'core-ms',
      low: 30,
      high: 800,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Imports a framework.' },
      published: ['ST-027'],
    },
    'image.python.startWaitMs': {
      value: 30,
      unit: 'ms',
      low: 5,
      high: 200,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Imports a framework.' },
    },
    'image.python.privateMiB': {
      value: 30,
      unit: 'MiB',
      low: 10,
      high: 100,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'Interpreter and imported modules.' },
    },
  },
};
