// What things are called in sentences where nobody has given them a name.
import { KIND_IDS } from '../catalog/kinds.ts';
import type { NodeId, TopologyNode } from '../topology/topology.ts';
import type { Text } from './text.ts';

/** Whatever may hold the hosts of a document. */
export type Among = Iterable<TopologyNode>;

/** The name people gave a host, or that of its platform; with a number where `among` has several of that name. */
export function hostName(
  host: { readonly id: NodeId; readonly name?: string; readonly platform: string },
  text: Text,
  among: Among = [],
): string {
  if (host.name) return host.name;
  const key = `stage.platform.${host.platform}`;
  const name = text.has(key) ? text(key) : host.platform;
  const alike = [...among].filter((one) => one.kind === 'host' && !one.name && one.platform === host.platform);
  return alike.length > 1 ? `${name} ${alike.findIndex(({ id }) => id === host.id) + 1}` : name;
}

/** What a node is called: its name; for a host without one that of its platform, for others the id. */
export function nodeName(node: TopologyNode, text: Text, among?: Among): string {
  return node.kind === 'host' ? hostName(node, text, among) : (node.name ?? node.id);
}

const KINDS = new Set<string>(KIND_IDS);

type Find = (id: NodeId) => TopologyNode | null | undefined;

/** Parameters of a sentence with the names of hosts instead of ids; `node` finds what an id stands for. */
export function withHostNames(
  params: Readonly<Record<string, string>>,
  node: Find,
  text: Text,
  among?: Among,
): Record<string, string> {
  const named = (value: string): string => {
    const found = node(value);
    return found?.kind === 'host' && !found.name ? hostName(found, text, among) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, named(value)]));
}

/** The names in a refusal as they are said: those of hosts, and "this" for what is new and called only by its kind. */
export function spokenNames(
  params: Readonly<Record<string, string>>,
  node: Find,
  text: Text,
  among?: Among,
): Record<string, string> {
  const named = withHostNames(params, node, text, among);
  return named.node !== undefined && KINDS.has(named.node) ? { ...named, node: text('refusals.this') } : named;
}
