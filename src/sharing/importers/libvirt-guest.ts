// The system inside a domain: what virt-install and its like note of it under `metadata`, by the names of libosinfo.
import type { NodeId } from '../../topology/topology.ts';
import type { Draft } from './draft.ts';
import { standFor } from './images.ts';
import { childOf, type Element } from './xml.ts';

/** The system that is shown where nothing is said or nothing is like it. */
const USUAL = 'debian';

/** The image that stands for the system of a domain, noting what was assumed. */
export function guestOf(draft: Draft, domain: Element, name: string, id: NodeId): string {
  const system = noted(childOf(domain, 'metadata'));
  const [, distribution = '', version = ''] = /\/([^/]+)\/([^/]+)$/.exec(system?.attributes.get('id') ?? '') ?? [];
  const adjustment = { property: 'image', nodes: [id] } as const;
  if (!system || distribution === '') {
    draft.assume(domain.line, 'guest-system', { name }, adjustment);
    return USUAL;
  }
  const stand = standFor(distribution);
  const image = stand?.image ?? USUAL;
  if (!stand?.exact) {
    const params = { name, written: `${distribution} ${version}`.replace(/ unknown$/, ''), image };
    draft.assume(system.line, stand ? 'guest-system-like' : 'guest-system-unlike', params, adjustment);
  }
  return image;
}

/** The element that names a system, under whatever prefix. */
function noted(element: Element | null): Element | null {
  for (const child of element?.children ?? []) {
    if (/^(.+:)?os$/.test(child.name) && child.attributes.has('id')) return child;
    const inside = noted(child);
    if (inside) return inside;
  }
  return null;
}
