// Finding things in a scene by place and by name. Pure; scene coordinates.
import type { NodeId } from '../topology/topology.ts';
import { instanceAt } from './cells.ts';
import type { BoxScene, FloorScene, HostScene, Rect, Scene } from './scene.ts';

export const contains = (rect: Rect, x: number, y: number): boolean =>
  x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;

/** The innermost node at a point; a host for everything of its section that is not a box; null outside. */
export function nodeAt(scene: Scene, x: number, y: number): NodeId | null {
  const host = scene.hosts.find((one) => contains(one.rect, x, y));
  if (!host) return null;
  const box = boxAt(host.floor, x, y);
  return box ? memberAt(box, x, y) : host.id;
}

/** In a field of things that are there once each, the one whose cell is at the point; else the first. */
function memberAt({ members, cells, count, id }: BoxScene, x: number, y: number): NodeId {
  const instance = cells && count === members.length ? instanceAt(cells, x, y) : null;
  return members[instance ?? 0] ?? id;
}

/** The innermost box at a point. A place held open for something carried belongs to the floor. */
export function boxAt(floor: FloorScene, x: number, y: number): BoxScene | null {
  for (const box of floor.boxes) {
    if (box.slot || !contains(box.rect, x, y)) continue;
    return (box.floor && boxAt(box.floor, x, y)) ?? box;
  }
  return null;
}

export type Found = { readonly host: HostScene; readonly box: BoxScene | null };

/** Where a node is drawn; inside a closed box or a field, that box. Null when it is not in the scene. */
export function findDrawn(scene: Scene, id: NodeId): Found | null {
  for (const host of scene.hosts) {
    const box = findBox(host.floor, id);
    if (host.id === id) return { host, box };
    if (box) return { host, box };
  }
  return null;
}

function findBox(floor: FloorScene, id: NodeId): BoxScene | null {
  for (const box of floor.boxes) {
    if (box.members.includes(id) && !box.slot) return box;
    const inside = box.floor && findBox(box.floor, id);
    if (inside) return inside;
  }
  return null;
}

/** The box on the host's own floor that a node is in; the same when it stands there itself. */
export function outermost(host: HostScene, id: NodeId): BoxScene | null {
  return host.floor.boxes.find((box) => box.members.includes(id) || (box.floor && findBox(box.floor, id))) ?? null;
}

export function slotOf(floor: FloorScene): BoxScene | null {
  for (const box of floor.boxes) {
    if (box.slot) return box;
    const inside = box.floor && slotOf(box.floor);
    if (inside) return inside;
  }
  return null;
}

/**
 * The line that lights up when something may stand on `id`: the top of its kernel, or of its floor. On the kernel, not above it:
 * there are the words of the lowest layer.
 */
export function lipOf(scene: Scene, id: NodeId): Rect | null {
  const found = findDrawn(scene, id);
  if (!found) return null;
  const { host, box } = found;
  if (box) return box.lip;
  const top = host.band?.rect ?? host.firmware ?? host.ground;
  return { x: host.rect.x, y: top.y, width: host.rect.width, height: 3.5 };
}

/** All boxes of a scene, outer before inner. */
export function allBoxes(scene: Scene): readonly BoxScene[] {
  const gather = (floor: FloorScene): BoxScene[] =>
    floor.boxes.flatMap((box) => [box, ...(box.floor ? gather(box.floor) : [])]);
  return scene.hosts.flatMap((host) => gather(host.floor));
}
