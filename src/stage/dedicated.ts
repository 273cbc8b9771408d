// Which cells of the processor belong to a partition alone, and who works in them. Pure. They stand at the end of the row, each
// partition's beside each other; the others share the cells before them.
import { KINDS } from '../catalog/kinds.ts';
import type { HostFrame, NodeFrame } from '../simulation/frame.ts';
import type { NodeId, Sandbox } from '../topology/topology.ts';
import { type CoreUse, coreUses } from './cores.ts';

/** The cells of one partition, from one number to before another. */
export interface OwnCells {
  readonly id: NodeId;
  readonly from: number;
  readonly to: number;
  /** The partition and all that stands in it. */
  readonly ids: ReadonlySet<NodeId>;
}

/** How many physical processors a node has for itself, all its instances together. */
export function ownProcessors(node: Sandbox): number {
  return node.dedicated === true ? (node.vcpus ?? KINDS[node.kind].defaults.vcpus ?? 0) * node.replicas : 0;
}

/** `children`: what stands right on the host. */
export function ownCells(children: readonly Sandbox[], count: number): readonly OwnCells[] {
  const own: OwnCells[] = [];
  let to = count;
  for (const node of [...children].reverse()) {
    const from = Math.max(0, to - ownProcessors(node));
    if (from < to) own.unshift({ id: node.id, from, to, ids: new Set(idsIn(node)) });
    to = from;
  }
  return own;
}

const idsIn = (node: Sandbox): NodeId[] => [node.id, ...node.children.flatMap(idsIn)];

/** Use of each cell, that of partitions with cells of their own in those, and nobody else's. */
export function usesWithOwn(
  cpu: HostFrame['cpu'],
  order: readonly string[],
  count: number,
  own: readonly OwnCells[],
  nodes: readonly NodeFrame[],
): readonly (readonly CoreUse[])[] {
  if (own.length === 0) return coreUses(cpu, order, count);
  const within = own.map(({ ids }) => byTenant(nodes.filter(({ id }) => ids.has(id))));
  const others = cpu.byTenant.map((one) => {
    const elsewhere = within.reduce((sum, tenants) => sum + (tenants.get(one.tenant) ?? 0), 0);
    return { ...one, cores: Math.max(0, one.cores - elsewhere) };
  });
  const shared = own[0]?.from ?? count;
  const cells = [...coreUses({ ...cpu, byTenant: others }, order, shared)];
  own.forEach(({ from, to }, at) => {
    const tenants = [...(within[at] ?? [])].map(([tenant, cores]) => ({ tenant, cores, overheadCores: 0 }));
    cells.push(...coreUses({ ...cpu, byTenant: tenants, kernelCores: 0 }, order, to - from));
  });
  return cells;
}

function byTenant(nodes: readonly NodeFrame[]): ReadonlyMap<string, number> {
  const tenants = new Map<string, number>();
  for (const { tenant, cpu } of nodes) tenants.set(tenant, (tenants.get(tenant) ?? 0) + cpu.allocatedCores);
  return tenants;
}
