// Claim 12: a machine in a container is the best isolation under Docker’s own control, at the price of booting a system.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = {
  walls: { measure: 'weakestWalls' },
  ready: { measure: 'readyMs' },
  memory: { measure: 'usedMemory' },
  shared: { measure: 'savedByCache' },
} as const;

export const A_MACHINE_IN_A_CONTAINER: StagedClaim = {
  id: 'a-machine-in-a-container',
  number: 12,
  by: 'article',
  scenes: [
    {
      id: 'containers',
      scene: { topology: deployment('bare-containers') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'boxed-machines',
      scene: { topology: deployment('machine-in-container') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'small-container',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#acme-web,@acme;container:nginx#globex-web,@globex)' },
      until: '20s',
      figures: FIGURES,
    },
    {
      id: 'small-machine',
      scene: { topology: 'host:x86,16cpu,64G(kata:nginx#acme-web,@acme;kata:nginx#globex-web,@globex)' },
      until: '20s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'whole-system',
      predicts: [
        { left: 'boxed-machines.walls', is: 'atLeast', factor: 1.5, right: 'containers.walls' },
        { left: 'boxed-machines.ready', is: 'atLeast', factor: 2, right: 'containers.ready' },
        { left: 'boxed-machines.memory', is: 'atLeast', factor: 1.5, right: 'containers.memory' },
        { left: 'boxed-machines.shared', is: 'atMost', right: 'containers.shared' },
      ],
    },
    {
      id: 'small-system',
      predicts: [
        { left: 'small-machine.walls', is: 'atLeast', factor: 1.5, right: 'small-container.walls' },
        { left: 'small-machine.ready', is: 'atLeast', factor: 2, right: 'small-container.ready' },
      ],
    },
  ],
  evidence: [
    { id: 'ME-026', says: 'for' },
    { id: 'ME-015', says: 'for' },
    { id: 'ST-024', condition: 'small-system', says: 'aside' },
    { id: 'ST-042', condition: 'small-system', says: 'against' },
    { id: 'ME-039', condition: 'small-system', says: 'against' },
  ],
};
