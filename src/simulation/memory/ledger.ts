// What stands on a host, laid out once for accounting: its regions, and who has what in which region and which cache line.
// What stands there is then counted again and again, moment by moment, without anything being looked up or made anew. The parts
// of a ledger are good until it is next counted in; what comes of the counting is not a part of it.
import type { Segment } from '../../catalog/cost.ts';
import type { NodeMemoryFrame } from '../memory-frame.ts';
import { type CacheLine, type CacheUse, heldBy } from './cache.ts';
import { type Charge, type ChargeUser, kernelUpFrom } from './charge.ts';
import { type Holding, isCached, isScanned, type Limit, pagesOf } from './holding.ts';
import { type Rows, SUMS } from './node-memory.ts';
import type { KernelMemory } from './pressure.ts';
import { clearRegion, hotOf, type Region, region, regionsFor } from './region.ts';

/** Memory that is not in the page cache. */
export interface LedgerSegment {
  readonly segment: Segment;
  /** The limit that it stands under. */
  readonly region: Region;
  readonly hot: number;
  /** Of all instances, when last counted: and of those what is in use, and what is not. */
  pages: number;
  hotPages: number;
  coldPages: number;
  readonly isScanned: boolean;
  /** Whether the control group of the node is charged for it, as far as its own kernel tells. */
  readonly isSeen: boolean;
}

/** What one group has. */
export interface LedgerEntry {
  readonly holding: Holding;
  /** How much of it has been touched. */
  ready: number;
  /** The same when it was last counted. */
  counted: number;
  /** Where the row of its node begins. */
  readonly row: number;
  readonly inside: Region | null;
  readonly segments: readonly LedgerSegment[];
  readonly uses: readonly LedgerUse[];
}

/** What a group has in a cache line. */
export interface LedgerUse extends CacheUse, ChargeUser {
  pages: number;
  share: number;
  readonly bytes: number;
  readonly row: number;
  readonly line: LedgerLine;
}

/** A cache line; its users are those who have read some of it by now. */
export interface LedgerLine extends CacheLine {
  readonly users: LedgerUse[];
  copies: number;
  held: number;
  mapped: number;
  /** Instances of all users. */
  instances: number;
  /** Nodes of all users; null as long as nobody has asked since they became others. */
  nodes: readonly string[] | null;
  /** How many of `users` have been met in the counting that is under way. */
  met: number;
  readonly charge: Charge;
}

/** What was seen of a node. */
export interface SeenMemory {
  readonly kernel: KernelMemory | null;
  readonly frame: NodeMemoryFrame;
}

export interface Ledger {
  /** What has been touched of machines and what balloons hold is set before counting. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Parents first. */
  readonly ordered: readonly Region[];
  readonly entries: LedgerEntry[];
  /** Where the row of each node begins, and the rows. */
  readonly nodes: Map<string, number>;
  rows: Rows;
  /** The rows as they were when each node was last looked at, and what was seen. */
  seenRows: Rows;
  readonly seen: Map<string, SeenMemory>;
  /** All that anybody may come to use, by id. */
  readonly known: Map<string, LedgerLine>;
  /** Those in use, in the order in which the entries come to them. */
  readonly lines: LedgerLine[];
}

/** Lays out what is held, under limits that come parents first. Throws on names of limits that are not there. */
export function ledgerOf(holdings: readonly Holding[], limits: readonly Limit[]): Ledger {
  const regions = regionsFor(limits);
  const ledger: Ledger = {
    regions,
    ordered: [...regions.values()],
    entries: [],
    nodes: new Map(),
    rows: NO_ROWS,
    seenRows: NO_ROWS,
    seen: new Map(),
    known: new Map(),
    lines: [],
  };
  for (const holding of holdings) ledger.entries.push(entryOf(ledger, holding));
  ledger.rows = new Float64Array(ledger.nodes.size * SUMS);
  ledger.seenRows = new Float64Array(ledger.rows.length);
  return ledger;
}

const NO_ROWS: Rows = new Float64Array(0);

function rowOf({ nodes }: Ledger, node: string): number {
  let row = nodes.get(node);
  if (row === undefined) {
    row = nodes.size * SUMS;
    nodes.set(node, row);
  }
  return row;
}

/** Puts another holding in the place of the first, which changes with what the scanner of the host knows. */
export function replaceFirst(ledger: Ledger, holding: Holding): void {
  ledger.entries[0] = entryOf(ledger, holding);
}

function entryOf(ledger: Ledger, holding: Holding): LedgerEntry {
  const { regions } = ledger;
  const within = region(regions, holding.within);
  const inside = holding.inside === null ? null : region(regions, holding.inside);
  const row = rowOf(ledger, holding.node);
  const segments: LedgerSegment[] = [];
  const uses: LedgerUse[] = [];
  for (const { id, bytes, copied } of holding.layers)
    uses.push(takenOf(ledger, holding, row, id, bytes, false, copied));
  for (const segment of holding.segments) {
    const inner = segment.owner === 'inner';
    if (isCached(segment)) {
      uses.push(takenOf(ledger, holding, row, segment.content, segment.bytes, inner));
      continue;
    }
    segments.push({
      segment,
      region: inner && inside ? inside : within,
      hot: hotOf(segment),
      pages: 0,
      hotPages: 0,
      coldPages: 0,
      isScanned: isScanned(holding, segment),
      isSeen: !inner && !holding.inGuest,
    });
  }
  return { holding, ready: holding.ready, counted: Number.NaN, row, inside, segments, uses };
}

function takenOf(
  ledger: Ledger,
  holding: Holding,
  row: number,
  content: string | null,
  bytes: number,
  inner: boolean,
  copied = false,
): LedgerUse {
  const apart = copied || content === null;
  const key = apart ? `${content ?? ''}\n${holding.group}` : content;
  const domain = inner ? holding.group : holding.domain;
  const id = `${domain}\n${key}`;
  const start = domain === holding.group && holding.inside !== null ? holding.inside : holding.within;
  const { kernel, groups } = kernelUpFrom(region(ledger.regions, start));
  const reach = inner || apart ? holding.instances : Math.min(holding.domainInstances, holding.instances);
  const line = ledger.known.get(id) ?? lineOf(id, domain, holding, content, inner, kernel);
  ledger.known.set(id, line);
  return { holding, pages: 0, reach, inner, groups, share: 0, bytes, row, line };
}

function lineOf(
  id: string,
  domain: string,
  holding: Holding,
  content: string | null,
  inner: boolean,
  kernel: Region,
): LedgerLine {
  const host = !inner && holding.hostDomain;
  const domainNode = inner ? holding.node : holding.domainNode;
  const users: LedgerUse[] = [];
  const counted = { copies: 0, held: 0, mapped: 0, instances: 0, nodes: null, met: 0 };
  const named = { id, domain, domainNode, host, mergeable: holding.mergeable && !host, content };
  const line = { ...named, users, ...counted, charge: null as unknown as Charge };
  line.charge = { line, domain: kernel, users };
  return line;
}

/** Counts what has been touched of everything: what regions are asked for, and what is in the page cache. */
export function count(ledger: Ledger): void {
  const { ordered, entries, lines } = ledger;
  for (const here of ordered) clearRegion(here);
  lines.length = 0;
  for (const entry of entries) {
    if (entry.ready !== entry.counted) touch(entry);
    for (const { segment, region: here, pages, hotPages, coldPages } of entry.segments) {
      if (segment.kind === 'kernel') here.fixed += pages;
      else {
        here.demand.hot += hotPages;
        here.demand.cold += coldPages;
      }
    }
    if (entry.holding.instances > 0) for (const use of entry.uses) if (use.pages > 0) meet(lines, use);
  }
  for (const line of lines) finish(line);
}

/** Works out what an entry has touched by now. */
function touch(entry: LedgerEntry): void {
  const { ready, holding, segments, uses } = entry;
  for (const each of segments) {
    each.pages = pagesOf(each.segment.bytes, ready) * holding.instances;
    each.hotPages = each.pages * each.hot;
    each.coldPages = each.pages * (1 - each.hot);
  }
  for (const use of uses) use.pages = pagesOf(use.bytes, ready);
  entry.counted = ready;
}

function meet(lines: LedgerLine[], use: LedgerUse): void {
  const { line } = use;
  const { users, met } = line;
  if (met === 0) lines.push(line);
  if (users[met] !== use) {
    users[met] = use;
    line.nodes = null;
  }
  line.met = met + 1;
}

/** Readers start at the front: who has read less has read a part of what the others have. Each pays its part. */
function finish(line: LedgerLine): void {
  const { users } = line;
  if (users.length > line.met) {
    users.length = line.met;
    line.nodes = null;
  }
  line.met = 0;
  let copies = 0;
  let most = 0;
  let mapped = 0;
  let all = 0;
  for (const { pages, reach, holding } of users) {
    mapped += pages * holding.instances;
    all += holding.instances;
    copies = Math.max(copies, reach);
    most = Math.max(most, pages);
  }
  line.copies = copies;
  line.mapped = mapped;
  line.held = copies === 1 ? most : heldBy(users);
  line.instances = all;
  for (const use of users) {
    use.share = use.holding.instances / all;
    for (const group of use.groups) group.cache += line.held * use.share;
  }
}

/** Nodes that use a line, each once. */
export function nodesUsing(line: LedgerLine): readonly string[] {
  line.nodes ??= [...new Set(line.users.map((use) => use.holding.node))];
  return line.nodes;
}
