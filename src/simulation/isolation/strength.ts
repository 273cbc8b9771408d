// How strong a wall is, from the catalogue's records: by its sort, less for every default namespace that it lacks, more for a
// user namespace of its own. Walls in series add (independent failures multiply).
import type { BoundaryId } from '../../catalog/kind.ts';
import type { Value } from '../../catalog/parameter.ts';
import { PARAMETERS } from '../../catalog/parameters.ts';
import { DEFAULT_NAMESPACES } from '../../topology/topology.ts';
import type { IsolationNode } from './tree.ts';

/** In walls: 1 is a container as an engine builds it by default. */
export interface Strength {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export const NO_WALL: Strength = { value: 0, low: 0, high: 0 };

/** A parameter with its range; a value that somebody set outside the range widens it. */
function figure(id: string, value: Value): Strength {
  const now = value(id);
  const record = Object.hasOwn(PARAMETERS, id) ? PARAMETERS[id] : undefined;
  return { value: now, low: Math.min(record?.low ?? now, now), high: Math.max(record?.high ?? now, now) };
}

export function add(a: Strength, b: Strength): Strength {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}

/** Strength of one wall of a node; never below zero. */
export function strengthOf(node: IsolationNode, wall: BoundaryId, value: Value): Strength {
  const base = figure(`isolation.strength.${wall}`, value);
  if (wall !== 'container' && wall !== 'system-container') return base;
  let missing = 0;
  for (const kind of DEFAULT_NAMESPACES) if (!node.namespaces.includes(kind)) missing += 1;
  const own = node.namespaces.includes('user') ? 1 : 0;
  const loss = figure('isolation.missingNamespace', value);
  const gain = figure('isolation.userNamespace', value);
  return {
    value: Math.max(0, base.value - missing * loss.value + own * gain.value),
    low: Math.max(0, base.low - missing * loss.high + own * gain.low),
    high: Math.max(0, base.high - missing * loss.low + own * gain.high),
  };
}

/** All walls of a node together: what it takes to get out of it. */
export function strengthAround(node: IsolationNode, value: Value): Strength {
  let sum = NO_WALL;
  for (const wall of node.walls) sum = add(sum, strengthOf(node, wall, value));
  return sum;
}
