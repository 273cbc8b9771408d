// What stands between tenants, and what falls together.
import { KINDS } from '../../catalog/kinds.ts';
import type { Topology } from '../../topology/topology.ts';
import { countOf, descendants, find, kernelOf } from '../../topology/tree.ts';
import type { PairFrame } from '../frame.ts';
import { kernelsToPatch } from '../operations/keeping.ts';
import type { Application } from './applications.ts';
import { type Figure, figure, none, type Remark } from './measure.ts';
import type { Played } from './playing.ts';

type Walls = 'walls' | 'wall-strength';
type Falls = 'lost-with-kernel' | 'lost-with-hypervisor' | 'lost-with-host' | 'tenants-with-kernel';

/** Of the weakest pair on any host. */
export function isolationMeasures({ atRest }: Played): Readonly<Record<Walls, Figure>> {
  let weakest: PairFrame | null = null;
  for (const { isolation } of atRest.hosts) {
    const pair = isolation.security.weakest;
    if (pair && (weakest === null || pair.level < weakest.level)) weakest = pair;
  }
  if (weakest === null) return { walls: none('one-tenant'), 'wall-strength': none('one-tenant') };
  const { level, lowLevel, highLevel, boundaries } = weakest;
  return {
    walls: figure(boundaries.length),
    'wall-strength': figure(level, { range: { low: lowLevel, high: highLevel } }),
  };
}

/**
 * Shares of all application instances on all hosts, as they stand in the document: with one instance of a kernel goes what
 * stands on that instance. Boxes that run nothing of their own do not count.
 */
export function faultMeasures(
  topology: Topology,
  applications: readonly Application[],
): Readonly<Record<Falls, Figure>> {
  const all = applications.reduce((sum, { count }) => sum + count, 0);
  const falling = (ids: readonly string[]) => ids.map((id) => fallsWith(topology, id, applications, all));
  const below = new Set(applications.flatMap(({ id }) => kernelOf(topology, id) ?? []));
  const kernels = kernelsToPatch(topology).map(({ node }) => node);
  const nearest = falling([...below]);
  return {
    'lost-with-kernel': most(nearest.map(({ lost }) => lost)),
    'lost-with-hypervisor': most(
      falling(kernels.filter((id) => runsMachines(topology, id))).map(({ lost }) => lost),
      'no-machines',
    ),
    'lost-with-host': most(falling(topology.hosts.map(({ id }) => id)).map(({ lost }) => lost)),
    'tenants-with-kernel': most(nearest.map(({ tenants }) => tenants)),
  };
}

function most(values: readonly number[], otherwise: Remark = 'no-work'): Figure {
  return values.length > 0 ? figure(values.reduce((top, value) => Math.max(top, value))) : none(otherwise);
}

function fallsWith(topology: Topology, id: string, applications: readonly Application[], all: number) {
  const node = find(topology, id);
  const inside = new Set(node ? [id, ...descendants(node).map((one) => one.id)] : []);
  const lost = applications.filter((one) => inside.has(one.id));
  const instances = lost.reduce((sum, { count }) => sum + count, 0);
  return {
    lost: all > 0 ? instances / countOf(topology, id) / all : 0,
    tenants: new Set(lost.flatMap(({ tenant }) => (tenant === '' ? [] : tenant))).size,
  };
}

/** Whether a kernel runs others that stand on it. */
function runsMachines(topology: Topology, id: string): boolean {
  const node = find(topology, id);
  return node !== null && descendants(node).some(({ kind }) => KINDS[kind].ownsKernel);
}
