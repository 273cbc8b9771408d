// A gVisor sandbox: a container whose system calls are answered by a kernel in user space (the Sentry).
// That is no kernel domain of its own: the Sentry is a process of the kernel it stands on and falls with it.
import type { Kind } from '../kind.ts';

export const GVISOR: Kind = {
  id: 'gvisor',
  family: 'container',
  ownsKernel: false,
  needs: ['linux-kernel', 'container-engine'],
  offers: [],
  leaf: true,
  walls: ['gvisor'],
  attributes: [
    ...(['architecture', 'image', 'workload', 'cpuWeight', 'cpuMax', 'memoryMax', 'pidsMax', 'memoryLow'] as const),
    ...(['engine', 'network', 'starts'] as const),
    ...(['sentry', 'hostNetwork', 'directfs', 'readOnlyRoot', 'mounts'] as const),
  ],
  defaults: { image: 'nginx' },
  levels: 0,
};
