// Claim 7: noisy neighbours are much less of an issue with virtual machines.
import type { StagedClaim } from '../claim.ts';

const CONTAINERS =
  'host:x86,2cpu,8G(container:nginx#server,@acme,workload=web;container:alpine#neighbour,@globex,workload=idle)';
const MACHINES =
  'host:x86,2cpu,8G(vm:debian#server,1cpu,1G,@acme,workload=web;vm:debian#neighbour,1cpu,1G,@globex,workload=idle)';
const DISK_CONTAINERS =
  'host:x86,4cpu,16G(container:postgres#server,@acme,workload=database;container:postgres#neighbour,@globex,workload=idle)';
const DISK_MACHINES =
  'host:x86,4cpu,16G(vm:debian#server,2cpu,4G,@acme,workload=database;vm:debian#neighbour,2cpu,4G,@globex,workload=idle)';
const BOTH = ['server', 'neighbour'];

export const NOISY_NEIGHBOURS: StagedClaim = {
  id: 'noisy-neighbours',
  number: 7,
  by: 'article',
  scenes: [
    {
      id: 'processor-containers',
      scene: { topology: CONTAINERS, running: BOTH, timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }] },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'server' } } },
    },
    {
      id: 'processor-machines',
      scene: { topology: MACHINES, running: BOTH, timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }] },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'server' } } },
    },
    {
      id: 'disk-containers',
      scene: { topology: DISK_CONTAINERS, running: BOTH, timeline: [{ at: '2s', do: 'disk-hog in neighbour' }] },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'server' } } },
    },
    {
      id: 'disk-machines',
      scene: { topology: DISK_MACHINES, running: BOTH, timeline: [{ at: '2s', do: 'disk-hog in neighbour' }] },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'server' } } },
    },
  ],
  conditions: [
    {
      id: 'processor',
      predicts: [
        { left: 'processor-machines.slower', is: 'atMost', factor: 0.8, right: 'processor-containers.slower' },
      ],
    },
    {
      id: 'disk',
      predicts: [{ left: 'disk-machines.slower', is: 'atMost', factor: 0.8, right: 'disk-containers.slower' }],
    },
  ],
  evidence: [
    { id: 'IS-007', says: 'for' },
    { id: 'IS-008', says: 'for' },
    { id: 'IS-003', says: 'aside' },
    {
      id: 'IS-004',
      condition: 'disk',
      shows: { left: 'Xen, others', is: 'atMost', factor: 0.5, right: 'OpenVZ, others' },
    },
    { id: 'IS-015', condition: 'disk', says: 'aside' },
  ],
};
