// A container as an engine starts it: daemon, runtime, namespaces and a control group on the kernel it stands on.
// It brings no kernel of its own; engines, runtimes, networks and storage drivers are choices with figures of their own.
import type { Kind } from '../kind.ts';

export const CONTAINER: Kind = {
  id: 'container',
  family: 'container',
  ownsKernel: false,
  needs: ['linux-kernel', 'container-engine'],
  offers: [],
  leaf: false,
  walls: ['container'],
  attributes: [
    ...(['image', 'workload', 'cpuWeight', 'cpuMax', 'memoryMax', 'pidsMax', 'namespaces', 'memoryLow'] as const),
    ...(['engine', 'runtime', 'network', 'starts', 'architecture', 'emulation'] as const),
    ...(['privileged', 'capabilities', 'seccomp', 'lsm', 'noNewPrivileges'] as const),
    ...(['rootless', 'readOnlyRoot', 'mounts'] as const),
  ],
  defaults: { image: 'nginx' },
  levels: 0,
};
