// Chapter 1: a container is processes of one kernel, with a view, files and limits of their own.
import type { Lesson } from '../lesson.ts';

const NOISY =
  'host:x86,2cpu,8G(container:nginx#web,@acme,workload=web;container:alpine#neighbour,@globex,workload=idle)';

export const WHAT_A_CONTAINER_IS: Lesson = {
  id: 'what-a-container-is',
  steps: [
    {
      id: 'a-process',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme)' },
      until: '3s',
      look: { nodes: ['web'], near: ['web'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs', of: { id: 'web' } }, cpu: { measure: 'startCpu', of: { id: 'web' } } },
      done: { measure: 'ready', of: { id: 'web' }, atLeast: 1 },
    },
    {
      id: 'its-own-view',
      until: '6s',
      look: { nodes: ['web', 'cache'], near: ['web', 'cache'] },
      figures: { seen: { measure: 'exposures', of: { id: 'web' } } },
      done: { measure: 'ready', of: { image: 'redis' }, atLeast: 1 },
      solution: [{ at: '4s', do: 'add container:redis#cache,@globex into host' }],
    },
    {
      id: 'a-window-left-open',
      until: '8s',
      look: { nodes: ['web', 'cache'], near: ['web', 'cache'] },
      figures: { seen: { measure: 'exposures', of: { id: 'web' } } },
      done: { measure: 'exposures', of: { id: 'web' }, atLeast: 5 },
      solution: [{ at: '7s', do: 'set web ns=mnt+net+ipc+uts+cgroup' }],
    },
    {
      id: 'no-cap',
      scene: {
        topology: NOISY,
        running: ['web', 'neighbour'],
        timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
      },
      until: '4s',
      look: { nodes: ['web', 'neighbour'], chart: 'processor' },
      figures: { slower: { measure: 'slowdown', of: { id: 'web' } } },
      done: { measure: 'slowdown', of: { id: 'web' }, atLeast: 1.5 },
    },
    {
      id: 'capped',
      until: '8s',
      look: { nodes: ['web', 'neighbour'], chart: 'processor' },
      figures: { slower: { measure: 'slowdown', of: { id: 'web' } } },
      done: {
        all: [
          { measure: 'slowdown', of: { id: 'web' }, atMost: 1.5 },
          { measure: 'troubled', of: { id: 'neighbour' }, atLeast: 1 },
        ],
      },
      solution: [{ at: '5s', do: 'set neighbour cpumax=0.5' }],
    },
    {
      id: 'held-once',
      scene: { topology: 'host:x86,16cpu,64G(container:nginx#web,@acme*3)' },
      until: '4s',
      look: { nodes: ['web'], chart: 'memory-sharing' },
      figures: { saved: { measure: 'savedByCache' }, kernels: { measure: 'kernels' } },
      done: { measure: 'savedByCache', atLeast: 1 },
    },
    {
      id: 'one-kernel',
      until: '8s',
      look: { nodes: ['web'], chart: 'isolation' },
      figures: { lost: { measure: 'lost', of: { image: 'nginx' } } },
      done: { measure: 'lost', of: { image: 'nginx' }, atLeast: 3 },
      solution: [{ at: '5s', do: 'kernel-panic in host' }],
    },
  ],
};
