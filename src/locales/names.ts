// What things are called in sentences where nobody has given them a name.
import { KIND_IDS } from '../catalog/kinds.ts';
import type { NodeId, TopologyNode } from '../topology/topology.ts';
import type { Text } from './text.ts';

/** The name people gave a host, or that of its platform. */
export function hostName(host: { readonly name?: string; readonly platform: string }, text: Text): string {
  if (host.name) return host.name;
  const key = `stage.platform.${host.platform}`;
  return text.has(key) ? text(key) : host.platform;
}

/** What a node is called: its name; for a host without one that of its platform, for others the id. */
export function nodeName(node: TopologyNode, text: Text): string {
  return node.kind === 'host' ? hostName(node, text) : (node.name ?? node.id);
}

const KINDS = new Set<string>(KIND_IDS);

type Find = (id: NodeId) => TopologyNode | null | undefined;

/** Parameters of a sentence with the names of hosts instead of ids; `node` finds what an id stands for. */
export function withHostNames(
  params: Readonly<Record<string, string>>,
  node: Find,
  text: Text,
): Record<string, string> {
  const named = (value: string): string => {
    const found = node(value);
    return found?.kind === 'host' && !found.name ? hostName(found, text) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, named(value)]));
}

/** The names in a refusal as they are said: those of hosts, and "this" for what is new and called only by its kind. */
export function spokenNames(params: Readonly<Record<string, string>>, node: Find, text: Text): Record<string, string> {
  const named = withHostNames(params, node, text);
  return named.node !== undefined && KINDS.has(named.node) ? { ...named, node: text('refusals.this') } : named;
}
