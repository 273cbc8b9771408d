// A system container (LXC, Virtuozzo): a whole user space with its own init and services on the kernel it stands on.
// No engine daemon starts it; an engine may well run inside it.
import type { Kind } from '../kind.ts';

export const SYSTEM_CONTAINER: Kind = {
  id: 'system-container',
  family: 'container',
  ownsKernel: false,
  needs: ['linux-kernel', 'container-engine'],
  offers: ['container-engine'],
  leaf: false,
  walls: ['system-container'],
  attributes: [
    ...([
      'architecture',
      'emulation',
      'image',
      'workload',
      'cpuWeight',
      'cpuMax',
      'memoryMax',
      'pidsMax',
      'namespaces',
      'memoryLow',
    ] as const),
    ...(['network', 'starts'] as const),
    ...(['privileged', 'capabilities', 'seccomp', 'lsm', 'noNewPrivileges'] as const),
    ...(['rootless', 'readOnlyRoot', 'mounts'] as const),
  ],
  defaults: { image: 'debian' },
  levels: 0,
};
