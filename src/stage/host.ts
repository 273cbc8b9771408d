// One host as a section: title, air, what stands on it, kernel, firmware, processor, memory. Partitions stand on the
// firmware; what stands beside them shares a partition that nobody named.
import type { Host, NodeId, Topology } from '../topology/topology.ts';
import { fitRow } from './fold.ts';
import { grownRow } from './grow.ts';
import type { Row, Step } from './measure.ts';
import { measureRow } from './measure.ts';
import type { Measures } from './measures.ts';
import { MOST_BOXES, MOST_GROW } from './measures.ts';
import type { Facts, HostItem, Item } from './model.ts';
import type { BandScene, FloorScene, HostScene, Rect } from './scene.ts';
import { standRow, withOneCopyEach } from './stand.ts';

export interface HostDraft {
  /** Least height, with a little air. */
  readonly height: number;
  readonly folding: number;
  /** Width of a container as it is drawn here, and by how much that is more than usual. */
  readonly box: number;
  readonly grow: number;
  /** True when some things are drawn as cells. */
  readonly cells: boolean;
  at(x: number, y: number, height: number): HostScene;
}

/** Id of the floor that partitions stand on: the firmware, which is no node. */
export const firmwareFloor = (host: NodeId): NodeId => `${host}·firmware`;

export function layHost(
  { host, children }: HostItem,
  topology: Topology,
  width: number,
  facts: Facts,
  spared: ReadonlySet<NodeId>,
  sizes: (grow: number) => Measures,
  mostGrow: number | undefined,
): HostDraft {
  const usual = sizes(1);
  const firmware = facts.firmware(host, topology);
  const { items, partitions, lone } = standingOn(host, children);
  const owner = partitions ? firmwareFloor(host.id) : host.id;
  const inset = partitions && lone !== null ? 0 : Math.min(10, usual.edge);
  const room = width - 2 * inset;
  const fitted = fitRow(owner, items, room, spared, usual, leastStep(items));
  const wider = (grow: number) => {
    const m = grow === 1 ? usual : sizes(grow);
    return { m, row: grow === 1 ? fitted.row : measureRow(owner, '', items, fitted.steps, m) };
  };
  const grown = grownRow(wider, room, mostGrow ?? MOST_GROW, mostGrow === undefined && fitted.folding === 0);
  const { m } = grown;
  const row = lone === null ? grown.row : stretched(grown.row, width);
  const band = partitions ? 0 : m.kernelBand;
  const rock = firmware ? m.firmware : 0;
  const roof = row.roofed ? m.roof : 10;
  const emptyFloor = row.units.length === 0 ? m.app : 0;
  const height = m.title + roof + row.height + emptyFloor + band + rock + m.ground;
  return {
    height,
    folding: fitted.folding,
    box: m.container,
    grow: m.grow,
    cells: row.units.some((unit) => unit.faces === 1 && unit.count > 1),
    at(x, y, full) {
      const bottom = y + full;
      const foot = bottom - m.ground - rock - band;
      const floor = withOneCopyEach(standRow(row, { x: x + inset, width: room, foot }, owner, '', m));
      const section: Rect = { x, y, width, height: full };
      return {
        id: host.id,
        name: host.name ?? '',
        platform: host.platform,
        grow: m.grow,
        firmwareDrawn: firmware,
        cores: host.cores,
        memoryMiB: host.memoryBytes / 1_048_576,
        ...counts(host, children, partitions, items),
        lonePartition: lone?.name ?? null,
        rect: section,
        title: { x, y, width, height: m.title },
        floor,
        band: partitions ? bandOfPartition(floor) : hostBand(host, children, { x, y: foot, width, height: band }),
        firmware: firmware ? { x, y: foot + band, width, height: rock } : null,
        ...groundOf(host, { x, y: bottom - m.ground, width, height: m.ground }, m),
      };
    },
  };
}

/** Very many different things begin folded, so that a stage of thousands is worked out in no time. */
function leastStep(items: readonly Item[]): Step {
  const count = (list: readonly Item[]): number => list.reduce((sum, item) => sum + 1 + count(item.children), 0);
  const withInside = items.filter((item) => item.children.length > 0).length;
  if (withInside > MOST_BOXES) return 7;
  return count(items) > MOST_BOXES ? 6 : 0;
}

function standingOn(host: Host, children: readonly Item[]) {
  const partitions = children.filter((item) => item.edge === 'lpar');
  const beside = children.filter((item) => item.edge !== 'lpar');
  if (partitions.length === 0) return { items: children, partitions: false, lone: null };
  const [only] = partitions;
  if (only && partitions.length === 1 && beside.length === 0 && !only.slot) {
    return { items: [{ ...only, edge: 'none' as const }], partitions: true, lone: only };
  }
  if (beside.length === 0) return { items: partitions, partitions: true, lone: null };
  const rest: Item = {
    ...{ id: host.id, kind: 'lpar', edge: 'lpar', band: 'partition', leaf: false, tenant: '', name: '', count: 1 },
    ...{ layers: [], children: beside, stopping: false, starting: false, slot: false, implied: true },
  };
  return { items: [...partitions, rest], partitions: true, lone: null };
}

/** A lone partition's kernel is the host's kernel: its band runs from edge to edge. */
function stretched(row: Row, width: number): Row {
  return { ...row, width, units: row.units.map((unit) => ({ ...unit, width })) };
}

function hostBand(host: Host, children: readonly Item[], rect: Rect): BandScene {
  const machines = (items: readonly Item[]): boolean =>
    items.some(
      (item) =>
        item.band === 'guest' ||
        item.band === 'tuned' ||
        item.band === 'unikernel' ||
        (item.band === null && machines(item.children)),
    );
  const guests =
    children.some((item) => item.band === 'zvm' && item.kind === 'zvm') || children.some((i) => i.kind === 'zvm');
  return {
    owner: host.id,
    label: guests ? 'zvm' : machines(children) ? 'hypervisor' : 'host',
    rect,
    standing: children.reduce((sum, item) => sum + (item.slot ? 0 : item.count), 0),
  };
}

function bandOfPartition(floor: FloorScene): BandScene | null {
  const [only] = floor.boxes;
  return floor.boxes.length === 1 && only?.edge === 'none' ? only.band : null;
}

function counts(host: Host, children: readonly Item[], partitions: boolean, items: readonly Item[]) {
  const all = (list: readonly Item[], of: (item: Item) => number, times = 1): number =>
    list.reduce((sum, item) => {
      const here = item.slot || item.stopping ? 0 : item.count * times;
      return sum + of(item) * here + all(item.children, of, item.count * times);
    }, 0);
  const own = !partitions || items.some((item) => item.id === host.id) ? 1 : 0;
  return {
    workloads: all(children, (item) => (item.children.length === 0 ? 1 : 0)),
    kernels: own + all(children, (item) => (item.band === null ? 0 : 1)),
    partitions: items.length,
  };
}

function groundOf(host: Host, ground: Rect, m: Measures) {
  const { compact } = m;
  const inset = compact ? 8 : 12;
  const x = ground.x + inset;
  const width = ground.width - 2 * inset;
  const processor: Rect = { x, y: ground.y + (compact ? 10 : 15), width, height: m.core };
  const memory: Rect = { x, y: processor.y + m.core + (compact ? 9 : 17), width, height: m.memory };
  const caption: Rect = { x, y: memory.y + m.memory + (compact ? 3 : 8), width, height: m.caption };
  const gap = [4, 3, 2, 1].find((one) => (width - one * (host.cores - 1)) / host.cores >= m.cell);
  const cell = gap === undefined ? 0 : (width - gap * (host.cores - 1)) / host.cores;
  return {
    ground,
    processor,
    memory,
    caption,
    coreCells: gap === undefined || host.cores > 64 ? null : { count: host.cores, width: cell, gap },
    compact,
    low: m.low,
  };
}
