// What things are called on the page: by the name people gave them, by their id without one; a host that nobody named goes by
// its platform, in all sentences as on the stage.
import type { Host, TopologyNode } from '../topology/topology.ts';
import type { Text } from './text.ts';

/** The name people gave a host, or that of its platform. */
export function hostName(host: { readonly name?: string; readonly platform: string }, text: Text): string {
  if (host.name) return host.name;
  const key = `stage.platform.${host.platform}`;
  return text.has(key) ? text(key) : host.platform;
}

/** What anything is called on the page. */
export function nameOnPage(node: TopologyNode, text: Text): string {
  return node.kind === 'host' ? hostName(node, text) : (node.name ?? node.id);
}

/** The parameters of a refusal or of an edit's name, which know hosts without a name by their id, as the page calls them. */
export function namesOnPage(
  params: Readonly<Record<string, string>>,
  hosts: readonly Host[],
  text: Text,
): Readonly<Record<string, string>> {
  const called = new Map(hosts.flatMap((host) => (host.name ? [] : [[host.id, hostName(host, text)] as const])));
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, called.get(value) ?? value]));
}
