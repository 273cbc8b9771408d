// The workshop on both at once: starting within a machine, tenants apart in little memory, and needs with answers.
import type { Lesson } from '../lesson.ts';

export const ON_BOTH: Lesson = {
  id: 'workshop-both',
  steps: [
    {
      id: 'inside-a-machine',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#outside,@acme;vm:debian#server,4cpu,4G,@globex(container:nginx#inside))',
        running: ['server'],
      },
      until: '3s',
      look: { nodes: ['outside', 'inside'], chart: 'startup-cost' },
      figures: {
        outside: { measure: 'readyMs', of: { id: 'outside' } },
        inside: { measure: 'readyMs', of: { id: 'inside' } },
      },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 2 },
    },
    {
      id: 'apart-in-eight',
      scene: {
        topology:
          'host:x86,16cpu,8G(container:nginx#acme-web,@acme;container:redis#acme-cache,@acme;container:postgres#acme-db,@acme;container:nginx#globex-web,@globex;container:postgres#initech-db,@initech)',
        running: ['acme-web', 'acme-cache', 'acme-db', 'globex-web', 'initech-db'],
      },
      until: '45s',
      look: { chart: 'isolation' },
      figures: {
        given: { measure: 'givenMemory', of: { kind: 'vm' } },
        memory: { measure: 'usedMemory' },
        kernels: { measure: 'kernels' },
      },
      done: {
        all: [
          { measure: 'sharedKernels', atMost: 0 },
          { measure: 'weakestWalls', atLeast: 2 },
          { measure: 'ready', of: { application: true }, atLeast: 5 },
          { measure: 'tenants', of: { application: true }, atLeast: 3 },
          { measure: 'hosts', atMost: 1 },
          { measure: 'givenMemory', atMost: 8192 },
          { measure: 'usedMemory', atMost: 8192 },
          { measure: 'swapped', atMost: 0 },
        ],
      },
      solution: [
        { at: '3s', do: 'add vm:debian#globex-vm,1cpu,1G,@globex into host' },
        { at: '4s', do: 'move globex-web into globex-vm' },
        { at: '5s', do: 'add vm:debian#initech-vm,2cpu,2G,@initech into host' },
        { at: '6s', do: 'move initech-db into initech-vm' },
        { at: '7s', do: 'add vm:debian#acme-vm,4cpu,3G,@acme into host' },
        { at: '8s', do: 'move acme-web into acme-vm' },
        { at: '9s', do: 'move acme-cache into acme-vm' },
        { at: '10s', do: 'move acme-db into acme-vm' },
      ],
    },
    {
      id: 'three-answers',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#web,@acme*8;vm:debian#site,2cpu,4G,@globex(container:nginx#shop*3);microvm:minimal#job,1cpu,128M,@initech*6)',
      },
      until: '30s',
      look: { nodes: ['web', 'site', 'job'], chart: 'startup-cost' },
      figures: {
        team: { measure: 'readyMs', of: { tenant: 'acme' } },
        strangers: { measure: 'readyMs', of: { tenant: 'globex' } },
        hurry: { measure: 'readyMs', of: { tenant: 'initech' } },
      },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 11 },
    },
    {
      id: 'five-seconds',
      scene: {
        topology: 'host:x86,16cpu,8G(container:nginx#globex-fn,@globex*4;container:nginx#initech-fn,@initech*4)',
      },
      until: '10s',
      look: { chart: 'startup-cost' },
      figures: {
        ready: { measure: 'readyMs' },
        walls: { measure: 'weakestWalls' },
        memory: { measure: 'usedMemory' },
      },
      done: {
        all: [
          { measure: 'weakestWalls', atLeast: 2 },
          { measure: 'ready', of: { workload: 'web' }, atLeast: 8 },
          { measure: 'tenants', of: { workload: 'web' }, atLeast: 2 },
          { measure: 'readyMs', of: { workload: 'web' }, atMost: 5000 },
        ],
      },
      solution: [
        { at: '1s', do: 'remove globex-fn' },
        { at: '1s', do: 'add microvm:minimal#globex-vm,1cpu,128M,@globex,workload=web*4 into host' },
        { at: '2s', do: 'remove initech-fn' },
        { at: '2s', do: 'add microvm:minimal#initech-vm,1cpu,128M,@initech,workload=web*4 into host' },
      ],
    },
    {
      id: 'take-home',
      scene: {
        topology:
          'host:x86,16cpu,64G(container:nginx#container,@acme;vm:debian#machine,2cpu,2G,@globex(container:nginx#both);microvm:minimal#small,1cpu,128M,@initech,workload=web)',
      },
      until: '30s',
      look: { chart: 'isolation' },
      figures: { kernels: { measure: 'kernels' }, memory: { measure: 'usedMemory' } },
      done: { measure: 'ready', of: { kind: 'container' }, atLeast: 2 },
    },
  ],
};
