// The workshop on trouble: a neighbour with two limits that hammers the disk, and the limit that helps.
import type { Lesson } from '../lesson.ts';

export const ON_TROUBLE: Lesson = {
  id: 'workshop-trouble',
  steps: [
    {
      id: 'which-limit-holds',
      scene: {
        topology:
          'host:x86,4cpu,8G(container:postgres#db,@acme;container:alpine#batch,1cpu,512M,@globex,workload=idle)',
        running: ['db', 'batch'],
      },
      until: '8s',
      look: { nodes: ['db', 'batch'], chart: 'isolation' },
      figures: { slower: { measure: 'slowdown', of: { id: 'db' } } },
      done: { measure: 'troubled', of: { id: 'batch' }, atLeast: 1 },
      solution: [{ at: '3s', do: 'disk-hog in batch' }],
    },
    {
      id: 'quiet-neighbour',
      until: '14s',
      look: { nodes: ['db', 'batch'], chart: 'isolation' },
      figures: { slower: { measure: 'slowdown', of: { id: 'db' } } },
      done: {
        all: [
          { measure: 'slowdown', of: { id: 'db' }, atMost: 1.5 },
          { measure: 'troubled', of: { id: 'batch' }, atLeast: 1 },
        ],
      },
      solution: [{ at: '9s', do: 'set batch disk=50M' }],
    },
  ],
};
