// Chapter 7: three sets of needs, three answers; then one's own.
import { deployment } from '../deployments.ts';
import type { Lesson } from '../lesson.ts';

export const IT_DEPENDS: Lesson = {
  id: 'it-depends',
  steps: [
    {
      id: 'one-team',
      scene: { topology: 'host:x86,16cpu,32G(container:nginx#web,@acme*8;container:redis#cache,@acme*4)' },
      until: '15s',
      look: { chart: 'memory-sharing' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, kernels: { measure: 'kernels' } },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 12 },
    },
    {
      id: 'strangers',
      scene: { topology: deployment('containers-per-tenant') },
      until: '60s',
      look: { nodes: ['acme-vm', 'globex-vm', 'initech-vm'], chart: 'isolation' },
      figures: {
        walls: { measure: 'weakestWalls' },
        memory: { measure: 'usedMemory' },
        kernels: { measure: 'kernels' },
      },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 5 },
    },
    {
      id: 'strangers-in-a-hurry',
      scene: {
        topology:
          'host:x86,16cpu,32G(microvm:minimal#function,1cpu,128M,@acme*10;microvm:minimal#job,1cpu,128M,@globex*10)',
      },
      until: '5s',
      look: { nodes: ['function', 'job'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, walls: { measure: 'weakestWalls' } },
      done: { measure: 'ready', of: { kind: 'microvm' }, atLeast: 20 },
    },
    {
      id: 'yours',
      scene: { topology: deployment('bare-containers') },
      until: '20s',
      look: {},
      figures: { walls: { measure: 'weakestWalls' } },
      done: { measure: 'weakestWalls', atLeast: 2 },
      solution: [
        { at: '11s', do: 'add vm:debian#globex-vm,1cpu,2G,@globex into host' },
        { at: '12s', do: 'move globex-web into globex-vm' },
        { at: '13s', do: 'add vm:debian#initech-vm,2cpu,4G,@initech into host' },
        { at: '14s', do: 'move initech-db into initech-vm' },
        { at: '15s', do: 'add vm:debian#acme-vm,4cpu,8G,@acme into host' },
        { at: '16s', do: 'move acme-web into acme-vm' },
        { at: '17s', do: 'move acme-cache into acme-vm' },
        { at: '18s', do: 'move acme-db into acme-vm' },
      ],
    },
  ],
};
