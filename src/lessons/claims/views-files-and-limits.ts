// Claim 2: namespaces give a view, mounts give files, control groups cap what is used. Each is switched off in turn.
import type { StagedClaim } from '../claim.ts';

export const VIEWS_FILES_AND_LIMITS: StagedClaim = {
  id: 'views-files-and-limits',
  number: 2,
  by: 'article',
  scenes: [
    {
      id: 'view',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme;container:redis#cache,@globex)' },
      until: '5s',
      figures: { processes: { measure: 'processesExposed', of: { id: 'web' } } },
    },
    {
      id: 'no-view',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#web,@acme,ns=mnt+net+ipc+uts+cgroup;container:redis#cache,@globex)',
      },
      until: '5s',
      figures: { processes: { measure: 'processesExposed', of: { id: 'web' } } },
    },
    {
      id: 'no-files',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#web,@acme,ns=pid+net+ipc+uts+cgroup;container:redis#cache,@globex)',
      },
      until: '5s',
      figures: { files: { measure: 'filesExposed', of: { id: 'web' } } },
    },
    {
      id: 'limit',
      scene: {
        topology:
          'host:x86,2cpu,8G(container:nginx#web,@acme,workload=web;container:alpine#neighbour,@globex,cpumax=0.5,workload=idle)',
        running: ['web', 'neighbour'],
        timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
      },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'web' } } },
    },
    {
      id: 'no-limit',
      scene: {
        topology:
          'host:x86,2cpu,8G(container:nginx#web,@acme,workload=web;container:alpine#neighbour,@globex,workload=idle)',
        running: ['web', 'neighbour'],
        timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
      },
      until: '6s',
      figures: { slower: { measure: 'slowdown', of: { id: 'web' } } },
    },
  ],
  conditions: [
    {
      id: 'each-switch',
      predicts: [
        { left: 'view.processes', is: 'atMost', right: 0 },
        { left: 'no-view.processes', is: 'atLeast', right: 1 },
        { left: 'no-files.files', is: 'atLeast', right: 1 },
        { left: 'no-limit.slower', is: 'atLeast', factor: 1.2, right: 'limit.slower' },
      ],
    },
  ],
  evidence: [
    { id: 'SC-007', says: 'for' },
    { id: 'SC-004', says: 'for' },
    {
      id: 'measured cpuShares',
      shows: { left: 'weights 2 : 1, first', is: 'atLeast', factor: 1.8, right: 'weights 2 : 1, second' },
    },
    { id: 'IS-016', shows: { left: 'over its processor limit', is: 'atMost', factor: 1.5, right: 1 } },
  ],
};
