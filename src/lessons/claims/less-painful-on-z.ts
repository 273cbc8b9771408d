// Claim 11: combining both is less painful on z. Said without a measurement, and still without one.
import type { StagedClaim } from '../claim.ts';

export const LESS_PAINFUL_ON_Z: StagedClaim = {
  id: 'less-painful-on-z',
  number: 11,
  by: 'article',
  scenes: [
    {
      id: 'x86',
      scene: {
        topology: 'host:x86,16cpu,64G(vm:debian#outer,8cpu,16G,nested=on,@acme(vm:debian#inner,4cpu,4G,workload=web))',
        running: ['outer', 'inner'],
      },
      until: '10s',
      figures: { overhead: { measure: 'overhead', of: { id: 'inner' } } },
    },
    {
      id: 'z',
      scene: {
        topology: 'host:z,16cpu,64G(lpar:debian#partition,8cpu,32G,@acme(vm:debian#inner,4cpu,4G,workload=web))',
        running: ['partition', 'inner'],
      },
      until: '10s',
      figures: { overhead: { measure: 'overhead', of: { id: 'inner' } } },
    },
  ],
  conditions: [{ id: 'second-level', predicts: [{ left: 'z.overhead', is: 'atMost', right: 'x86.overhead' }] }],
  evidence: [
    { id: 'ZS-001', says: 'aside' },
    { id: 'ZS-013', says: 'aside' },
    { id: 'ZS-002', says: 'aside' },
    { id: 'NE-016', says: 'aside' },
  ],
};
