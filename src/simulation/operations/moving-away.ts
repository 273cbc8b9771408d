// A planned restart of a kernel: what stands on it stops with it, or is moved to another host before. What each of the two takes
// from every tenant, and what moving sends. Nothing of this helps when a host fails: nothing moves from a dead host.
import type { NodeId, Topology, TopologyNode } from '../../topology/topology.ts';
import { countOf, descendants, find, tenantOf } from '../../topology/tree.ts';
import type { NodeMove } from './moved.ts';
import type { KernelPatch } from './patching.ts';

export interface TenantAway {
  readonly tenant: string;
  /** Longest that anything of it is away when the kernel restarts under it; null: never back. */
  readonly restartMs: number | null;
  /** The same when all that can moves away first. */
  readonly movedMs: number | null;
}

export interface MovingAway {
  readonly node: NodeId;
  /** Instances right on one such kernel that could move while they run, and those that would stop all the same. */
  readonly movable: number;
  readonly staying: number;
  /** What moving those sends over the network. */
  readonly bytes: number;
  readonly tenants: readonly TenantAway[];
}

/** For every kernel on which something stands that could move away; `kernels` and `moves` of the same document. */
export function movingAwayOf(
  topology: Topology,
  kernels: readonly KernelPatch[],
  moves: readonly NodeMove[],
): readonly MovingAway[] {
  const known = new Map(moves.map((move) => [move.node, move]));
  return kernels.flatMap(({ node, instances, ms }) => {
    const kernel = find(topology, node);
    if (!kernel) return [];
    const away = { movable: 0, staying: 0, bytes: 0 };
    const tenants = new Map<string, TenantAway>();
    for (const child of kernel.children) {
      const each = countOf(topology, child.id) / instances;
      const { move } = known.get(child.id) ?? { move: null };
      const goes = move?.live === true && move.converges && isFreeSomewhere(known.get(child.id));
      if (goes) {
        away.movable += each;
        away.bytes += move.bytesSent * each;
      } else away.staying += each;
      for (const tenant of tenantsIn(topology, child)) {
        const before = tenants.get(tenant);
        const movedMs = longest(before ? before.movedMs : 0, goes ? move.downtimeMs : ms);
        tenants.set(tenant, { tenant, restartMs: ms, movedMs });
      }
    }
    return away.movable > 0 ? [{ node, ...away, tenants: [...tenants.values()] }] : [];
  });
}

function isFreeSomewhere(move: NodeMove | undefined): boolean {
  return move?.targets.some(({ reasons }) => reasons.length === 0) ?? false;
}

function tenantsIn(topology: Topology, node: TopologyNode): readonly string[] {
  return [...new Set([node, ...descendants(node)].map(({ id }) => tenantOf(topology, id)))];
}

function longest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
