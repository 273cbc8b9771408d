// Chapter 6: partitions, guests and guests of guests on z, and the claim that nobody measured.
import { deployment } from '../deployments.ts';
import type { Lesson } from '../lesson.ts';

const NESTED = {
  x86: 'host:x86,16cpu,64G(vm:debian#outer,8cpu,16G,nested=on,@acme(vm:debian#inner,4cpu,4G,workload=web))',
  z: 'host:z,16cpu,64G(lpar:debian#partition,8cpu,32G,@acme(vm:debian#inner,4cpu,4G,workload=web))',
} as const;

export const Z_AND_SECOND_LEVEL: Lesson = {
  id: 'z-and-second-level',
  steps: [
    {
      id: 'firmware-first',
      scene: {
        topology:
          'host:z,16cpu,64G(lpar:debian#east,4cpu,16G,@acme(container:nginx#web);lpar:debian#west,4cpu,16G,@globex(container:postgres#db))',
      },
      until: '90s',
      look: { nodes: ['east', 'west'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, walls: { measure: 'weakestWalls' } },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 2 },
    },
    {
      id: 'a-partition-falls',
      until: '95s',
      look: { nodes: ['west'], chart: 'isolation' },
      figures: { lost: { measure: 'lost', of: { kind: 'container' } } },
      done: {
        all: [
          { measure: 'lost', of: { tenant: 'globex', kind: 'container' }, atLeast: 1 },
          { measure: 'ready', of: { tenant: 'acme', kind: 'container' }, atLeast: 1 },
        ],
      },
      solution: [{ at: '91s', do: 'kernel-panic in west' }],
    },
    {
      id: 'guests-of-guests',
      scene: { topology: deployment('second-level', 'z') },
      until: '180s',
      look: { nodes: ['zvm-lpar', 'second-level'], near: ['second-level'], chart: 'isolation' },
      figures: { ready: { measure: 'readyMs' }, kernels: { measure: 'kernels' } },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 3 },
    },
    {
      id: 'a-level-on-x86',
      scene: { topology: NESTED.x86 },
      until: '90s',
      look: { nodes: ['inner'], chart: 'processor' },
      figures: { overhead: { measure: 'overhead', of: { id: 'inner' } } },
      done: { measure: 'ready', of: { id: 'inner' }, atLeast: 1 },
    },
    {
      id: 'a-level-on-z',
      scene: { topology: NESTED.z },
      until: '90s',
      look: { nodes: ['inner'], chart: 'processor' },
      figures: { overhead: { measure: 'overhead', of: { id: 'inner' } } },
      done: { measure: 'ready', of: { id: 'inner' }, atLeast: 1 },
    },
  ],
};
