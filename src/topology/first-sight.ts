// What a newcomer sees before reading anything, as a value: the page shows it before the reader of the notation has come.
import { MiB } from '../catalog/parameter.ts';
import type { NodeId, Sandbox, Topology } from './topology.ts';
import { NO_DEFINITIONS } from './topology.ts';

export type StartingPlatform = 'x86' | 'z';

const GiB = 1024 * MiB;

function container(id: NodeId, image: string, tenant?: string): Sandbox {
  return { id, kind: 'container', image, replicas: 1, children: [], ...(tenant === undefined ? {} : { tenant }) };
}

/** Two containers that run (`running`, when the clock starts) beside a virtual machine that is still booting. */
export function firstSight(platform: StartingPlatform): {
  readonly topology: Topology;
  readonly running: readonly NodeId[];
} {
  const machine: Sandbox = {
    id: 'orders',
    kind: 'vm',
    image: 'debian',
    vcpus: 2,
    memoryBytes: 4 * GiB,
    tenant: 'globex',
    replicas: 1,
    children: [container('db', 'postgres')],
  };
  const children = [container('web', 'nginx', 'acme'), container('cache', 'redis', 'acme'), machine];
  return {
    topology: {
      hosts: [{ id: 'host', kind: 'host', platform, cores: 16, memoryBytes: 64 * GiB, children }],
      definitions: NO_DEFINITIONS,
    },
    running: ['web', 'cache'],
  };
}
