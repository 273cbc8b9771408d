// Standing things down: measured rows get their coordinates, bottom-aligned on their floor, from the host up.
import type { NodeId } from '../topology/topology.ts';
import { cellsIn } from './cells.ts';
import type { Row, Unit } from './measure.ts';
import type { Measures } from './measures.ts';
import type { Item } from './model.ts';
import { roofsOver } from './roofs.ts';
import type { BoxScene, FaceScene, FloorScene, Rect, StripScene } from './scene.ts';
import type { Standing } from './strips.ts';
import { onceEach, stripsOf } from './strips.ts';

/** Puts a row on the line `foot`, centred between `x` and `x + width`. `tenant` is whose floor it is. */
export function standRow(
  row: Row,
  at: { readonly x: number; readonly width: number; readonly foot: number },
  domain: NodeId,
  tenant: string,
  m: Measures,
): FloorScene {
  const standing: Standing[] = [];
  let x = at.x + Math.max(0, (at.width - row.width) / 2);
  for (const unit of row.units) {
    standing.push({ box: standBox(unit, x, at.foot, domain, row.layer, m), items: unit.items });
    x += unit.width + row.gap;
  }
  const boxes = standing.map(({ box }) => box);
  return {
    owner: row.owner,
    domain,
    rect: { x: at.x, y: at.foot - row.height, width: at.width, height: row.height },
    standing: row.items.filter(({ slot }) => !slot).map(({ id, name }) => ({ id, name })),
    boxes,
    strips: stripsOf(row.owner, domain, standing, at.foot, row.layer),
    roofs: row.roofed ? roofsOver(row.owner, boxes, tenant, at.x + at.width, m) : [],
  };
}

function standBox(unit: Unit, x: number, foot: number, domain: NodeId, layer: number, m: Measures): BoxScene {
  const item = firstOf(unit);
  const rect: Rect = { x, y: foot - unit.height, width: unit.width, height: unit.height };
  const beds = item.layers.length * layer;
  const inside = foot - beds;
  const bandRect = (left: number, width: number): Rect | null =>
    unit.band === 0 ? null : { x: left, y: inside - unit.band, width, height: unit.band };
  const faces = unit.inner
    ? [{ rect, app: null, band: bandRect(x + wall(unit, m), unit.width - 2 * wall(unit, m)) }]
    : facesOf(unit, rect, inside, m);
  const [face] = faces;
  const field = face?.app && (unit.items.length > 1 || (unit.count > 1 && unit.faces === 1));
  const floor = unit.inner
    ? standRow(
        unit.inner,
        { x: x + unit.side, width: unit.width - 2 * unit.side, foot: inside - unit.band },
        item.band === null ? domain : item.id,
        item.tenant,
        m,
      )
    : null;
  const standingOn = item.children.reduce((sum, child) => sum + child.count, 0);
  // Without a kernel of its own it lies between what stands there and the layers below.
  const lipY = unit.band === 0 ? inside - 2 : inside - unit.band;
  return {
    id: unit.items.length > 1 ? `+${item.id}` : item.id,
    members: unit.items.map((one) => one.id),
    kind: item.kind,
    edge: item.edge,
    detail: unit.detail,
    tenant: item.tenant,
    name: item.name,
    count: unit.count,
    folded: unit.faces === 1 && unit.count > 1,
    rect,
    faces,
    cells: field && face.app ? cellsIn(fieldOf(face.app, unit, m), unit.count) : null,
    floor,
    closed: unit.closed,
    lip: item.leaf || unit.items.length > 1 ? null : { x: x + 2, y: lipY, width: unit.width - 4, height: 3.5 },
    band:
      face?.band && item.band !== null
        ? { owner: item.id, label: item.band, rect: face.band, standing: standingOn }
        : null,
    stopping: unit.items.every((one) => one.stopping),
    slot: item.slot,
    implied: item.implied ?? false,
  };
}

/** Cells leave the name its place in a box. */
function fieldOf(app: Rect, unit: Unit, m: Measures): Rect {
  const head = unit.detail === 'box' ? m.head * 2 - 4 : 20;
  return { x: app.x + 3, y: app.y + head, width: app.width - 6, height: Math.max(4, app.height - head - 2) };
}

function facesOf(unit: Unit, rect: Rect, inside: number, m: Measures): FaceScene[] {
  const gap = unit.faces > 1 ? (unit.width - unit.faces * unit.faceWidth) / (unit.faces - 1) : 0;
  const side = wall(unit, m);
  return Array.from({ length: unit.faces }, (_, index) => {
    const x = rect.x + index * (unit.faceWidth + gap);
    const width = unit.faceWidth - 2 * side;
    const top = rect.y + side;
    return {
      rect: { x, y: rect.y, width: unit.faceWidth, height: rect.height },
      app: { x: x + side, y: top, width, height: inside - unit.band - top },
      band: unit.band === 0 ? null : { x: x + side, y: inside - unit.band, width, height: unit.band },
    };
  });
}

function wall(unit: Unit, m: Measures): number {
  const { edge } = firstOf(unit);
  if (edge === 'none' || edge === 'container' || edge === 'gvisor') return 0;
  if (edge === 'lpar') return m.partitionWall;
  return edge === 'kata' ? m.wall + 4 : m.wall;
}

function firstOf(unit: Unit): Item {
  const [item] = unit.items;
  if (item === undefined) throw new Error('A box stands for at least one node.');
  return item;
}

/** The same floor with one solid strip per layer and kernel, on all floors inside it too. */
export function withOneCopyEach(floor: FloorScene): FloorScene {
  const floors: FloorScene[] = [];
  const gather = (one: FloorScene) => {
    floors.push(one);
    for (const box of one.boxes) if (box.floor) gather(box.floor);
  };
  gather(floor);
  const strips = onceEach(floors);
  const byOwner = new Map<NodeId, readonly StripScene[]>(floors.map((one, index) => [one.owner, strips[index] ?? []]));
  const rebuild = (one: FloorScene): FloorScene => ({
    ...one,
    strips: byOwner.get(one.owner) ?? one.strips,
    boxes: one.boxes.map((box) => (box.floor ? { ...box, floor: rebuild(box.floor) } : box)),
  });
  return rebuild(floor);
}
