// The document by id: nodes, what they stand in, and the tenants. Worked out once per document.
import type { Host, NodeId, Sandbox, Topology } from '../topology/topology.ts';
import { tenantsOf } from '../topology/tree.ts';
import type { Surroundings } from './surroundings.ts';

const indexes = new WeakMap<Topology, Pick<Surroundings, 'tenants' | 'nodes' | 'parents'>>();

/** Nodes and parents by id, and the tenants; worked out once per document. */
export function indexTopology(topology: Topology): Pick<Surroundings, 'tenants' | 'nodes' | 'parents'> {
  const known = indexes.get(topology);
  if (known) return known;
  const nodes = new Map<NodeId, Sandbox | Host>();
  const parents = new Map<NodeId, NodeId>();
  const visit = (node: Sandbox | Host) => {
    nodes.set(node.id, node);
    for (const child of node.children) {
      parents.set(child.id, node.id);
      visit(child);
    }
  };
  for (const host of topology.hosts) visit(host);
  const index = { tenants: tenantsOf(topology), nodes, parents };
  indexes.set(topology, index);
  return index;
}
