// A Kata container: looks like a container to its engine, and is a small guest with an agent that starts the application
// inside. Nothing can be placed in it; its guest is hidden.
import type { Kind } from '../kind.ts';
import { MiB } from '../parameter.ts';

export const KATA: Kind = {
  id: 'kata',
  family: 'vm',
  ownsKernel: true,
  needs: ['linux-kernel', 'container-engine', 'hardware-virtualization'],
  offers: [],
  leaf: true,
  walls: ['vm', 'container'],
  attributes: [
    ...([
      'architecture',
      'image',
      'workload',
      'vcpus',
      'memory',
      'cpuWeight',
      'cpuMax',
      'memoryMax',
      'pidsMax',
      'memoryLow',
    ] as const),
    ...(['engine', 'network', 'monitor', 'start', 'starts'] as const),
    ...(['sharedFs', 'privileged', 'hostDevices', 'readOnlyRoot', 'mounts'] as const),
  ],
  defaults: { image: 'nginx', vcpus: 1, memoryBytes: 2048 * MiB, nested: false },
  levels: 1,
  reserved: 'vm.reservedMiB',
};
