// What has been built, as measures of a lesson: read from the document alone.
import { KINDS } from '../catalog/kinds.ts';
import type { Topology } from '../topology/topology.ts';
import { kernelOf, lineOf, tenantOf } from '../topology/tree.ts';
import { whoever } from './who.ts';

/** To how many tenants these belong; what is nobody's does not count. */
export function tenantsOf(topology: Topology, ids: ReadonlySet<string>): number {
  return new Set([...ids].map((id) => tenantOf(topology, id)).filter((tenant) => tenant !== '')).size;
}

/** On how many kernels applications of more than one tenant run. Of those picked only; somebody whom nobody names is one tenant more. */
export function sharedKernels(topology: Topology, ids: ReadonlySet<string>): number {
  const tenants = new Map<string | null, Set<string>>();
  for (const id of whoever({ application: true }, topology)) {
    if (!ids.has(id)) continue;
    const kernel = kernelOf(topology, id);
    tenants.set(kernel, (tenants.get(kernel) ?? new Set()).add(tenantOf(topology, id)));
  }
  return [...tenants.values()].filter(({ size }) => size > 1).length;
}

/** The most machines and partitions that one of these runs in, its own walls among them; null where there is nobody. */
export function mostLevels(topology: Topology, ids: ReadonlySet<string>): number | null {
  const levels = [...ids].map((id) => {
    return lineOf(topology, id).filter((node) => node.kind !== 'host' && KINDS[node.kind].levels > 0).length;
  });
  return levels.length > 0 ? Math.max(...levels) : null;
}
