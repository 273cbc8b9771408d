// The deployments of the article as documents, on either platform, with the same applications in each so that they compare.
// What they are called and what they show is in locales/.

import type { StartingPlatform } from './first-sight.ts';
import { STARTING_POINT_IDS, type StartingPointId } from './starting-point-ids.ts';

export interface StartingPoint {
  readonly id: StartingPointId;
  readonly notation: string;
}

const HOST = { x86: 'host:x86,16cpu,64G', z: 'host:z,16cpu,64G' } as const;

/** Three tenants with two web servers, a cache and two databases, put up in every way. */
const INSIDE: Readonly<Record<StartingPointId, Readonly<Record<StartingPlatform, readonly string[]>>>> = {
  'bare-containers': same([
    'container:nginx#acme-web,@acme',
    'container:redis#acme-cache,@acme',
    'container:postgres#acme-db,@acme',
    'container:nginx#globex-web,@globex',
    'container:postgres#initech-db,@initech',
  ]),
  machines: same([
    'vm:debian#acme-web,1cpu,2G,@acme,workload=web',
    'vm:debian#acme-cache,1cpu,2G,@acme,workload=database',
    'vm:debian#acme-db,2cpu,4G,@acme,workload=database',
    'vm:debian#globex-web,1cpu,2G,@globex,workload=web',
    'vm:debian#initech-db,2cpu,4G,@initech,workload=database',
  ]),
  'machine-in-container': same([
    'container:alpine#acme-box,@acme(vm:debian#acme-web,1cpu,2G,workload=web)',
    'container:alpine#acme-store,@acme(vm:debian#acme-db,2cpu,4G,workload=database)',
    'container:alpine#globex-box,@globex(vm:debian#globex-web,1cpu,2G,workload=web)',
    'container:alpine#initech-box,@initech(vm:debian#initech-db,2cpu,4G,workload=database)',
  ]),
  'container-in-machine': same([
    'vm:debian#acme-vm-1,1cpu,2G,@acme(container:nginx#acme-web)',
    'vm:debian#acme-vm-2,1cpu,2G,@acme(container:redis#acme-cache)',
    'vm:debian#acme-vm-3,2cpu,4G,@acme(container:postgres#acme-db)',
    'vm:debian#globex-vm,1cpu,2G,@globex(container:nginx#globex-web)',
    'vm:debian#initech-vm,2cpu,4G,@initech(container:postgres#initech-db)',
  ]),
  'containers-per-tenant': same([
    'vm:debian#acme-vm,4cpu,8G,@acme(container:nginx#acme-web;container:redis#acme-cache;container:postgres#acme-db)',
    'vm:debian#globex-vm,1cpu,2G,@globex(container:nginx#globex-web)',
    'vm:debian#initech-vm,2cpu,4G,@initech(container:postgres#initech-db)',
  ]),
  'second-level': {
    x86: [
      'vm:debian#acme-vm,6cpu,16G,nested=on,@acme(vm:debian#acme-guest,2cpu,4G(container:nginx#acme-web;container:postgres#acme-db))',
      'vm:debian#globex-vm,2cpu,4G,@globex(container:nginx#globex-web)',
    ],
    z: [
      'lpar:zvm#zvm-lpar,8cpu,32G(zvm:debian#acme-linux,2cpu,4G,@acme(container:nginx#acme-web);zvm:zvm#second-level,4cpu,12G,@globex(zvm:debian#globex-linux,2cpu,4G(container:nginx#globex-web)))',
      'lpar:debian#kvm-lpar,4cpu,16G(vm:debian#initech-vm,2cpu,4G,@initech(container:postgres#initech-db))',
    ],
  },
  empty: same([]),
};

function same(nodes: readonly string[]): Readonly<Record<StartingPlatform, readonly string[]>> {
  return { x86: nodes, z: nodes };
}

/** All starting points on a platform, in the order in which they are offered. */
export function startingPoints(platform: StartingPlatform): readonly StartingPoint[] {
  return STARTING_POINT_IDS.map((id) => {
    const inside = INSIDE[id][platform];
    return { id, notation: inside.length > 0 ? `${HOST[platform]}(${inside.join(';')})` : HOST[platform] };
  });
}
