// A document as it stands when some of it runs elsewhere than it was put: what a manager of a cluster has made of it.
import { place } from './placement.ts';
import { insertNode, removeNode } from './surgery.ts';
import type { NodeId, Topology } from './topology.ts';
import { find, parentOf } from './tree.ts';

/** Where a node stands by now, and in what the document has it: once that is another place, the document counts. */
export interface Refuge {
  readonly from: NodeId;
  readonly to: NodeId;
}

export type Refuges = ReadonlyMap<NodeId, Refuge>;

/** Moves each node into what it stands in by now; what is not there any more, or may not stand there, stays. */
export function withRefuges(topology: Topology, refuges: Refuges): Topology {
  let present = topology;
  for (const [id, { from, to }] of refuges) {
    const node = find(present, id);
    if (node === null || node.kind === 'host' || parentOf(topology, id)?.id !== from) continue;
    if (place(present, node, to) === null) present = insertNode(removeNode(present, id), to, node);
  }
  return present;
}

/** The nodes that the document has elsewhere than they were found by now, or nowhere: they have no refuge any more. */
export function lapsed(topology: Topology, refuges: Refuges): readonly NodeId[] {
  return [...refuges].flatMap(([id, { from }]) => (parentOf(topology, id)?.id === from ? [] : [id]));
}

/** The document as it stands at a moment; `elsewhere`: what a frame says of that. */
export function asItStands(
  topology: Topology,
  elsewhere: readonly { readonly node: NodeId; readonly from: NodeId; readonly to: NodeId }[] = [],
): Topology {
  return elsewhere.length === 0 ? topology : withRefuges(topology, new Map(elsewhere.map((one) => [one.node, one])));
}
