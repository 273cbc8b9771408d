// From the document to the notation: the one shortest text that reads back as the same document.

import { writeSize } from './amounts.ts';
import { baseOf, createIds } from './ids.ts';
import { writeText } from './scan.ts';
import type { Host, NodeId, Sandbox, Topology, TopologyNode } from './topology.ts';
import { walk } from './tree.ts';
import { type PropertyValue, writeValue } from './values.ts';
import { memoryProperty, PROPERTIES, processorProperty, VOCABULARY } from './vocabulary.ts';

/** Writes a whole document; its definitions are not part of the notation. */
export function write(topology: Topology): string {
  const told = idsToTell(walk(topology).map(({ node }) => node));
  return topology.hosts.map((host) => writeHost(host, told)).join(';');
}

/** Writes one subtree with all its ids, for an edit that adds it. */
export function writeNode(node: TopologyNode): string {
  const told = new Set(withInside(node).map(({ id }) => id));
  return node.kind === 'host' ? writeHost(node, told) : writeSandbox(node, told);
}

function withInside(node: TopologyNode): TopologyNode[] {
  return [node, ...node.children.flatMap(withInside)];
}

/** Ids that the reader would not come to by itself. Telling one takes it from the others, hence the repetition. */
function idsToTell(nodes: readonly TopologyNode[]): ReadonlySet<NodeId> {
  const told = new Set<NodeId>();
  for (let before = -1; before !== told.size; ) {
    before = told.size;
    const next = createIds(told);
    for (const node of nodes) {
      if (told.has(node.id)) continue;
      const image = node.kind === 'host' ? undefined : node.image;
      if (next(baseOf(node.kind, image)) !== node.id) told.add(node.id);
    }
  }
  return told;
}

function writeHost(host: Host, told: ReadonlySet<NodeId>): string {
  return `host:${host.platform}${suffixes(host, told, ['platform'])}${writeChildren(host, told)}`;
}

function writeSandbox(node: Sandbox, told: ReadonlySet<NodeId>): string {
  const image = node.image === undefined ? '' : `:${node.image}`;
  const replicas = node.replicas === 1 ? '' : `*${node.replicas}`;
  return `${node.kind}${image}${replicas}${suffixes(node, told, ['image', 'replicas'])}${writeChildren(node, told)}`;
}

function writeChildren(node: TopologyNode, told: ReadonlySet<NodeId>): string {
  if (node.children.length === 0) return '';
  return `(${node.children.map((child) => writeSandbox(child, told)).join(';')})`;
}

function suffixes(node: TopologyNode, told: ReadonlySet<NodeId>, written: readonly string[]): string {
  const values = node as unknown as Readonly<Record<string, PropertyValue | undefined>>;
  let text = told.has(node.id) ? `#${node.id}` : '';
  for (const property of PROPERTIES) {
    const value = values[property];
    if (value === undefined || written.includes(property)) continue;
    if (property === processorProperty(node.kind)) text += `,${String(value)}cpu`;
    else if (property === memoryProperty(node.kind)) text += `,${writeSize(value as number)}`;
    else if (property === 'tenant') text += `,@${writeText(value as string)}`;
    else text += `,${VOCABULARY[property].word}=${writeValue(property, value)}`;
  }
  return text;
}
