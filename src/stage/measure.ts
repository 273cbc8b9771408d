// How wide and how high a thing must be: from the leaves up, given how far its floor has been folded. Pure sums; who
// decides about the folding is fold.ts, where things end up is stand.ts.
import type { NodeId } from '../topology/topology.ts';
import type { Measures } from './measures.ts';
import { GLYPHS, MOST_FACES, MOST_FIELD, MOST_GLYPH, NAMED } from './measures.ts';
import type { Item } from './model.ts';
import { inOrder } from './order.ts';
import type { Detail } from './scene.ts';

/**
 * How far one floor has been folded: 0 natural, 1 least widths, 2 replicas in one face, 3 to 5 glyphs of three widths,
 * 6 equal things as one field of cells, 7 also machines and containers with things inside (closed), 8 all as one field.
 */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const LAST_STEP: Step = 8;

export interface Folding {
  readonly steps: ReadonlyMap<NodeId, Step>;
  /** Selected, carried or booting: keep their size as long as anything else on their floor can give way. */
  readonly spared: ReadonlySet<NodeId>;
  /** What has been measured at these steps before, by the floor; whoever changes a step forgets that floor and all around it. */
  readonly known?: Map<NodeId, Row>;
}

/** What is drawn as one box: one item, or several folded into a field. */
export interface Unit {
  readonly items: readonly Item[];
  readonly detail: Detail;
  /** Faces side by side; 0 for a box that has things inside. */
  readonly faces: number;
  readonly faceWidth: number;
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  readonly count: number;
  readonly closed: boolean;
  readonly inner: Row | null;
  /** Height between its roof and what stands in it. */
  readonly head: number;
  readonly side: number;
  readonly band: number;
}

export interface Row {
  readonly owner: NodeId;
  /** All that stands on the floor, one by one, in the order in which it stands when nothing is folded. */
  readonly items: readonly Item[];
  readonly units: readonly Unit[];
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  /** True when a roof must be drawn over some of its neighbours. */
  readonly roofed: boolean;
}

/** Measures what stands on the floor of `owner`. `tenant` is whose floor it is: roofs are drawn over others only. */
export function measureRow(owner: NodeId, tenant: string, items: readonly Item[], folding: Folding, m: Measures): Row {
  const before = folding.known?.get(owner);
  if (before) return before;
  const step = folding.steps.get(owner) ?? 0;
  const layer = step >= 3 ? m.thinLayer : m.layer;
  const gap = step === 0 ? m.gap : step < 4 ? m.leastGap : 4;
  const ordered = inOrder(items);
  const units = groups(ordered, step, folding.spared).map((group) => unitOf(group, step, layer, folding, m));
  const row: Row = {
    owner,
    items: ordered,
    units,
    gap,
    layer,
    width: units.reduce((sum, unit) => sum + unit.width, 0) + gap * Math.max(0, units.length - 1),
    height: units.reduce((most, unit) => Math.max(most, unit.height), 0),
    roofed: items.some((item) => item.tenant !== tenant && item.tenant !== ''),
  };
  folding.known?.set(owner, row);
  return row;
}

/** Which items share a box at this step. */
function groups(items: readonly Item[], step: Step, spared: ReadonlySet<NodeId>): readonly (readonly Item[])[] {
  if (step < 6) return items.map((item) => [item]);
  const result = new Map<string, Item[]>();
  for (const item of items) {
    const alone = item.slot || (step < 8 && (spared.has(item.id) || (step === 6 && item.children.length > 0)));
    const layers = item.layers.map((fact) => fact.layer).join();
    const key = alone
      ? item.id
      : step === 8
        ? ''
        : [item.tenant, item.kind, layers, item.children.length > 0].join(' ');
    const group = result.get(key);
    if (group) group.push(item);
    else result.set(key, [item]);
  }
  return [...result.values()];
}

function unitOf(group: readonly Item[], step: Step, layer: number, folding: Folding, m: Measures): Unit {
  const [item] = group;
  if (item === undefined) throw new Error('A box stands for at least one node.');
  const tight = step >= 1;
  const compact = step >= 3;
  const wall = wallOf(item, m);
  const head = compact && item.edge !== 'none' ? 8 : item.edge === 'none' ? 0 : m.head;
  const band = item.band === null ? 0 : item.edge === 'none' ? m.kernelBand : compact ? 16 : m.guestBand;
  const beds = item.layers.length * layer;
  const opened = step < 8 && folding.spared.has(item.id);
  const closed = step >= 7 && !item.slot && !opened && group.some((one) => one.children.length > 0);
  if (item.children.length > 0 && !closed) {
    const inner = measureRow(item.id, item.tenant, item.children, folding, m);
    const side = item.edge === 'none' ? 0 : (tight ? m.leastPadding : m.padding) + wall;
    const width = Math.max(inner.width + 2 * side, compact ? 18 : m.leastBox);
    // A glyph that holds others has room for its name over them where it is wide enough for one.
    const named = item.edge === 'none' || width < NAMED ? head : m.head;
    const above = named + wall + (inner.roofed ? m.roof : 0) + (item.edge === 'none' ? 0 : m.leastPadding);
    return {
      items: group,
      detail: compact ? 'glyph' : 'box',
      faces: 0,
      faceWidth: 0,
      layer,
      count: item.count,
      closed,
      inner,
      side,
      band,
      head: above,
      width,
      height: inner.height + above + band + beds,
    };
  }
  const count = group.reduce((sum, one) => sum + one.count, 0);
  const spared = item.slot || (group.length === 1 && folding.spared.has(item.id));
  const detail: Detail = group.length > 1 ? 'field' : compact && !spared ? 'glyph' : 'box';
  const single = group.length > 1 || step >= 2 || count > MOST_FACES;
  const faces = single ? 1 : count;
  const faceWidth = faceWidthOf(item, detail, step, single ? count : 1, m);
  return {
    items: group,
    detail,
    faces,
    faceWidth,
    layer,
    count,
    closed,
    inner: null,
    side: 0,
    band,
    head: wall,
    width: faceWidth * faces + (tight ? m.leastGap : m.gap) * (faces - 1),
    height: m.app + head + wall + band + beds,
  };
}

function faceWidthOf(item: Item, detail: Detail, step: Step, count: number, m: Measures): number {
  const natural = item.band === null ? m.container : m.machine;
  if (detail === 'box') {
    const base = step === 0 ? natural : m.leastBox;
    return count > MOST_FACES && step < 2 ? Math.round(base * widening(count)) : base;
  }
  const narrow = detail === 'field' ? 18 : (GLYPHS[Math.min(step, 5) - 3] ?? 18);
  const least = Math.round(Math.min(narrow * m.grow, detail === 'field' ? MOST_FIELD : MOST_GLYPH));
  const rows = Math.max(1, Math.floor((m.app - 8) / m.cell));
  const forCells = count > 1 ? 8 + m.cell * Math.ceil(count / rows) : 0;
  return Math.max(least, Math.min(forCells, step >= 8 ? least : m.leastBox));
}

/** A cohort's face grows with the number of its digits: wide enough for a field that can be read, never without end. */
function widening(count: number): number {
  let digits = 0;
  for (let rest = count; rest >= 10; rest /= 10) digits += 1;
  return 1 + 0.6 * digits;
}

export function wallOf(item: Pick<Item, 'edge'>, m: Measures): number {
  if (item.edge === 'none') return 0;
  if (item.edge === 'container' || item.edge === 'gvisor') return 0;
  return item.edge === 'lpar' ? m.partitionWall : item.edge === 'kata' ? m.wall + 4 : m.wall;
}
