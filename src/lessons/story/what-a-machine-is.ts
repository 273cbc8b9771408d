// Chapter 2: a virtual machine is a kernel of one's own on a machine that a hypervisor plays.
import type { Lesson } from '../lesson.ts';

const NOISY =
  'host:x86,4cpu,8G(vm:debian#server,1cpu,1G,@acme,workload=web;vm:debian#neighbour,1cpu,1G,@globex,workload=idle)';

export const WHAT_A_MACHINE_IS: Lesson = {
  id: 'what-a-machine-is',
  steps: [
    {
      id: 'it-boots',
      scene: { topology: 'host:x86,16cpu,64G(vm:debian#server,2cpu,2G,@acme,workload=web)' },
      until: '40s',
      look: { nodes: ['server'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs', of: { id: 'server' } } },
      done: { measure: 'ready', of: { id: 'server' }, atLeast: 1 },
    },
    {
      id: 'given-and-touched',
      from: '0s',
      until: '45s',
      look: { nodes: ['server'], near: ['server'], chart: 'memory-sharing' },
      figures: {
        given: { measure: 'givenMemory', of: { id: 'server' } },
        held: { measure: 'physicalMemory', of: { id: 'server' } },
      },
      done: { measure: 'physicalMemory', of: { id: 'server' }, atLeast: 100 },
    },
    {
      id: 'a-second-kernel',
      until: '90s',
      look: { nodes: ['server', 'second'], near: ['server', 'second'] },
      figures: { kernels: { measure: 'kernels' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'ready', of: { kind: 'vm' }, atLeast: 2 },
      solution: [{ at: '46s', do: 'add vm:debian#second,2cpu,2G,@globex,workload=web into host' }],
    },
    {
      id: 'it-falls-alone',
      until: '95s',
      look: { nodes: ['server', 'second'], chart: 'isolation' },
      figures: { lost: { measure: 'lost' }, ready: { measure: 'ready', of: { kind: 'vm' } } },
      done: {
        all: [
          { measure: 'lost', of: { kind: 'vm' }, atLeast: 1 },
          { measure: 'ready', of: { kind: 'vm' }, atLeast: 1 },
        ],
      },
      solution: [{ at: '91s', do: 'kernel-panic in second' }],
    },
    {
      id: 'no-more-than-its-processors',
      scene: {
        topology: NOISY,
        running: ['server', 'neighbour'],
        timeline: [{ at: '2s', do: 'cpu-hog in neighbour' }],
      },
      until: '5s',
      look: { nodes: ['server', 'neighbour'], chart: 'processor' },
      figures: { slower: { measure: 'slowdown', of: { id: 'server' } } },
      done: {
        all: [
          { measure: 'troubled', of: { id: 'neighbour' }, atLeast: 1 },
          { measure: 'slowdown', of: { id: 'server' }, atMost: 1.5 },
        ],
      },
    },
    {
      id: 'not-always-slow',
      scene: { topology: 'host:x86,16cpu,64G(microvm:minimal#function,1cpu,128M,@acme)' },
      until: '2s',
      look: { nodes: ['function'], near: ['function'], chart: 'startup-cost' },
      figures: { ready: { measure: 'readyMs', of: { id: 'function' } } },
      done: { measure: 'ready', of: { id: 'function' }, atLeast: 1 },
    },
  ],
};
