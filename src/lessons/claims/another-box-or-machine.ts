// Claim 20: several tenants mean another box or another virtual machine.
import type { StagedClaim } from '../claim.ts';

const FLAWS = { flaws: { measure: 'flawsOut', of: { image: 'nginx' } } } as const;
const FIGURES = { ...FLAWS, walls: { measure: 'weakestWalls' } } as const;

export const ANOTHER_BOX_OR_MACHINE: StagedClaim = {
  id: 'another-box-or-machine',
  number: 20,
  by: 'author',
  scenes: [
    {
      id: 'shared',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#acme-web,@acme;container:nginx#globex-web,@globex)' },
      until: '30s',
      figures: FIGURES,
    },
    {
      id: 'machines',
      scene: {
        topology:
          'host:x86,16cpu,64G(vm:debian#acme-vm,2cpu,4G,@acme(container:nginx#acme-web);vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#globex-web))',
      },
      until: '30s',
      figures: FIGURES,
    },
    {
      id: 'boxes',
      scene: {
        topology:
          'host:x86,8cpu,32G(container:nginx#acme-web,@acme);host:x86,8cpu,32G(container:nginx#globex-web,@globex)',
      },
      until: '30s',
      figures: FLAWS,
    },
    {
      id: 'sandboxes',
      scene: { topology: 'host:x86,16cpu,64G(gvisor:nginx#acme-web,@acme;gvisor:nginx#globex-web,@globex)' },
      until: '30s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'plain-containers',
      predicts: [
        { left: 'shared.flaws', is: 'atLeast', factor: 1.5, right: 'machines.flaws' },
        { left: 'boxes.flaws', is: 'atMost', right: 0 },
        { left: 'shared.walls', is: 'atMost', factor: 0.67, right: 'machines.walls' },
      ],
    },
    {
      id: 'sandboxes',
      predicts: [{ left: 'sandboxes.flaws', is: 'atLeast', factor: 1.5, right: 'machines.flaws' }],
    },
  ],
  evidence: [
    { id: 'SE-012', says: 'for' },
    { id: 'SE-008', says: 'for' },
    { id: 'SE-023', condition: 'sandboxes', says: 'against' },
    { id: 'SE-004', condition: 'sandboxes', says: 'against' },
    { id: 'SE-010', condition: 'sandboxes', says: 'aside' },
  ],
};
