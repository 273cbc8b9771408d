// Who would have to break which walls to reach whom, from a document alone: pairs of tenants, and pairs of boxes.
import type { Topology } from '../../topology/topology.ts';
import type { Context } from '../context.ts';
import { documentTree } from './document-tree.ts';
import type { PairFrame } from './frame.ts';
import { pairsAcross } from './pairs.ts';
import { pairOf, security, strengthsAround } from './security.ts';
import { flatten, type Placed, withImpliedPartition } from './tree.ts';

/** Pairs of tenants, as everything will stand once it runs. */
export function tenantPairs(context: Context, topology: Topology): readonly PairFrame[] {
  return pairsAcross(
    topology.hosts.map((host) => security(documentTree(context, topology, host), context.value).pairs),
  );
}

/** Pairs of boxes on the same host; who stands in the other has no wall to break inwards. Cost: boxes squared. */
export function boxPairs(context: Context, topology: Topology): readonly PairFrame[] {
  return topology.hosts.flatMap((host) => {
    const placed = flatten(withImpliedPartition(documentTree(context, topology, host)));
    const around = strengthsAround(placed, context.value);
    const boxes = placed.flatMap(({ node }, at) => (node.id === host.id ? [] : [at]));
    const idOf = (at: number) => (placed[at] as Placed).node.id;
    return boxes.flatMap((from) =>
      boxes
        .filter((to) => to !== from)
        .map((to) => pairOf(placed, around, from, to, idOf(from), idOf(to), context.value)),
    );
  });
}
