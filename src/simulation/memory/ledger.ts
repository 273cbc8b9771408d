// What stands on a host, laid out once for accounting: its regions, and who has what in which region and which cache line.
// What stands there is then counted again and again, moment by moment, without anything being looked up or made anew. The parts
// of a ledger are good until it is next counted in; what comes of the counting is not a part of it.
import type { Segment } from '../../catalog/cost.ts';
import type { NodeMemoryFrame } from '../memory-frame.ts';
import type { Open } from '../open.ts';
import type { CacheLine, CacheUse } from './cache.ts';
import { type Charge, type ChargeUser, kernelUpFrom } from './charge.ts';
import { type Holding, isCached, isScanned, type Limit } from './holding.ts';
import { type Rows, SUMS } from './node-memory.ts';
import type { KernelMemory } from './pressure.ts';
import { findApart, hotOf, type Region, region, regionsFor } from './region.ts';

/** Memory that is not in the page cache. */
export interface LedgerSegment {
  readonly segment: Segment;
  /** Of the kernel itself, which it cannot page out. */
  readonly isKernel: boolean;
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
  /** The holding with what had been touched of it when somebody last asked. */
  present: Holding;
  /** The same when it was last counted. */
  counted: number;
  /** Pages in use of one instance's own, page cache left out: those of a machine's guest, of anybody else all. */
  hot: number;
  /** Where the row of its node begins. */
  row: number;
  /** Where its block begins. */
  block: number;
  readonly within: Region;
  readonly inside: Region | null;
  readonly segments: readonly LedgerSegment[];
  readonly uses: readonly LedgerUse[];
}

/** What a group has in a cache line. */
export interface LedgerUse extends CacheUse, ChargeUser {
  pages: number;
  held: number;
  share: number;
  readonly bytes: number;
  readonly cachedBytes: number;
  row: number;
  readonly line: LedgerLine;
  /** What of the line counts for it where all of it is in memory and nothing merged, bytes (whole-sums.ts). */
  readonly whole: WholeUse;
}

export interface WholeUse {
  mapped: number;
  shared: number;
  proportional: number;
  seenFile: number;
  seenCharged: number;
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
  /** Whether somebody has read more of it, or no longer reads it, since it was last worked out. */
  isStale: boolean;
  /** Whether control groups are charged for it. */
  isCharged: boolean;
  /** Whether each of its instances reads files of its own. */
  isCopied: boolean;
  /** What can be seen of it where all of it is in memory and nothing merged; null when that has to be worked out. */
  whole: WholeLine | null;
  readonly charge: Charge;
}

export interface WholeLine {
  readonly held: number;
  readonly saved: number;
  readonly layer: LayerHeld | null;
}

/** One content in one kernel domain. */
export interface LayerHeld {
  readonly domain: string;
  readonly domainNode: string;
  readonly layer: string;
  /** In each instance of the domain that holds it. */
  readonly bytes: number;
  readonly users: readonly string[];
  readonly instances: number;
  /** Whether each of those instances reads, and holds, a copy of its own. */
  readonly copied: boolean;
}

/** What was seen of a node: filled again when something else is. */
export interface SeenMemory {
  kernel: KernelMemory | null;
  frame: NodeMemoryFrame;
}

/** How many of them are remembered. */
export const ALIKE = 64;

export interface Ledger {
  /** What has been touched of machines and what balloons hold is set before counting. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Parents first. */
  readonly ordered: readonly Region[];
  readonly entries: LedgerEntry[];
  /** Where the row of each node begins, and the rows. */
  readonly nodes: Map<string, number>;
  rows: Rows;
  /** What each entry has of its own where all of it is in memory and nothing merged, a row for each. */
  blocks: Rows;
  /** The rows as they were when each node was last looked at, and what was seen. */
  seenRows: Rows;
  readonly seen: (SeenMemory | undefined)[];
  /** Where the rows of nodes begin that somebody has asked for in an order of its own, and that order. */
  asked: { readonly of: readonly { readonly node: string }[]; readonly rows: Int32Array } | null;
  /** Rows of nodes without a kernel that were seen of late, one for each remainder of their pages; -1 for none. */
  readonly alike: Int32Array;
  /** All that anybody may come to use, by id. */
  readonly known: Map<string, LedgerLine>;
  /** Those in use, in the order in which the entries come to them. */
  readonly lines: LedgerLine[];
  /** Whether others use a line than when the lines were last gone through. */
  isReordered: boolean;
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
    blocks: NO_ROWS,
    seenRows: NO_ROWS,
    seen: [],
    asked: null,
    alike: new Int32Array(ALIKE).fill(-1),
    known: new Map(),
    lines: [],
    isReordered: true,
  };
  findApart(ledger.ordered);
  for (const [at, holding] of holdings.entries()) ledger.entries.push(entryOf(ledger, holding, at * SUMS));
  ledger.blocks = new Float64Array(ledger.entries.length * SUMS);
  ledger.rows = new Float64Array(ledger.nodes.size * SUMS);
  ledger.seenRows = new Float64Array(ledger.rows.length);
  return ledger;
}

const NO_ROWS: Rows = new Float64Array(0);

/** Where the row of a node begins, which it gets when it is first named. */
export function rowOf({ nodes }: Ledger, node: string): number {
  let row = nodes.get(node);
  if (row === undefined) {
    row = nodes.size * SUMS;
    nodes.set(node, row);
  }
  return row;
}

/** Where the rows of nodes begin, which all have one; remembered for those who ask again with the same list. */
export function rowsOf(ledger: Ledger, of: readonly { readonly node: string }[]): Int32Array {
  if (ledger.asked?.of === of) return ledger.asked.rows;
  const rows = Int32Array.from(of, ({ node }) => ledger.nodes.get(node) as number);
  ledger.asked = { of, rows };
  return rows;
}

/** Puts another holding of the same node under the same limits in the place of one. */
export function replaceEntry(ledger: Ledger, at: number, holding: Holding): void {
  const known = ledger.entries[at] as LedgerEntry;
  const entry = entryOf(ledger, holding, at * SUMS);
  ledger.entries[at] = entry;
  if (known.uses.length > 0 || entry.uses.length > 0) ledger.isReordered = true;
}

/** A holding laid out, and nothing of it counted; `block`: where its block begins. */
export function entryOf(ledger: Ledger, holding: Holding, block: number): LedgerEntry {
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
      const { content, bytes, cachedBytes } = segment;
      uses.push(takenOf(ledger, holding, row, content, bytes, inner, false, cachedBytes));
      continue;
    }
    segments.push({
      segment,
      isKernel: segment.kind === 'kernel',
      region: inner && inside ? inside : within,
      hot: hotOf(segment),
      pages: 0,
      hotPages: 0,
      coldPages: 0,
      isScanned: isScanned(holding, segment),
      isSeen: !inner && !holding.inGuest,
    });
  }
  const { ready } = holding;
  const counted = Number.NaN;
  return { holding, ready, present: holding, counted, hot: 0, row, block, within, inside, segments, uses };
}

function takenOf(
  ledger: Ledger,
  holding: Holding,
  row: number,
  content: string | null,
  bytes: number,
  inner: boolean,
  copied = false,
  cachedBytes = 0,
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
  if (groups.length > 0) line.isCharged = true;
  if (copied) line.isCopied = true;
  const whole = { mapped: 0, shared: 0, proportional: 0, seenFile: 0, seenCharged: 0 };
  return { holding, pages: 0, held: 0, reach, inner, groups, share: 0, bytes, cachedBytes, row, line, whole };
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
  const kept = { isStale: true, isCharged: false, isCopied: false, whole: null };
  const named = { id, domain, domainNode, host, mergeable: holding.mergeable && !host, content };
  const line: Open<LedgerLine> = { ...named, users, ...counted, ...kept, charge: null as unknown as Charge };
  line.charge = { line, domain: kernel, users };
  return line;
}

/** What all hold by now; made anew only for those of whom more has been touched since. */
export function holdingsIn({ entries }: Ledger): Holding[] {
  const holdings: Holding[] = [];
  for (const entry of entries) {
    if (entry.present.ready !== entry.ready) entry.present = { ...entry.holding, ready: entry.ready };
    holdings.push(entry.present);
  }
  return holdings;
}

/** Nodes that use a line, each once. */
export function nodesUsing(line: LedgerLine): readonly string[] {
  line.nodes ??= [...new Set(line.users.map((use) => use.holding.node))];
  return line.nodes;
}
