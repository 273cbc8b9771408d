// Claim 13: a container in a machine needs nothing special once the guest is up, and shares only what the hypervisor finds.
import type { StagedClaim } from '../claim.ts';

const INSIDE =
  'host:x86,16cpu,64G,merging=off(vm:debian#acme-vm,2cpu,4G,@acme(container:nginx#acme-web);vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#globex-web))';
const FIGURES = {
  ready: { measure: 'readyMs', of: { kind: 'container' } },
  walls: { measure: 'weakestWalls' },
  shared: { measure: 'savedByCache' },
} as const;

export const A_CONTAINER_IN_A_MACHINE: StagedClaim = {
  id: 'a-container-in-a-machine',
  number: 13,
  by: 'article',
  scenes: [
    {
      id: 'bare',
      scene: {
        topology: 'host:x86,16cpu,64G,merging=off(container:nginx#acme-web,@acme;container:nginx#globex-web,@globex)',
      },
      until: '30s',
      figures: FIGURES,
    },
    {
      id: 'guest-up',
      scene: { topology: INSIDE, running: ['acme-vm', 'globex-vm'] },
      until: '30s',
      figures: FIGURES,
    },
    {
      id: 'guest-down',
      scene: { topology: INSIDE },
      until: '30s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'guest-up',
      predicts: [
        { left: 'guest-up.ready', is: 'atMost', factor: 1.5, right: 'bare.ready' },
        { left: 'guest-up.walls', is: 'atLeast', factor: 1.5, right: 'bare.walls' },
        { left: 'guest-up.shared', is: 'atMost', right: 0 },
      ],
    },
    {
      id: 'guest-down',
      predicts: [{ left: 'guest-down.ready', is: 'atMost', factor: 1.5, right: 'bare.ready' }],
    },
  ],
  evidence: [
    { id: 'NE-024', shows: { left: 'in a guest', is: 'atMost', factor: 1.5, right: 'on bare metal' } },
    { id: 'ME-026', says: 'for' },
    { id: 'NE-023', says: 'aside' },
    { id: 'ST-013', condition: 'guest-down', says: 'against' },
  ],
};
