// The one function from document to drawing: measure from the leaves, fold until it fits, stand everything down. Pure; the
// document has no coordinates, and the clock only matters for what is leaving and what must not fold while it boots.
import type { Frame } from '../simulation/frame.ts';
import type { NodeId, Topology } from '../topology/topology.ts';
import { FACTS } from './facts.ts';
import { layHost } from './host.ts';
import type { Measures } from './measures.ts';
import { measures, WITH_MARGIN } from './measures.ts';
import type { Facts, HostItem, Item, Remembered, Slot } from './model.ts';
import { model, SLOT_ID } from './model.ts';
import type { HostScene, MarginScene, Scene } from './scene.ts';

export interface LayoutOptions {
  /** Of the stage, CSS pixels. */
  readonly width: number;
  /** Height there is; the air above the section takes what is left over. Missing: as high as needed. */
  readonly height?: number;
  readonly selection: NodeId | null;
  /** What is in the hand, when it is over a place that would take it. */
  readonly slot?: Slot | null;
  /** The node in the hand; it keeps its size. */
  readonly carried?: NodeId | null;
  readonly remembered?: ReadonlyMap<NodeId, Remembered>;
  /** By how much the boxes of each host are wider than usual; missing: as much as there is room for. */
  readonly grow?: ReadonlyMap<NodeId, number>;
  /** 1, or about 2 on a projector. */
  readonly scale?: number;
  readonly facts?: Facts;
}

/** Side by side as long as each host gets this much. */
const LEAST_COLUMN = 420;
const APP = { low: 44, least: 64, natural: 104, most: 144 };
/** A box may be taller than `APP.most` in a wide and high section: so much of the height, and so many times its width. */
const TALLER = { ofHeight: 0.33, ofWidth: 1.25 };
/** A stage of less height than this gets the small ground and a title of one line. */
const LOW = 480;
/** Air that the section leaves above itself before it gives up height, and before boxes become taller than usual. */
const AIR = { least: 56, usual: 150 };
/** More things than this at once are a storm: they fold like the rest. */
export const MOST_SPARED = 8;

/** Works out the whole scene, at least as high as `height`. Nothing in it overlaps, whatever the width from 320 px up. */
export function layout(topology: Topology, frame: Frame | null, options: LayoutOptions): Scene {
  const facts = options.facts ?? FACTS;
  const hosts = model({ topology, frame, facts, remembered: options.remembered, slot: options.slot });
  const spared = sparedOf(hosts, options);
  const scale = options.scale ?? 1;
  const columns = columnsOf(hosts.length, options.width, scale);
  const at = (app: number) => arrange(hosts, topology, options, facts, spared, columns, app);
  const natural = at(APP.natural);
  const { height } = options;
  if (height === undefined) return natural.scene();
  const rows = Math.max(1, Math.ceil(hosts.length / columns));
  const low = isLow(options, columns, hosts.length);
  const spare = height / rows - natural.needed / rows;
  const room = spare - (low ? 0 : AIR.least);
  const most = Math.min(
    (height / rows) * TALLER.ofHeight,
    natural.box * TALLER.ofWidth,
    APP.natural + spare - AIR.usual,
  );
  const app = Math.floor(Math.max(low ? APP.low : APP.least, Math.min(Math.max(APP.most, most), APP.natural + room)));
  return (app === APP.natural ? natural : at(app)).scene();
}

function isLow({ height, scale = 1 }: LayoutOptions, columns: number, hosts: number): boolean {
  return height !== undefined && height < LOW * scale && columns >= hosts;
}

function columnsOf(hosts: number, width: number, scale: number): number {
  return Math.max(1, Math.min(hosts, Math.floor(width / (LEAST_COLUMN * scale))));
}

function sparedOf(hosts: readonly HostItem[], options: LayoutOptions): ReadonlySet<NodeId> {
  const starting: NodeId[] = [];
  // What the selected thing stands in stays open for it.
  const around: NodeId[] = [];
  const visit = (items: readonly Item[]): boolean => {
    let found = false;
    for (const item of items) {
      if (item.starting) starting.push(item.id);
      const inside = visit(item.children);
      if (inside) around.push(item.id);
      found ||= inside || item.id === options.selection;
    }
    return found;
  };
  for (const host of hosts) visit(host.children);
  const spared = new Set<NodeId>([SLOT_ID, ...(starting.length > MOST_SPARED ? [] : starting)]);
  if (options.selection !== null) for (const id of [options.selection, ...around]) spared.add(id);
  if (options.carried) spared.add(options.carried);
  return spared;
}

function arrange(
  hosts: readonly HostItem[],
  topology: Topology,
  options: LayoutOptions,
  facts: Facts,
  spared: ReadonlySet<NodeId>,
  columns: number,
  app: number,
): { scene: () => Scene; needed: number; box: number } {
  const { width, scale = 1 } = options;
  const withMargin = width >= WITH_MARGIN * scale;
  const margin = withMargin ? 104 * scale : 0;
  const gutter = 28;
  const low = isLow(options, columns, hosts.length);
  const outer = low ? 8 : measures(width, app, scale).edge;
  const left = withMargin ? margin : outer;
  const column = (width - left - outer - gutter * (columns - 1)) / columns;
  const sizes = (grow: number): Measures => measures(column, app, scale, low, grow);
  const lay = (item: HostItem) =>
    layHost(item, topology, column, facts, spared, sizes, options.grow?.get(item.host.id));
  const drafts = hosts.map(lay);
  const rows: (typeof drafts)[] = [];
  for (let index = 0; index < drafts.length; index += columns) rows.push(drafts.slice(index, index + columns));
  const heights = rows.map((row) => row.reduce((most, draft) => Math.max(most, draft.height), 0));
  const needed = heights.reduce((sum, height) => sum + height + outer, outer);
  const spare = Math.max(0, (options.height ?? 0) - needed) / Math.max(1, rows.length);
  const scene = (): Scene => {
    const scenes: HostScene[] = [];
    let y = 0;
    let folding = 0;
    rows.forEach((row, index) => {
      const height = (heights[index] ?? 0) + spare + outer;
      row.forEach((draft, place) => {
        // In a right-to-left page the first host still stands left: a section has no reading direction.
        scenes.push(draft.at(left + place * (column + gutter), y, height));
        folding += draft.folding;
      });
      y += height;
    });
    const [first] = scenes;
    return {
      width,
      height: y + outer,
      hosts: scenes,
      margin: withMargin && first ? marginOf(first, scale) : [],
      scale,
      folding,
    };
  };
  return {
    scene,
    needed,
    box: drafts.reduce((most, draft) => Math.max(most, draft.cells ? column : draft.box), 0),
  };
}

function marginOf(host: HostScene, scale: number): MarginScene[] {
  const line = (stratum: MarginScene['stratum'], y: number, to = host.rect.x): MarginScene => ({
    host: host.id,
    stratum,
    y,
    from: host.rect.x - 11 * scale,
    to,
  });
  const names: MarginScene[] = [];
  const { floor, band, firmware } = host;
  const foot = floor.rect.y + floor.rect.height;
  const solid = floor.strips.find((strip) => strip.rect.height >= 12);
  if (floor.boxes.length > 0) names.push(line('apps', foot - Math.min(96, floor.rect.height * 0.55)));
  if (solid) names.push(line('layers', foot - 15));
  if (band) names.push(line('kernel', band.rect.y + band.rect.height / 2));
  if (firmware) names.push(line('firmware', firmware.y + firmware.height / 2));
  names.push(line('processor', host.processor.y + host.processor.height / 2));
  names.push(line('memory', host.memory.y + host.memory.height / 2));
  return names;
}
