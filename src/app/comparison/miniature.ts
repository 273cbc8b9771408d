// A deployment as a small drawing: where every box, band and application stands. Pure; the grammar is that of the stage (walls by
// kind, one band for one kernel, hues by tenant), in units of the drawing.
import { KINDS } from '../../catalog/kinds.ts';
import { isFirmware } from '../../simulation/operations/keeping.ts';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';

export type Shape =
  | {
      /** An application; `machine`: it stands on a kernel of its own, and begins when that has booted. */
      readonly type: 'fill';
      readonly node: string;
      readonly machine: boolean;
    }
  | { readonly type: 'wall'; readonly node: string; readonly family: 'container' | 'vm' | 'lpar' }
  /** A kernel; of a guest it is laid while that boots. `node` null: there from the beginning. */
  | { readonly type: 'band'; readonly node: string | null; readonly material: 'kernel' | 'firmware' };

export type Placed = Shape & {
  readonly tenant: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export interface Miniature {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Placed[];
  /** One mark above the boxes of each tenant that stand together. */
  readonly roofs: readonly { readonly tenant: string; readonly x: number; readonly width: number }[];
  /** Where the boxes begin, below the roofs. */
  readonly top: number;
}

const WIDTH = 260;
const APP = 52;
const ROOF = 15;
const PAD = 5;
const HEAD = 7;
const GUEST = 11;
const KERNEL = 17;
const FIRMWARE = 9;
const GAP = 3;
const GAP_BETWEEN_TENANTS = 9;
/** Boxes beyond which a cohort is drawn as one of them. */
const MOST_BOXES = 30;

interface Box {
  readonly node: Sandbox;
  readonly tenant: string;
  readonly children: readonly Box[];
}

export function miniatureOf(topology: Topology): Miniature {
  const expanded = topology.hosts.reduce((sum, host) => sum + leavesOf(boxesOf(host.children, '', true)), 0);
  const replicas = expanded <= MOST_BOXES;
  const rows = topology.hosts.map((host) => ({ host, boxes: boxesOf(host.children, '', replicas) }));
  const tallest = Math.max(APP, ...rows.flatMap(({ boxes }) => boxes.map(heightOf)));
  const onZ = topology.hosts.some((host) => hasFirmware(host));
  const top = ROOF;
  const ground = top + tallest;
  const shapes: Placed[] = [];
  const roofs: { tenant: string; x: number; width: number }[] = [];
  const share = (WIDTH - GAP_BETWEEN_TENANTS * (rows.length - 1)) / Math.max(1, rows.length);
  for (const [at, { host, boxes }] of rows.entries()) {
    const x = at * (share + GAP_BETWEEN_TENANTS);
    const firm = hasFirmware(host);
    const bare = isFirmware(host);
    if (!bare) shapes.push({ ...band(x, ground, share, KERNEL), material: 'kernel' });
    if (firm) shapes.push({ ...band(x, ground + (bare ? 0 : KERNEL), share, FIRMWARE), material: 'firmware' });
    stand(boxes, x + PAD, share - 2 * PAD, ground, shapes, roofs);
  }
  return { width: WIDTH, height: ground + KERNEL + (onZ ? FIRMWARE : 0), shapes, roofs, top };
}

function hasFirmware({ platform }: Host): boolean {
  return platform === 'z';
}

function band(x: number, y: number, width: number, height: number) {
  return { type: 'band', node: null, tenant: '', x, y, width, height } as const;
}

/** Cohorts one by one, or as one of them. */
function boxesOf(nodes: readonly Sandbox[], tenant: string, replicas: boolean): readonly Box[] {
  return nodes.flatMap((node) => {
    const own = node.tenant ?? tenant;
    const box: Box = { node, tenant: own, children: boxesOf(node.children, own, replicas) };
    return Array<Box>(replicas ? Math.min(node.replicas, MOST_BOXES + 1) : 1).fill(box);
  });
}

function leavesOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { children }) => sum + (children.length > 0 ? leavesOf(children) : 1), 0);
}

const bandOf = ({ node }: Box): number => (KINDS[node.kind].ownsKernel ? GUEST : 0);

function heightOf(box: Box): number {
  if (box.children.length === 0) return APP + bandOf(box);
  return Math.max(...box.children.map(heightOf)) + HEAD + bandOf(box);
}

/** Sides and gaps of some boxes beside each other, at full size. */
function fixedOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box, at) => {
    const before = at === 0 ? 0 : box.tenant === boxes[at - 1]?.tenant ? GAP : GAP_BETWEEN_TENANTS;
    return sum + before + (box.children.length > 0 ? 2 * PAD + fixedOf(box.children) : 0);
  }, 0);
}

/** Sides and gaps take at most half of the room; the applications share the rest. */
function stand(
  boxes: readonly Box[],
  left: number,
  room: number,
  ground: number,
  shapes: Placed[],
  roofs: { tenant: string; x: number; width: number }[],
): void {
  const fixed = fixedOf(boxes);
  const scale = fixed > room / 2 ? room / 2 / fixed : 1;
  // A few boxes on a wide floor stay boxes.
  const unit = Math.min(44, (room - fixed * scale) / Math.max(1, leavesOf(boxes)));

  const put = (box: Box, x: number, foot: number): number => {
    const { node, tenant, children } = box;
    const height = heightOf(box);
    const guest = bandOf(box);
    const shapesBefore = shapes.length;
    let width = unit;
    if (children.length > 0) {
      width = row(children, x + PAD * scale, foot - guest) + 2 * PAD * scale;
    } else {
      const machine = guest > 0;
      shapes.push({ type: 'fill', node: node.id, machine, tenant, x, y: foot - height, width, height: height - guest });
    }
    const own: Placed[] = [];
    if (guest > 0) {
      own.push({
        type: 'band',
        node: node.id,
        material: 'kernel',
        tenant,
        x,
        y: foot - guest,
        width,
        height: guest,
      });
    }
    own.push({
      type: 'wall',
      node: node.id,
      family: KINDS[node.kind].family,
      tenant,
      x,
      y: foot - height,
      width,
      height,
    });
    // Bands stand behind what is in them, walls in front of their own.
    shapes.splice(shapesBefore, 0, ...own.filter(({ type }) => type === 'band'));
    shapes.push(...own.filter(({ type }) => type === 'wall'));
    return width;
  };
  const row = (some: readonly Box[], from: number, foot: number): number => {
    let x = from;
    for (const [at, box] of some.entries()) {
      if (at > 0) x += (box.tenant === some[at - 1]?.tenant ? GAP : GAP_BETWEEN_TENANTS) * scale;
      x += put(box, x, foot);
    }
    return x - from;
  };

  // What needs less than its room stands in the middle.
  let x = left + Math.max(0, (room - fixed * scale - unit * leavesOf(boxes)) / 2);
  for (const [at, box] of boxes.entries()) {
    const same = at > 0 && box.tenant === boxes[at - 1]?.tenant;
    if (at > 0) x += (same ? GAP : GAP_BETWEEN_TENANTS) * scale;
    const width = put(box, x, ground);
    const roof = roofs[roofs.length - 1];
    if (same && roof) roof.width = x + width - roof.x;
    else if (box.tenant !== '') roofs.push({ tenant: box.tenant, x, width });
    x += width;
  }
}
