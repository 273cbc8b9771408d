// Chapter 5: how many fit, what runs out, and what merging gives back.
import type { Lesson } from '../lesson.ts';

export const BARE_METAL_AND_DENSITY: Lesson = {
  id: 'bare-metal-and-density',
  steps: [
    {
      id: 'a-hundred-containers',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(container:nginx#web,@acme*100)' },
      until: '30s',
      look: { nodes: ['web'], chart: 'memory-sharing' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, saved: { measure: 'savedByCache' } },
      done: { measure: 'ready', of: { image: 'nginx' }, atLeast: 100 },
    },
    {
      id: 'a-hundred-machines',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(vm:minimal#server,1cpu,256M,@acme,workload=idle*100)' },
      until: '300s',
      look: { nodes: ['server'], chart: 'memory-sharing' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, given: { measure: 'givenMemory' } },
      done: { measure: 'ready', of: { kind: 'vm' }, atLeast: 100 },
    },
    {
      id: 'merged-pages',
      until: '1800s',
      look: { chart: 'memory-sharing' },
      figures: { saved: { measure: 'savedByMerging' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'savedByMerging', atLeast: 100 },
      solution: [{ at: '301s', do: 'set host merging=on' }],
    },
    {
      id: 'past-the-cliff',
      scene: {
        topology: 'host:x86,16cpu,8G,merging=off(vm:debian#server,1cpu,1G,@acme,workload=database*8)',
        running: ['server'],
      },
      until: '400s',
      look: { nodes: ['server'], chart: 'memory-sharing' },
      figures: { given: { measure: 'givenMemory' }, lost: { measure: 'lost' } },
      done: { measure: 'lost', atLeast: 1 },
      solution: [{ at: '10s', do: 'scale server 40' }],
    },
    {
      id: 'a-hundred-in-few-machines',
      scene: {
        topology: 'host:x86,16cpu,64G,merging=off(vm:debian#pool,4cpu,3G,@acme(container:nginx#web*25)*4)',
      },
      until: '60s',
      look: { nodes: ['pool', 'web'], chart: 'memory-sharing' },
      figures: { ready: { measure: 'readyMs' }, memory: { measure: 'usedMemory' }, kernels: { measure: 'kernels' } },
      done: { measure: 'ready', of: { image: 'nginx' }, atLeast: 100 },
    },
  ],
};
