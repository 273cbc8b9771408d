// A guest of z/VM: defined in a directory, started by initial program load, without firmware or monitor process.
import type { Kind } from '../kind.ts';
import { MiB } from '../parameter.ts';

export const ZVM: Kind = {
  id: 'zvm',
  family: 'vm',
  ownsKernel: true,
  needs: ['zvm-hypervisor'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['zvm'],
  attributes: [
    ...(['image', 'workload', 'vcpus', 'memory', 'nested', 'cpuWeight', 'cpuMax', 'swap'] as const),
    ...(['kernel', 'start', 'driver', 'store', 'starts'] as const),
  ],
  defaults: { image: 'debian', vcpus: 2, memoryBytes: 2048 * MiB, nested: true },
  levels: 1,
};
