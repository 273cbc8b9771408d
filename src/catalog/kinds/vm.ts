// A virtual machine of KVM and QEMU with any guest system. The figures of its monitor and firmware are in monitors/ and
// firmwares.ts.
import type { Kind } from '../kind.ts';
import { MiB } from '../parameter.ts';

export const VM: Kind = {
  id: 'vm',
  family: 'vm',
  ownsKernel: true,
  needs: ['linux-kernel', 'hardware-virtualization'],
  offers: ['linux-kernel', 'container-engine'],
  leaf: false,
  walls: ['vm'],
  attributes: [
    ...([
      'architecture',
      'image',
      'workload',
      'vcpus',
      'memory',
      'nested',
      'cpuWeight',
      'cpuMax',
      'swap',
      'balloon',
    ] as const),
    ...(['firmware', 'kernel', 'interfaces', 'console', 'compressed', 'start', 'driver', 'store', 'starts'] as const),
  ],
  defaults: { image: 'debian', vcpus: 2, memoryBytes: 2048 * MiB, balloon: false },
  levels: 1,
  reserved: 'vm.reservedMiB',
};
