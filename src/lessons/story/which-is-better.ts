// Chapter 3: the same five applications as containers and as machines, in calm, under a noisy neighbour, and in a crash.
import { deployment } from '../deployments.ts';
import type { Lesson } from '../lesson.ts';

const APPLICATIONS = ['acme-web', 'acme-cache', 'acme-db', 'globex-web', 'initech-db'];

export const WHICH_IS_BETTER: Lesson = {
  id: 'which-is-better',
  steps: [
    {
      id: 'as-containers',
      scene: { topology: deployment('bare-containers') },
      until: '10s',
      look: { chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, walls: { measure: 'weakestWalls' } },
      done: { measure: 'ready', atLeast: 5 },
    },
    {
      id: 'noise-among-containers',
      until: '14s',
      look: { nodes: ['acme-db', 'initech-db'], chart: 'isolation' },
      figures: { slower: { measure: 'slowdown', of: { id: 'initech-db' } } },
      done: { measure: 'troubled', of: { id: 'acme-db' }, atLeast: 1 },
      solution: [{ at: '11s', do: 'disk-hog in acme-db' }],
    },
    {
      id: 'a-crash-below-containers',
      until: '18s',
      look: { nodes: APPLICATIONS },
      figures: { lost: { measure: 'lost' } },
      done: { measure: 'lost', atLeast: 5 },
      solution: [
        { at: '15s', do: 'end disk-hog in acme-db' },
        { at: '16s', do: 'kernel-panic in host' },
      ],
    },
    {
      id: 'as-machines',
      scene: { topology: deployment('machines') },
      until: '60s',
      look: { nodes: APPLICATIONS, chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, walls: { measure: 'weakestWalls' } },
      done: { measure: 'ready', atLeast: 5 },
    },
    {
      id: 'noise-among-machines',
      until: '64s',
      look: { nodes: ['acme-db', 'initech-db'], chart: 'isolation' },
      figures: { slower: { measure: 'slowdown', of: { id: 'initech-db' } } },
      done: { measure: 'troubled', of: { id: 'acme-db' }, atLeast: 1 },
      solution: [{ at: '61s', do: 'disk-hog in acme-db' }],
    },
    {
      id: 'a-crash-in-one-machine',
      until: '68s',
      look: { nodes: ['acme-db'] },
      figures: { lost: { measure: 'lost' }, ready: { measure: 'ready' } },
      done: {
        all: [
          { measure: 'lost', atLeast: 1 },
          { measure: 'ready', atLeast: 4 },
        ],
      },
      solution: [{ at: '66s', do: 'kernel-panic in acme-db' }],
    },
  ],
};
