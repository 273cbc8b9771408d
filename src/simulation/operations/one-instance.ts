// One instance taken out of a cohort, so that something can happen to it alone: the others stay beside it under other ids.
import type { Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { pathOf } from '../../topology/tree.ts';

/** The same document in which a node, and each node around it, is a single instance beside the rest of its cohort. */
export function oneInstance(topology: Topology, id: NodeId): Topology {
  const path = new Set(pathOf(topology, id));
  const split = (node: Sandbox): readonly Sandbox[] => {
    if (!path.has(node.id)) return [node];
    const one = { ...node, replicas: 1, children: node.children.flatMap(split) };
    return node.replicas === 1 ? [one] : [one, renamed({ ...node, replicas: node.replicas - 1 }, `~${node.id}`)];
  };
  const hosts = topology.hosts.map((host): Host => ({ ...host, children: host.children.flatMap(split) }));
  return { ...topology, hosts };
}

/** The suffix tells by whose cohort they were set apart: one node may be so for several. No id of a document has a tilde. */
function renamed(node: Sandbox, suffix: string): Sandbox {
  return { ...node, id: node.id + suffix, children: node.children.map((child) => renamed(child, suffix)) };
}
