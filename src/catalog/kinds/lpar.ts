// A logical partition: the firmware of z gives part of the machine to one operating system. Firmware memory is outside
// what customers see, so a partition takes no memory beyond that of its system.
import type { Kind } from '../kind.ts';
import { MiB } from '../parameter.ts';

export const LPAR: Kind = {
  id: 'lpar',
  family: 'lpar',
  ownsKernel: true,
  needs: ['z-firmware'],
  offers: ['linux-kernel', 'container-engine', 'hardware-virtualization'],
  leaf: false,
  walls: ['lpar'],
  attributes: [
    ...(['image', 'workload', 'vcpus', 'memory', 'cpuWeight', 'cpuMax', 'swap'] as const),
    ...(['kernel', 'driver', 'store', 'starts', 'dedicated'] as const),
  ],
  defaults: { image: 'debian', vcpus: 4, memoryBytes: 8192 * MiB, nested: true },
  levels: 1,
};
