// What somebody could reach from a box: the walls around it from the inside out, each with where the attacker would be once it
// has fallen, and for every other box how many of them still stand between. What stands on a kernel, or in something that
// does, belongs to whoever owns that kernel: so the walls on the way to a box are always the first few of one chain.
import type { BoundaryId } from '../../catalog/kind.ts';
import type { NodeId, Topology } from '../../topology/topology.ts';
import { hostOf, tenantOf, walk } from '../../topology/tree.ts';
import type { Context } from '../context.ts';
import { documentTree } from './document-tree.ts';
import { path } from './security.ts';
import { strengthOf } from './strength.ts';
import { flatten, type Placed, withImpliedPartition } from './tree.ts';

/** `fallen`: supposed to have fallen. `open`: nothing is left of it, as its node is set up. `holds`: neither. */
export type WallState = 'fallen' | 'open' | 'holds';

export interface Crossing {
  readonly wall: BoundaryId;
  /** Whose wall it is; of the implied partition of a machine with partitions: the host. */
  readonly node: NodeId;
  /** In walls of a default container. */
  readonly strength: number;
  readonly state: WallState;
  /** Where the attacker is once it has fallen. */
  readonly lands: NodeId;
  /** The kernel that a flaw would sit in which leads through this wall. Those of containers on one kernel share it. */
  readonly kernel: NodeId;
}

export interface Reached {
  readonly node: NodeId;
  /** Of the chain: so many of its walls lie on the way. Null: on another host, which no wall of this one separates. */
  readonly walls: number | null;
  /** Those that hold. 0: reachable now. Null as above. */
  readonly standing: number | null;
  /** The attacker's own box, or something in it that belongs to the same tenant. */
  readonly own: boolean;
}

export interface TenantReached {
  readonly tenant: string;
  /** The box of that tenant which is reached first. */
  readonly node: NodeId;
  readonly walls: number | null;
  readonly standing: number | null;
}

export interface Reach {
  readonly attacker: NodeId;
  /** All walls around it, from the inside out. */
  readonly chain: readonly Crossing[];
  /** Every box of the document, in its order. */
  readonly nodes: readonly Reached[];
  /** Every other tenant as they stand, and nobody's boxes under `''`. */
  readonly tenants: readonly TenantReached[];
}

/** Null when nobody has that id, or a host has. `fallen`: how many walls of the chain are supposed to have fallen. */
export function reachOf(context: Context, topology: Topology, attacker: NodeId, fallen = 0): Reach | null {
  const host = hostOf(topology, attacker);
  if (!host || host.id === attacker) return null;
  const placed = flatten(withImpliedPartition(documentTree(context, topology, host)));
  const indexes = new Map<NodeId, number>();
  placed.forEach(({ node }, at) => {
    if (node.kind !== 'host' && node.id !== host.id) indexes.set(node.id, at);
  });
  const from = indexes.get(attacker) as number;
  const chain = chainOf(context, placed, from, fallen);
  const tenant = tenantOf(topology, attacker);
  const nodes = walk(topology).flatMap(({ node, host: its }): Reached[] => {
    if (node.kind === 'host') return [];
    const to = its.id === host.id ? indexes.get(node.id) : undefined;
    if (to === undefined) return [{ node: node.id, walls: null, standing: null, own: false }];
    const walls = path(placed, from, to).reduce((count, at) => count + (placed[at] as Placed).node.walls.length, 0);
    const standing = chain.slice(0, walls).filter(({ state }) => state === 'holds').length;
    const own = isInside(placed, to, from) && tenantOf(topology, node.id) === tenant;
    return [{ node: node.id, walls, standing, own }];
  });
  return { attacker, chain, nodes, tenants: tenantsIn(topology, attacker, nodes) };
}

function chainOf({ value }: Context, placed: readonly Placed[], from: number, fallen: number): Crossing[] {
  const chain: Crossing[] = [];
  for (let at = from; at >= 0; at = (placed[at] as Placed).parent) {
    const { node, parent } = placed[at] as Placed;
    if (parent < 0) break;
    const outside = placed[parent] as Placed;
    node.walls.forEach((wall, which) => {
      const strength = strengthOf(node, wall, value).value;
      const state = chain.length < fallen ? 'fallen' : strength > 0 ? 'holds' : 'open';
      // Of two walls around one thing the inner one leads no further than between the two.
      const lands = which + 1 < node.walls.length ? node.id : outside.node.id;
      const kernel = (placed[outside.kernel] as Placed).node.id;
      chain.push({ wall, node: node.id, strength, state, lands, kernel });
    });
  }
  return chain;
}

function isInside(placed: readonly Placed[], inner: number, outer: number): boolean {
  for (let at = inner; at >= 0; at = (placed[at] as Placed).parent) if (at === outer) return true;
  return false;
}

function tenantsIn(topology: Topology, attacker: NodeId, nodes: readonly Reached[]): TenantReached[] {
  const own = tenantOf(topology, attacker);
  const first = new Map<string, TenantReached>();
  for (const { node, walls, standing } of nodes) {
    const tenant = tenantOf(topology, node);
    if (tenant === own) continue;
    const known = first.get(tenant);
    if (!known || far(walls) < far(known.walls)) first.set(tenant, { tenant, node, walls, standing });
  }
  return [...first.values()];
}

function far(walls: number | null): number {
  return walls ?? Number.POSITIVE_INFINITY;
}
