// Documents of one level, each found in a machine of another one, put together as one document with its nesting. Pure.
import { createIds } from '../../topology/ids.ts';
import type { Definitions, Host, NodeId, Sandbox, Topology } from '../../topology/topology.ts';
import { NO_DEFINITIONS } from '../../topology/topology.ts';

export interface Part {
  /** The machines around it, from the outermost in, by their ids in the parts that they stand in; empty for what stands on hosts. */
  readonly inside: readonly NodeId[];
  readonly topology: Topology;
}

export interface Assembled {
  readonly topology: Topology;
  /** For each part, by its number: which id each of its nodes has now. */
  readonly renamed: readonly ReadonlyMap<NodeId, NodeId>[];
}

/** Parts whose machines are not there are left out. Hosts of the same platform become one; what is called alike gets a number. */
export function assemble(parts: readonly Part[]): Assembled {
  const fresh = createIds([]);
  const renamed = parts.map(() => new Map<NodeId, NodeId>());
  const within = (path: readonly NodeId[]) =>
    parts.flatMap((part, at) => (part.inside.join('/') === path.join('/') ? [{ part, at }] : []));

  function settle(node: Sandbox, at: number, path: readonly NodeId[]): Sandbox {
    const id = fresh(node.id);
    renamed[at]?.set(node.id, id);
    const around = [...path, node.id];
    const own = node.children.map((child) => settle(child, at, around));
    const inner = within(around).flatMap(({ part, at: number }) =>
      part.topology.hosts.flatMap((host) => host.children.map((child) => settle(child, number, around))),
    );
    return { ...node, id, children: [...own, ...inner] };
  }

  const hosts = new Map<string, Host>();
  for (const { part, at } of within([])) {
    for (const host of part.topology.hosts) {
      const children = host.children.map((child) => settle(child, at, []));
      const before = hosts.get(host.platform);
      const id = before?.id ?? fresh(host.id);
      renamed[at]?.set(host.id, id);
      const memoryBytes = Math.max(before?.memoryBytes ?? 0, host.memoryBytes);
      hosts.set(host.platform, {
        ...(before ?? host),
        ...{ id, memoryBytes, children: [...(before?.children ?? []), ...children] },
      });
    }
  }
  return { topology: { hosts: [...hosts.values()], definitions: together(parts) }, renamed };
}

/** Definitions of the same id are of the same name, and all that is known of such an image is its name. */
function together(parts: readonly Part[]): Definitions {
  const images = new Map(
    parts.flatMap(({ topology }) => topology.definitions.images.map((image) => [image.id, image])),
  );
  return images.size === 0 ? NO_DEFINITIONS : { ...NO_DEFINITIONS, images: [...images.values()] };
}
