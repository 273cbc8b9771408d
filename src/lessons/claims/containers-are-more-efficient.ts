// Claim 5: containers are more efficient: in management, in starting, in resources.

import type { StagedClaim } from '../claim.ts';
import { deployment } from '../deployments.ts';

const FIGURES = {
  ready: { measure: 'readyMs' },
  cpu: { measure: 'startCpu' },
  memory: { measure: 'usedMemory' },
  kernels: { measure: 'kernels' },
} as const;

export const CONTAINERS_ARE_MORE_EFFICIENT: StagedClaim = {
  id: 'containers-are-more-efficient',
  number: 5,
  by: 'article',
  scenes: [
    {
      id: 'containers',
      scene: { topology: deployment('bare-containers') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'servers',
      scene: { topology: deployment('machines') },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'functions',
      scene: { topology: 'host:x86,16cpu,64G(container:alpine#function,@acme,workload=idle*5)' },
      until: '60s',
      figures: FIGURES,
    },
    {
      id: 'micro',
      scene: { topology: 'host:x86,16cpu,64G(microvm:minimal#function,1cpu,128M,@acme,workload=idle*5)' },
      until: '60s',
      figures: FIGURES,
    },
  ],
  conditions: [
    {
      id: 'whole-systems',
      predicts: [
        { left: 'containers.ready', is: 'atMost', factor: 0.5, right: 'servers.ready' },
        { left: 'containers.cpu', is: 'atMost', factor: 0.5, right: 'servers.cpu' },
        { left: 'containers.memory', is: 'atMost', factor: 0.5, right: 'servers.memory' },
        { left: 'containers.kernels', is: 'atMost', factor: 0.5, right: 'servers.kernels' },
      ],
    },
    {
      id: 'small-systems',
      predicts: [
        { left: 'functions.ready', is: 'atMost', factor: 0.5, right: 'micro.ready' },
        { left: 'functions.memory', is: 'atMost', factor: 0.5, right: 'micro.memory' },
      ],
    },
  ],
  evidence: [
    { id: 'OV-020', says: 'for' },
    { id: 'IM-001', shows: { left: 'MySQL, container', is: 'atMost', factor: 0.5, right: 'MySQL, machine' } },
    { id: 'ST-052', says: 'aside' },
    { id: 'ST-027', condition: 'small-systems', shows: { left: 'alpine, solid state disk', is: 'atMost', right: 125 } },
    { id: 'ST-001', condition: 'small-systems', says: 'against' },
    { id: 'ST-040', condition: 'small-systems', says: 'aside' },
  ],
};
