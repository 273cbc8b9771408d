// Claim 6: changing and deploying is easy with containers. What counts here is what has to move when a new version ships.
import type { StagedClaim } from '../claim.ts';

export const CHANGING_IS_EASY: StagedClaim = {
  id: 'changing-is-easy',
  number: 6,
  by: 'article',
  scenes: [
    {
      id: 'one-kernel',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme*10)' },
      until: '20s',
      figures: { layer: { measure: 'newLayer' }, image: { measure: 'newImage' } },
    },
    {
      id: 'many-kernels',
      scene: {
        topology: 'host:x86,16cpu,64G(vm:debian#machine,1cpu,2G,@acme(container:nginx#web)*10)',
      },
      until: '60s',
      figures: { layer: { measure: 'newLayer' }, image: { measure: 'newImage' } },
    },
  ],
  conditions: [
    {
      id: 'one-kernel',
      predicts: [{ left: 'one-kernel.layer', is: 'atMost', factor: 0.5, right: 'one-kernel.image' }],
    },
    {
      id: 'many-kernels',
      predicts: [{ left: 'many-kernels.layer', is: 'atMost', factor: 0.5, right: 'one-kernel.image' }],
    },
  ],
  evidence: [
    { id: 'IM-002', shows: { left: 'Node.js, container', is: 'atMost', factor: 0.5, right: 'Node.js, machine' } },
    { id: 'IM-001', shows: { left: 'MySQL, container', is: 'atMost', factor: 0.5, right: 'MySQL, machine' } },
    { id: 'ST-046', says: 'aside' },
  ],
};
