// Lays out what stands on a host out of what stood there before: where one more comes, all the others stay laid out and counted.
import type { Holding, Limit } from './holding.ts';
import { ALIKE, entryOf, type Ledger, type LedgerEntry, rowOf } from './ledger.ts';
import { SUMS } from './node-memory.ts';
import { findApart, regionsFor } from './region.ts';

/**
 * What is held under limits that come parents first, laid out with all of another ledger that is the very same holding: that
 * ledger is not good any more then. Null where limits of the same name have become others, or holdings have changed places:
 * then the other ledger stays as it is.
 */
export function continued(before: Ledger, holdings: readonly Holding[], limits: readonly Limit[]): Ledger | null {
  if (limits.some((limit) => (before.regions.get(limit.id)?.limit ?? limit) !== limit)) return null;
  const staying = findStaying(before, holdings);
  if (!staying) return null;
  const regions = regionsFor(limits, before.regions);
  const ledger: Ledger = {
    regions,
    ordered: [...regions.values()],
    entries: [],
    nodes: new Map(),
    rows: before.rows,
    blocks: new Float64Array(holdings.length * SUMS),
    seenRows: before.seenRows,
    seen: [],
    asked: null,
    alike: new Int32Array(ALIKE).fill(-1),
    known: new Map(),
    lines: before.lines,
    isReordered: true,
  };
  findApart(ledger.ordered);
  for (const here of ledger.ordered) here.isSettled &&= here.isApart;
  const all = new Set(staying);
  for (const entry of before.entries) if (!all.has(entry)) leave(entry);
  for (const entry of staying) for (const { line } of entry?.uses ?? []) ledger.known.set(line.id, line);
  for (const [at, holding] of holdings.entries()) {
    const entry = staying[at];
    if (entry) shift(ledger, before, entry, at * SUMS);
    ledger.entries.push(entry ?? entryOf(ledger, holding, at * SUMS));
  }
  ledger.rows = new Float64Array(ledger.nodes.size * SUMS);
  ledger.seenRows = new Float64Array(ledger.rows.length);
  return ledger;
}

/** By place, the entries of those that were there before; null where they have come to stand in another order. */
function findStaying({ entries }: Ledger, holdings: readonly Holding[]): (LedgerEntry | undefined)[] | null {
  const places = new Map<Holding, number>();
  for (const [at, { holding }] of entries.entries()) places.set(holding, at);
  let last = -1;
  const staying: (LedgerEntry | undefined)[] = [];
  for (const holding of holdings) {
    const at = places.get(holding);
    if (at !== undefined && at <= last) return null;
    last = at ?? last;
    staying.push(at === undefined ? undefined : entries[at]);
  }
  return staying;
}

/** What stood around an entry that is gone has to be settled again. */
function leave({ within, inside, uses }: LedgerEntry): void {
  within.isSettled = false;
  if (inside) inside.isSettled = false;
  for (const { line } of uses) line.charge.domain.isSettled = false;
}

/** Gives an entry its place in another ledger. */
function shift(ledger: Ledger, { blocks }: Ledger, entry: LedgerEntry, block: number): void {
  for (let at = 0; at < SUMS; at += 1) ledger.blocks[block + at] = blocks[entry.block + at] as number;
  entry.block = block;
  entry.row = rowOf(ledger, entry.holding.node);
  for (const use of entry.uses) use.row = entry.row;
}
