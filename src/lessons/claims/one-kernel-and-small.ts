// Claim 3: all containers share one kernel, and equal files make the footprint small.
import type { StagedClaim } from '../claim.ts';

export const ONE_KERNEL_AND_SMALL: StagedClaim = {
  id: 'one-kernel-and-small',
  number: 3,
  by: 'article',
  scenes: [
    {
      id: 'shared',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(container:nginx#web,@acme*10)' },
      until: '10s',
      figures: {
        kernels: { measure: 'kernels' },
        saved: { measure: 'savedByCache' },
        memory: { measure: 'physicalMemory', of: { image: 'nginx' } },
      },
    },
    {
      id: 'copied',
      scene: { topology: 'host:x86,16cpu,64G,merging=off,driver=vfs(container:nginx#web,@acme*10)' },
      until: '60s',
      figures: {
        kernels: { measure: 'kernels' },
        saved: { measure: 'savedByCache' },
        memory: { measure: 'physicalMemory', of: { image: 'nginx' } },
      },
    },
  ],
  conditions: [
    {
      id: 'shared',
      predicts: [
        { left: 'shared.kernels', is: 'atMost', right: 1 },
        { left: 'shared.saved', is: 'atLeast', factor: 0.1, right: 'shared.memory' },
      ],
    },
    {
      id: 'copied',
      predicts: [
        { left: 'copied.kernels', is: 'atMost', right: 1 },
        { left: 'copied.saved', is: 'atLeast', factor: 0.1, right: 'copied.memory' },
      ],
    },
  ],
  evidence: [
    {
      id: 'measured pageCacheSharing',
      shows: { left: '8 processes, proportional', is: 'atMost', factor: 0.5, right: '8 processes, resident' },
    },
    { id: 'IM-001', says: 'aside' },
  ],
};
