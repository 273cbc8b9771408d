// The ways of deploying the same needs, as documents. An application has the same id in each of them: luck is a function of seed,
// who and when, so that two of them with one seed are a fair pair.

import { findImage } from '../../catalog/images.ts';
import type { PlatformId } from '../../catalog/platform.ts';
import { writeSize } from '../../topology/amounts.ts';
import { read, write } from '../../topology/notation.ts';
import type { Topology } from '../../topology/topology.ts';
import { type AppNeed, type Needs, TENANT_NAMES, type Way } from './needs.ts';

/** Something that is measured beside others. */
export interface Deployment {
  /** `containers-z`; `a` and `b` for documents of one's own. */
  readonly id: string;
  /** Null for a document of one's own. */
  readonly way: Way | null;
  /** Of its first host. */
  readonly platform: PlatformId;
  readonly topology: Topology;
  /** The document as text. */
  readonly notation: string;
}

/** Every way on every platform, platform by platform. */
export function deploymentsOf(needs: Needs): readonly Deployment[] {
  return needs.platforms.flatMap((platform) => needs.ways.map((way) => deploymentOf(needs, way, platform)));
}

export function deploymentOf(needs: Needs, way: Way, platform: PlatformId): Deployment {
  const notation = notationOf(needs, way, platform);
  const result = read(notation);
  if (!result.ok) throw new Error(`${result.error.code} in ${notation}`);
  return { id: `${way}-${platform}`, way, platform, topology: result.topology, notation };
}

/** A document of one's own beside others. */
export function ownDeployment(id: string, topology: Topology): Deployment {
  return { id, way: null, platform: topology.hosts[0]?.platform ?? '', topology, notation: write(topology) };
}

/** The document in words of the notation. */
export function notationOf(needs: Needs, way: Way, platform: PlatformId): string {
  const inside = TENANT_NAMES.slice(0, needs.tenants).flatMap((tenant) => standing(needs, way, tenant));
  return `host:${platform},${needs.cores}cpu,${writeSize(needs.memoryBytes)}(${inside.join(';')})`;
}

function standing(needs: Needs, way: Way, tenant: string): readonly string[] {
  const { apps } = needs;
  const id = ({ image }: AppNeed) => `${tenant}-${image}`;
  const times = ({ count }: AppNeed) => (count === 1 ? '' : `*${count}`);
  const works = ({ image }: AppNeed) => `workload=${findImage(image)?.workload ?? ''}`;
  const machine = (instances: number) => {
    const cores = Math.min(needs.cores, instances * needs.machineCores);
    return `${cores}cpu,${writeSize(instances * needs.machineBytes)}`;
  };
  switch (way) {
    case 'containers':
      return apps.map((app) => `container:${app.image}#${id(app)},@${tenant}${times(app)}`);
    case 'system-containers':
      return apps.map((app) => `system-container:debian#${id(app)},@${tenant},${works(app)}${times(app)}`);
    case 'machines':
      return apps.map((app) => `vm:debian#${id(app)},${machine(1)},@${tenant},${works(app)}${times(app)}`);
    case 'machine-in-container':
      return apps.map(
        (app) =>
          `container:alpine#${id(app)}-box,@${tenant}${times(app)}(vm:debian#${id(app)},${machine(1)},${works(app)})`,
      );
    case 'container-in-machine':
      return apps.map(
        (app) => `vm:debian#${id(app)}-vm,${machine(1)},@${tenant}${times(app)}(container:${app.image}#${id(app)})`,
      );
    case 'containers-per-tenant': {
      const instances = apps.reduce((sum, { count }) => sum + count, 0);
      const inside = apps.map((app) => `container:${app.image}#${id(app)}${times(app)}`);
      return [`vm:debian#${tenant}-vm,${machine(instances)},@${tenant}(${inside.join(';')})`];
    }
  }
}
