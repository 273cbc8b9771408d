// The workshop on walls: first sight of both, what falls with one kernel, and what falls alone.
import type { Lesson } from '../lesson.ts';

export const ON_WALLS: Lesson = {
  id: 'workshop-walls',
  steps: [
    {
      id: 'side-by-side',
      scene: {
        topology: 'host:x86,16cpu,64G(container:nginx#web,@acme;vm:debian#server,2cpu,2G,@globex,workload=web)',
      },
      until: '30s',
      look: { nodes: ['web', 'server'], chart: 'startup-cost' },
      figures: {
        container: { measure: 'readyMs', of: { id: 'web' } },
        machine: { measure: 'readyMs', of: { id: 'server' } },
      },
      done: { measure: 'ready', atLeast: 2 },
    },
    {
      id: 'how-many-fall',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#web,@acme;container:redis#cache,@acme;container:node#shop,@globex;container:postgres#db,@initech)',
        running: ['web', 'cache', 'shop', 'db'],
      },
      until: '6s',
      look: { nodes: ['web'], chart: 'isolation' },
      figures: { lost: { measure: 'lost' } },
      done: { measure: 'lost', atLeast: 1 },
      solution: [{ at: '3s', do: 'kernel-panic in web' }],
    },
    {
      id: 'falls-alone',
      scene: {
        topology:
          'host:x86,16cpu,64G(vm:debian#first,2cpu,2G,@acme,workload=web;vm:debian#second,2cpu,2G,@globex,workload=web;vm:debian#third,2cpu,2G,@initech,workload=web)',
        running: ['first', 'second', 'third'],
      },
      until: '6s',
      look: { nodes: ['second'], chart: 'isolation' },
      figures: { lost: { measure: 'lost' }, ready: { measure: 'ready' } },
      done: {
        all: [
          { measure: 'lost', atLeast: 1 },
          { measure: 'ready', atLeast: 2 },
        ],
      },
      solution: [{ at: '3s', do: 'kernel-panic in second' }],
    },
  ],
};
