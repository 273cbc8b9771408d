// Making a section fit: everything to its least width, then replicas into one face, then the widest floor to glyphs, then
// cells, then machines are closed. What is selected, carried or booting is the last of its floor to give way. Floors that are equally
// full fold together: of machines that are alike none looks as if it were another.
import type { NodeId } from '../topology/topology.ts';
import type { Folding, Row, Step } from './measure.ts';
import { LAST_STEP, measureRow } from './measure.ts';
import type { Measures } from './measures.ts';
import type { Item } from './model.ts';

export interface Fitted {
  readonly row: Row;
  /** Sum of all steps: equal numbers mean equal sizes. */
  readonly folding: number;
  /** How far each floor was folded, to measure the same again at other sizes. */
  readonly steps: Folding;
}

/** Measures a host's floor, folded just enough to be at most `width` wide. */
export function fitRow(
  owner: NodeId,
  items: readonly Item[],
  width: number,
  spared: ReadonlySet<NodeId>,
  m: Measures,
  least: Step = 0,
): Fitted {
  const floors = floorsOf(owner, items);
  const steps = new Map(floors.map((floor) => [floor.owner, least]));
  const around = new Map(floors.map((floor) => [floor.owner, floor.within]));
  const known = new Map<NodeId, Row>();
  const folding: Folding = { steps, spared, known };
  const put = (floor: NodeId, step: Step): void => {
    steps.set(floor, step);
    for (let at: NodeId | null = floor; at !== null; at = around.get(at) ?? null) known.delete(at);
  };
  let row = measureRow(owner, '', items, folding, m);
  while (row.width > width) {
    const next = nextFold(owner, items, row, steps);
    if (next.length === 0) break;
    for (const floor of next) put(floor, ((steps.get(floor) ?? 0) + 1) as Step);
    row = measureRow(owner, '', items, folding, m);
  }
  row = unfolded(owner, items, row, width, folding, put, m);
  return { row, folding: [...steps.values()].reduce((sum: number, step) => sum + step, 0), steps: { steps, spared } };
}

/** Looking back over more floors than this would take too long. */
const MOST_FLOORS = 48;

/** Takes back what turned out not to be needed: a late step may have made room for an early one. */
function unfolded(
  owner: NodeId,
  items: readonly Item[],
  fitted: Row,
  width: number,
  folding: Folding,
  put: (floor: NodeId, step: Step) => void,
  m: Measures,
): Row {
  const floors = floorsOf(owner, items);
  if (floors.length > MOST_FLOORS || fitted.width > width) return fitted;
  let row = fitted;
  for (const alike of alikeFloors(floors, fitted, folding.steps)) {
    for (let at = folding.steps.get((alike[0] as Floor).owner) ?? 0; at > 2; at--) {
      for (const floor of alike) put(floor.owner, (at - 1) as Step);
      const wider = measureRow(owner, '', items, folding, m);
      if (wider.width > width) {
        for (const floor of alike) put(floor.owner, at as Step);
        break;
      }
      row = wider;
    }
  }
  return row;
}

/** Those that are folded as far and equally full, the outermost first. */
function alikeFloors(floors: readonly Floor[], row: Row, steps: Folding['steps']): readonly (readonly Floor[])[] {
  const drawn = drawnFloors(row);
  const groups = new Map<string, Floor[]>();
  for (const floor of [...floors].sort((a, b) => a.depth - b.depth)) {
    const key = [floor.depth, steps.get(floor.owner), leafWidth(drawn.get(floor.owner))].join(' ');
    const group = groups.get(key);
    if (group) group.push(floor);
    else groups.set(key, [floor]);
  }
  return [...groups.values()];
}

interface Floor {
  readonly owner: NodeId;
  readonly depth: number;
  /** The floor that it stands on with all around it; null for the host's own. */
  readonly within: NodeId | null;
  readonly items: readonly Item[];
}

function floorsOf(owner: NodeId, items: readonly Item[], depth = 0, within: NodeId | null = null): Floor[] {
  return [
    { owner, depth, within, items },
    ...items.flatMap((item) => (item.children.length > 0 ? floorsOf(item.id, item.children, depth + 1, owner) : [])),
  ];
}

/** The floors whose step grows by one: all of them at first, later the one that would gain most. */
function nextFold(owner: NodeId, items: readonly Item[], row: Row, steps: ReadonlyMap<NodeId, Step>): NodeId[] {
  const drawn = drawnFloors(row);
  const floors = floorsOf(owner, items).filter((floor) => drawn.has(floor.owner));
  const at = (floor: Floor) => steps.get(floor.owner) ?? 0;
  const natural = floors.filter((floor) => at(floor) === 0);
  if (natural.length > 0) return natural.map((floor) => floor.owner);
  // The floor with most to give, and all that are as full; of very many floors an eighth at a time, so that the time stays short.
  const widest = (candidates: readonly Floor[], size: (floor: Floor) => number): NodeId[] => {
    const sized = candidates.map((floor) => ({ owner: floor.owner, size: size(floor) }));
    sized.sort((a, b) => b.size - a.size);
    const least = sized[Math.ceil(sized.length / 8) - 1]?.size ?? 0;
    return sized.filter((floor) => floor.size >= least).map((floor) => floor.owner);
  };
  const leaves = (floor: Floor) => leafWidth(drawn.get(floor.owner));
  const replicas = floors.filter((floor) => at(floor) === 1);
  if (replicas.length > 0) return widest(replicas, leaves);
  // Glyph by glyph, in even steps: among the floors that are folded least, the one with most to give.
  const open = floors.filter((floor) => at(floor) < 6);
  if (open.length > 0) {
    const withLeaves = open.filter((floor) => leaves(floor) > 0);
    if (withLeaves.length > 0) return widest(withLeaves, (floor) => leaves(floor));
    return [open[0]?.owner ?? owner];
  }
  // Floors inside others become one field each, all of them evenly; the host's own floor is the last to close its boxes.
  const closable = floors.filter((floor) => at(floor) < LAST_STEP);
  const inner = closable.filter((floor) => floor.depth > 0);
  return widest(
    inner.length > 0 ? inner : closable,
    (floor) => (LAST_STEP - at(floor)) * 100_000 + (drawn.get(floor.owner)?.width ?? 0),
  );
}

function drawnFloors(row: Row, into = new Map<NodeId, Row>()): Map<NodeId, Row> {
  into.set(row.owner, row);
  for (const unit of row.units) if (unit.inner) drawnFloors(unit.inner, into);
  return into;
}

function leafWidth(row: Row | undefined): number {
  return row?.units.reduce((sum, unit) => sum + (unit.inner ? 0 : unit.width), 0) ?? 0;
}
