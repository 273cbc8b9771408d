// Chapter 4: both at once, in the article's three ways.
import { deployment } from '../deployments.ts';
import type { Lesson } from '../lesson.ts';

export const THE_THIRD_WAY: Lesson = {
  id: 'the-third-way',
  steps: [
    {
      id: 'a-machine-in-a-container',
      scene: { topology: deployment('machine-in-container') },
      until: '60s',
      look: { nodes: ['globex-box', 'globex-web'], near: ['globex-box'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, kernels: { measure: 'kernels' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'ready', of: { kind: 'vm' }, atLeast: 4 },
    },
    {
      id: 'a-container-in-a-machine',
      scene: { topology: deployment('container-in-machine') },
      until: '60s',
      look: { nodes: ['acme-vm-1', 'acme-web'], near: ['acme-vm-1'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, kernels: { measure: 'kernels' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 5 },
    },
    {
      id: 'one-machine-a-tenant',
      scene: { topology: deployment('containers-per-tenant') },
      until: '60s',
      look: { nodes: ['acme-vm'], near: ['acme-vm'], chart: 'memory-sharing' },
      figures: {
        kernels: { measure: 'kernels' },
        memory: { measure: 'usedMemory' },
        walls: { measure: 'weakestWalls' },
      },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 5 },
    },
    {
      id: 'one-more-for-globex',
      until: '66s',
      look: { nodes: ['globex-vm'], chart: 'startup-cost' },
      figures: { apps: { measure: 'ready', of: { tenant: 'globex', kind: 'container' } } },
      done: { measure: 'ready', of: { tenant: 'globex', kind: 'container' }, atLeast: 2 },
      solution: [{ at: '61s', do: 'add container:redis#cache into globex-vm' }],
    },
    {
      id: 'whose-crash-it-is',
      until: '72s',
      look: { nodes: ['acme-vm'], chart: 'isolation' },
      figures: {
        lost: { measure: 'lost', of: { kind: 'container' } },
        ready: { measure: 'ready', of: { kind: 'container' } },
      },
      done: { measure: 'lost', of: { tenant: 'acme', kind: 'container' }, atLeast: 3 },
      solution: [{ at: '68s', do: 'kernel-panic in acme-vm' }],
    },
  ],
};
