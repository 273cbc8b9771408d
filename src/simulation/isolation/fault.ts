// What falls together: the share of all workload instances that is lost when one kernel fails. Firmware is not a kernel; a host
// that fails as a machine loses everything and needs no working out.
import type { IsolationFrame } from '../frame.ts';
import { flatten, type IsolationNode, type Placed, withImpliedPartition } from './tree.ts';

/**
 * The fault facet of one host. A kernel of a cohort fails alone: the others of the cohort go on. A tenant's figure is the
 * share of all workload instances (everybody's) that goes with the kernel right below the largest part of what it runs.
 */
export function fault(host: IsolationNode): IsolationFrame['fault'] {
  const placed = flatten(withImpliedPartition(host));
  // Workload instances and tenants inside one instance of each node.
  const inside = new Float64Array(placed.length);
  const tenants: (Set<string> | undefined)[] = placed.map(() => undefined);
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    const { node, parent } = placed[at] as Placed;
    if (node.hasWorkload) {
      inside[at] = (inside[at] as number) + 1;
      if (node.tenant !== '') noteAt(tenants, at, node.tenant);
    }
    if (parent < 0) continue;
    inside[parent] = (inside[parent] as number) + node.replicas * (inside[at] as number);
    for (const tenant of tenants[at] ?? []) noteAt(tenants, parent, tenant);
  }
  const all = inside[0] as number;
  if (all === 0) return { worst: null, kernels: [], victims: [] };
  const kernels: { node: string; lost: number; tenants: string[] }[] = [];
  let worst = 0;
  for (let at = 0; at < placed.length; at += 1) {
    const { node } = placed[at] as Placed;
    if (!node.ownsKernel) continue;
    const lost = (inside[at] as number) / all;
    kernels.push({ node: node.id, lost, tenants: [...(tenants[at] ?? [])].sort() });
    worst = Math.max(worst, lost);
  }
  return { worst, kernels, victims: victimsOf(placed, inside, all) };
}

function noteAt(tenants: (Set<string> | undefined)[], at: number, tenant: string): void {
  const noted = tenants[at];
  if (noted) noted.add(tenant);
  else tenants[at] = new Set([tenant]);
}

function victimsOf(placed: readonly Placed[], inside: Float64Array, all: number): { tenant: string; lost: number }[] {
  // By tenant and kernel: its instances on one instance of that kernel.
  const parts = new Map<string, Map<number, number>>();
  for (const { node, instances, kernel } of placed) {
    if (!node.hasWorkload || node.tenant === '') continue;
    let mine = parts.get(node.tenant);
    if (!mine) {
      mine = new Map();
      parts.set(node.tenant, mine);
    }
    mine.set(kernel, (mine.get(kernel) ?? 0) + instances / (placed[kernel] as Placed).instances);
  }
  return [...parts.keys()].sort().map((tenant) => {
    let most = 0;
    let lost = 0;
    for (const [kernel, count] of parts.get(tenant) as Map<number, number>) {
      const share = (inside[kernel] as number) / all;
      if (count > most || (count === most && share > lost)) lost = share;
      most = Math.max(most, count);
    }
    return { tenant, lost };
  });
}
