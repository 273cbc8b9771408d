// Taking the tree apart and putting it together again: new values along the path that changed, everything else stays the
// very same object. Asks no rules.
import type { Host, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';
import { pathOf } from './tree.ts';

/** Puts `change` in the place of one node. Leaves the document as it is when nobody has that id. */
export function replaceNode(topology: Topology, id: NodeId, change: (node: TopologyNode) => TopologyNode): Topology {
  const [hostId, ...path] = pathOf(topology, id);
  if (hostId === undefined) return topology;
  const hosts = topology.hosts.map((host) => (host.id === hostId ? (along(host, path, change) as Host) : host));
  return { ...topology, hosts };
}

function along(
  node: TopologyNode,
  path: readonly NodeId[],
  change: (node: TopologyNode) => TopologyNode,
): TopologyNode {
  const [next, ...rest] = path;
  if (next === undefined) return change(node);
  const children = node.children.map((child) => (child.id === next ? (along(child, rest, change) as Sandbox) : child));
  return { ...node, children };
}

/** Takes a node and all inside it out. Leaves the document as it is when nobody has that id. */
export function removeNode(topology: Topology, id: NodeId): Topology {
  const path = pathOf(topology, id);
  const parent = path.at(-2);
  if (path.length === 0) return topology;
  if (parent === undefined) return { ...topology, hosts: topology.hosts.filter((host) => host.id !== id) };
  return replaceNode(topology, parent, (node) => ({
    ...node,
    children: node.children.filter((child) => child.id !== id),
  }));
}

/** Puts a node into another one, at `index` among what is there (at the end when missing). */
export function insertNode(topology: Topology, parent: NodeId, node: Sandbox, index?: number): Topology {
  return replaceNode(topology, parent, (place) => ({ ...place, children: withOneMore(place.children, node, index) }));
}

/** Puts a host beside the others. */
export function insertHost(topology: Topology, host: Host, index?: number): Topology {
  return { ...topology, hosts: withOneMore(topology.hosts, host, index) };
}

function withOneMore<Item>(items: readonly Item[], item: Item, index: number = items.length): readonly Item[] {
  const at = Math.max(0, Math.min(items.length, Math.trunc(index)));
  return [...items.slice(0, at), item, ...items.slice(at)];
}
