// A microVM: a small monitor, no firmware, a kernel loaded directly. x86 only. Which monitor is a choice; the figures are
// in monitors/.
import type { Kind } from '../kind.ts';
import { MiB } from '../parameter.ts';

export const MICROVM: Kind = {
  id: 'microvm',
  family: 'vm',
  ownsKernel: true,
  needs: ['linux-kernel', 'hardware-virtualization', 'x86-processor'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['microvm'],
  attributes: [
    ...(['architecture', 'image', 'workload', 'vcpus', 'memory', 'cpuWeight', 'cpuMax', 'swap', 'balloon'] as const),
    ...(['monitor', 'kernel', 'interfaces', 'console', 'compressed', 'start', 'driver', 'store', 'starts'] as const),
  ],
  defaults: { image: 'minimal', vcpus: 1, memoryBytes: 256 * MiB, nested: false },
  levels: 1,
  reserved: 'microvm.reservedMiB',
};
