// The workshop on costs: memory of twenty equal machines, what merging gives back, and starting ten of each at once.
import type { Lesson } from '../lesson.ts';

export const ON_COSTS: Lesson = {
  id: 'workshop-costs',
  steps: [
    {
      id: 'twenty-machines',
      scene: { topology: 'host:x86,16cpu,64G,merging=off(vm:debian#server,1cpu,1G,@acme,workload=idle*20)' },
      until: '60s',
      look: { nodes: ['server'], chart: 'memory-sharing' },
      figures: { given: { measure: 'givenMemory' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'ready', of: { kind: 'vm' }, atLeast: 20 },
    },
    {
      id: 'merged',
      until: '1800s',
      look: { chart: 'memory-sharing' },
      figures: { saved: { measure: 'savedByMerging' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'savedByMerging', atLeast: 100 },
      solution: [{ at: '61s', do: 'set host merging=on' }],
    },
    {
      id: 'ten-and-ten',
      scene: {
        topology:
          'host:x86,16cpu,64G,merging=off(container:nginx#web,@acme*10;vm:debian#server,1cpu,1G,@globex,workload=web*10)',
      },
      until: '30s',
      look: { nodes: ['web', 'server'], chart: 'memory-sharing' },
      figures: {
        containers: { measure: 'readyMs', of: { id: 'web' } },
        machines: { measure: 'readyMs', of: { id: 'server' } },
        held: { measure: 'heldMemory', of: { id: 'web' } },
        holding: { measure: 'heldMemory', of: { id: 'server' } },
      },
      done: { measure: 'ready', atLeast: 20 },
    },
  ],
};
