// The density chart as data: one bar for each thing that can run out, the one that runs out first marked. Pure.
import type { DensityFrame, DensityLimitFrame, EventFrame, Frame, RoomName } from '../../simulation/frame.ts';

export interface DensityRow {
  readonly key: string;
  readonly room: RoomName | 'promised';
  readonly node: string;
  readonly capacity: number;
  readonly used: number;
  readonly each: number;
  readonly more: number | null;
  /** What runs out before everything else. */
  readonly first: boolean;
}

/** Rows in the order in which they run out; what was promised to machines stands last, for it only counts without overcommit. */
export function densityRows(density: DensityFrame | null): readonly DensityRow[] {
  if (!density) return [];
  const { limits, first, promised } = density;
  let marked = false;
  const row = (limit: DensityLimitFrame, room: DensityRow['room']): DensityRow => {
    const { node, capacity, used, each, more } = limit;
    const isFirst = !marked && room === first?.name && node === first.node && more === density.more;
    marked ||= isFirst;
    return { key: `${room} ${node}`, room, node, capacity, used, each, more, first: isFirst };
  };
  const ends = (limit: DensityLimitFrame) => limit.more ?? Number.POSITIVE_INFINITY;
  const rows = [...limits].sort((a, b) => ends(a) - ends(b)).map((limit) => row(limit, limit.name));
  const unique = rows.filter(({ key }, at) => rows.findIndex((other) => other.key === key) === at);
  return promised ? [...unique, row(promised, 'promised')] : unique;
}

/** Share of a room that is used now, and that one more would take, both at most all of it. */
export function sharesOf({ capacity, used, each }: DensityRow): { readonly used: number; readonly each: number } {
  if (!(capacity > 0)) return { used: 0, each: 0 };
  const full = Math.min(1, Math.max(0, used / capacity));
  return { used: full, each: Math.min(1 - full, each / capacity) };
}

/**
 * What is counted: the selected sandbox, else the one that was placed last and still stands; null without any. `hosts` are
 * ids that are no sandbox.
 */
export function countedNode(frame: Frame | null, selection: string | null): string | null {
  if (!frame) return null;
  const hosts = new Set(frame.hosts.map(({ id }) => id));
  const stands = new Set(frame.nodes.flatMap(({ id }) => (hosts.has(id) ? [] : [id])));
  if (selection !== null && stands.has(selection)) return selection;
  const placed = (event: EventFrame) => event.type === 'placed' && stands.has(event.node);
  return frame.events.findLast(placed)?.node ?? frame.nodes.findLast(({ id }) => stands.has(id))?.id ?? null;
}
