// The article's question: many small things of several tenants on one machine, dense and quick, and apart.
import type { Challenge } from '../challenge.ts';

export const THE_WHOLE_QUESTION: Challenge = {
  id: 'the-whole-question',
  scene: {
    topology:
      'host:x86,16cpu,32G(container:nginx#acme-web,@acme*2;container:redis#acme-cache,@acme;container:nginx#globex-web,@globex*2;container:postgres#globex-db,@globex;container:node#initech-api,@initech*2;container:postgres#initech-db,@initech;container:nginx#hooli-web,@hooli*2;container:redis#hooli-cache,@hooli)',
  },
  until: '30s',
  look: { nodes: ['acme-web', 'globex-web', 'initech-api', 'hooli-web'], chart: 'isolation' },
  goals: [
    { id: 'apart', measure: 'sharedKernels', atMost: 0 },
    { id: 'stays', measure: 'reachedByFlaw', flaw: 'dirty-pipe', of: { application: true }, atMost: 0 },
  ],
  constraints: [
    { id: 'answer', measure: 'ready', of: { application: true }, atLeast: 12 },
    { id: 'tenants', measure: 'tenants', of: { application: true }, atLeast: 4 },
    { id: 'in-time', measure: 'readyMs', of: { application: true }, atMost: 10_000, when: 'trial' },
    { id: 'as-given', kept: ['host'] },
    { id: 'one-host', measure: 'hosts', atMost: 1 },
  ],
  score: [
    { id: 'memory', measure: 'usedMemory', better: 'less' },
    { id: 'kernels', measure: 'kernels', better: 'less' },
    { id: 'ready', measure: 'readyMs', of: { application: true }, better: 'less', when: 'trial' },
    { id: 'neighbour', measure: 'lostToNeighbour', better: 'less' },
  ],
  trial: { until: '60s' },
  solution: [
    { at: '2s', do: 'add vm:alpine#acme-vm,4cpu,4G,@acme into host' },
    { at: '3s', do: 'move acme-web into acme-vm' },
    { at: '4s', do: 'move acme-cache into acme-vm' },
    { at: '5s', do: 'add vm:alpine#globex-vm,4cpu,4G,@globex into host' },
    { at: '6s', do: 'move globex-web into globex-vm' },
    { at: '7s', do: 'move globex-db into globex-vm' },
    { at: '8s', do: 'add vm:alpine#initech-vm,4cpu,4G,@initech into host' },
    { at: '9s', do: 'move initech-api into initech-vm' },
    { at: '10s', do: 'move initech-db into initech-vm' },
    { at: '11s', do: 'add vm:alpine#hooli-vm,4cpu,4G,@hooli into host' },
    { at: '12s', do: 'move hooli-web into hooli-vm' },
    { at: '13s', do: 'move hooli-cache into hooli-vm' },
  ],
};
