// "Same image, always the same memory": one image, forty times, on a file system that gives each its own files.
import type { Belief } from '../belief.ts';

export const SAME_IMAGE_SAME_MEMORY: Belief = {
  id: 'same-image-same-memory',
  scene: { topology: 'host:x86,8cpu,16G,driver=btrfs(container:nginx#web,workload=idle*40)' },
  until: '12s',
  look: { nodes: ['web'], chart: 'memory-sharing' },
  prediction: {
    kind: 'curve',
    measure: { measure: 'savedByCache' },
    along: { kind: 'value', values: [1, 5, 10, 20, 30, 40], change: 'scale web {x}' },
    least: 0,
    most: 500,
    step: 25,
    start: 250,
  },
  figures: { saved: { measure: 'savedByCache' }, memory: { measure: 'heldMemory' } },
  done: { measure: 'ready', atLeast: 40 },
  question: { answers: ['files-not-images', 'too-few', 'never-shared'], right: 'files-not-images' },
  mistaken: { scene: { topology: 'host:x86,8cpu,16G,driver=overlay2(container:nginx#web,workload=idle*40)' } },
  charts: [
    { name: 'saved', measure: { measure: 'savedByCache' } },
    { name: 'held', measure: { measure: 'heldMemory' } },
  ],
  said: ['BE-011'],
  evidence: ['BE-012', 'measured pageCacheSharing'],
};
