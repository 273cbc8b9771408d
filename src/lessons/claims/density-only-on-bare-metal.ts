// Claim 15: only on bare metal do containers reach the density that was promised.
import type { StagedClaim } from '../claim.ts';

export const DENSITY_ONLY_ON_BARE_METAL: StagedClaim = {
  id: 'density-only-on-bare-metal',
  number: 15,
  by: 'commenter',
  scenes: [
    {
      id: 'bare',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(container:nginx#web,@acme*100)' },
      until: '60s',
      figures: { ready: { measure: 'ready', of: { image: 'nginx' } }, memory: { measure: 'usedMemory' } },
    },
    {
      id: 'one-each',
      scene: {
        topology: 'host:x86,16cpu,64G,merging=off(vm:minimal#machine,1cpu,512M,@acme(container:nginx#web)*100)',
      },
      until: '300s',
      figures: { ready: { measure: 'ready', of: { image: 'nginx' } }, memory: { measure: 'usedMemory' } },
    },
    {
      id: 'few',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(vm:debian#pool,4cpu,3G,@acme(container:nginx#web*25)*4)' },
      until: '120s',
      figures: { ready: { measure: 'ready', of: { image: 'nginx' } }, memory: { measure: 'usedMemory' } },
    },
  ],
  conditions: [
    { id: 'one-each', predicts: [{ left: 'bare.memory', is: 'atMost', factor: 0.67, right: 'one-each.memory' }] },
    { id: 'few', predicts: [{ left: 'bare.memory', is: 'atMost', factor: 0.67, right: 'few.memory' }] },
  ],
  evidence: [
    { id: 'ME-009', says: 'for' },
    { id: 'DE-004', shows: { left: 'as many', is: 'atLeast', right: 1.5 } },
    { id: 'ME-044', says: 'aside' },
    { id: 'DE-001', says: 'aside' },
  ],
};
