// The ids that nodes get when a text does not give them any: `nginx`, `nginx-2`, … One rule for reader and writer.
import { startsFromLayers } from './attributes.ts';
import type { NodeId, TopologyNode } from './topology.ts';

/** What the id of a node begins with: containers are called by their image, everything else by its kind. */
export function baseOf(kind: TopologyNode['kind'], image: string | undefined): string {
  return image !== undefined && startsFromLayers(kind) ? image : kind;
}

/** Gives out ids that nobody has: the base, else the base with the first free number from 2. */
export function createIds(taken: Iterable<NodeId>): (base: string) => NodeId {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return (base) => {
    let number = numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (used.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    used.add(id);
    numbers.set(base, number);
    return id;
  };
}
