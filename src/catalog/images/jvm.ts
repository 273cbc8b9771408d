// An application on a Java virtual machine, on Debian: runtime and application are layers of their own.
import type { Image } from '../image.ts';
import { DEBIAN_BASE } from './layers.ts';

export const JVM: Image = {
  id: 'jvm',
  layers: [
    DEBIAN_BASE,
    { id: 'java', size: 'layer.javaMiB' },
    { id: 'jvm-application', size: 'layer.jvmApplicationMiB' },
  ],
  architectures: ['amd64', 's390x', 'arm64'],
  workload: 'web',
  application: {
    startCpu: 'image.jvm.startCpuMs',
    startWait: 'image.jvm.startWaitMs',
    privateMemory: 'image.jvm.privateMiB',
  },
  parameters: {
    'layer.javaMiB': {
      value: 190,
      unit: 'MiB',
      low: 120,
      high: 330,
      about: 'Java runtime above the base.',
      source: { assumption: 'Usual size of such an image above its base; official sizes change with every release.' },
    },
    'layer.jvmApplicationMiB': {
      value: 60,
      unit: 'MiB',
      low: 10,
      high: 200,
      about: 'Application and its libraries above the runtime.',
      source: { assumption: 'An application framework with its archives.' },
    },
    'image.jvm.startCpuMs': {
      value: 3_500,
      unit: 'core-ms',
      low: 800,
      high: 12_000,
      about: 'Processor work of the application from its first instruction until it serves.',
      source: { assumption: 'Loads and checks some ten thousand classes and compiles the hot ones.' },
    },
    'image.jvm.startWaitMs': {
      value: 400,
      unit: 'ms',
      low: 50,
      high: 3_000,
      about: 'Time the application waits while it starts, for files and its own timers.',
      source: { assumption: 'Loads and checks some ten thousand classes and compiles the hot ones.' },
    },
    'image.jvm.privateMiB': {
      value: 220,
      unit: 'MiB',
      low: 80,
      high: 600,
      about: 'Private memory of the application before any work arrives.',
      source: { assumption: 'Heap, classes and compiled code of a small service.' },
    },
  },
};
