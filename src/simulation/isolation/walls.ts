// Walls without a flaw, all of it as one value: the matrices and the channels that the command line prints and the page shows.
import type { NodeId, Topology } from '../../topology/topology.ts';
import { descendants, find, tenantOf, walk } from '../../topology/tree.ts';
import type { Colocation } from '../colocation.ts';
import type { Context } from '../context.ts';
import { type Channel, channelsBetween } from './channels.ts';
import { boxPairs, tenantPairs } from './document-pairs.ts';
import { type Matrix, matrixOf } from './matrix.ts';

/** More boxes than that are no table that anybody reads. */
export const MOST_BOXES = 24;

export interface PairChannels {
  readonly between: readonly [string, string];
  readonly channels: readonly Channel[];
}

export interface WallsOfAll {
  /** Nobody's boxes are in no trust domain and so in no row. */
  readonly tenants: Matrix;
  /** Null where there are more than MOST_BOXES. */
  readonly boxes: Matrix | null;
  /** Every pair of tenants once: sharing has no direction. */
  readonly channels: readonly PairChannels[];
}

/** `colocation`: what is shared at the moment that is asked about. */
export function wallsOf(context: Context, topology: Topology, colocation: Colocation): WallsOfAll {
  const tenants = tenantsIn(topology);
  return {
    tenants: matrixOf(tenants, tenantPairs(context, topology)),
    boxes: boxMatrix(context, topology),
    channels: tenants.flatMap((one, at) =>
      tenants.slice(at + 1).map((other) => ({
        between: [one, other] as const,
        channels: channelsBetween(topology, colocation, boxesOf(topology, one), boxesOf(topology, other)),
      })),
    ),
  };
}

/** Box by box; null where there are too many. */
export function boxMatrix(context: Context, topology: Topology): Matrix | null {
  const boxes = walk(topology).flatMap(({ node }) => (node.kind === 'host' ? [] : [node.id]));
  return boxes.length > MOST_BOXES ? null : matrixOf(boxes, boxPairs(context, topology));
}

/** Tenants in the order in which they stand, nobody left out. */
export function tenantsIn(topology: Topology): readonly string[] {
  return [...new Set(walk(topology).map(({ node }) => tenantOf(topology, node.id)))].filter((name) => name !== '');
}

/** Everything of a tenant. */
export function boxesOf(topology: Topology, tenant: string): readonly NodeId[] {
  return walk(topology).flatMap(({ node }) =>
    node.kind !== 'host' && tenantOf(topology, node.id) === tenant ? [node.id] : [],
  );
}

/** A box with all that stands in it and belongs to the same tenant. */
export function boxAsParty(topology: Topology, id: NodeId): readonly NodeId[] {
  const node = find(topology, id);
  const tenant = tenantOf(topology, id);
  const inside = node ? descendants(node).map((one) => one.id) : [];
  return [id, ...inside.filter((one) => tenantOf(topology, one) === tenant)];
}
