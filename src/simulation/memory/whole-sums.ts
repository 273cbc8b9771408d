// Adds up a ledger in which everything that is asked for is in memory and nothing is merged, as it is most of the time: the same
// sums as segment-sums.ts and cache-sums.ts make of it, from what has been worked out of each entry and each line when it
// last became another.
import { PAGE_BYTES, SAVED_SEGMENT, SNAPSHOT } from './holding.ts';
import { type LayerHeld, type Ledger, type LedgerLine, nodesUsing, type WholeLine } from './ledger.ts';
import { add, type Rows, SUM, SUMS } from './node-memory.ts';
import type { Pressure } from './pressure.ts';
import type { Saved, Sums } from './sums.ts';

/** Fills the rows of the ledger. */
export function wholeSums(ledger: Ledger, squeezed: Pressure): Sums {
  const { rows, blocks, entries, nodes } = ledger;
  const sums: Sums = {
    kinds: { private: 0, pageCache: 0, merged: 0, kernel: 0, hypervisor: 0 },
    saved: { byPageCache: 0, byMerging: 0, bySegments: 0 },
    privateByTenant: new Map(),
    layers: [],
  };
  if (nodes.size === entries.length) rows.set(blocks);
  else addBlocks(ledger);
  addOwn(ledger, squeezed, sums);
  for (const line of ledger.lines) {
    line.whole ??= wholeOf(line);
    addLine(rows, line, line.whole, sums);
  }
  return sums;
}

function addBlocks({ rows, blocks, entries }: Ledger): void {
  rows.fill(0);
  for (const { row, block } of entries) {
    for (let at = 0; at < SUMS; at += 1) add(rows, row + at, blocks[block + at] as number);
  }
}

/** Adds up kinds and tenants, and what guests have freed and their host still backs. */
function addOwn({ rows, blocks, entries }: Ledger, { idle }: Pressure, { kinds, privateByTenant }: Sums): void {
  let kernel = 0;
  let hypervisor = 0;
  let all = 0;
  // Most entries that follow each other are of one tenant.
  let tenant = '';
  let ofTenant = 0;
  for (const { block, row, inside, holding } of entries) {
    kernel += blocks[block + SUM.kernel] as number;
    hypervisor += blocks[block + SUM.hypervisor] as number;
    let bytes = blocks[block + SUM.private] as number;
    const freed = inside === null ? 0 : (idle.get(inside.limit.id)?.pages ?? 0) * holding.instances * PAGE_BYTES;
    if (freed > 0) {
      bytes += freed;
      add(rows, row + SUM.private, freed);
      add(rows, row + SUM.resident, freed);
      add(rows, row + SUM.proportional, freed);
      add(rows, row + SUM.idle, freed);
    }
    if (bytes <= 0) continue;
    all += bytes;
    if (holding.tenant !== tenant) {
      if (ofTenant > 0) privateByTenant.set(tenant, ofTenant);
      tenant = holding.tenant;
      ofTenant = privateByTenant.get(tenant) ?? 0;
    }
    ofTenant += bytes;
  }
  if (ofTenant > 0) privateByTenant.set(tenant, ofTenant);
  kinds.private = all / PAGE_BYTES;
  kinds.kernel = kernel / PAGE_BYTES;
  kinds.hypervisor = hypervisor / PAGE_BYTES;
}

function addLine(
  rows: Rows,
  { content, users }: LedgerLine,
  { held, saved, layer }: WholeLine,
  sums: { kinds: Sums['kinds']; saved: Saved; layers: LayerHeld[] },
): void {
  sums.kinds.pageCache += held;
  if (content?.startsWith(SAVED_SEGMENT)) sums.saved.bySegments += saved;
  else sums.saved.byPageCache += saved;
  if (layer) sums.layers.push(layer);
  const isSnapshot = content?.startsWith(SNAPSHOT) === true;
  for (const { row, whole } of users) {
    add(rows, row + SUM.pageCache, whole.mapped);
    add(rows, row + SUM.resident, whole.mapped);
    add(rows, row + SUM.shared, whole.shared);
    add(rows, row + SUM.proportional, whole.proportional);
    add(rows, row + SUM.seenFile, whole.seenFile);
    add(rows, row + SUM.seenCharged, whole.seenCharged);
    if (isSnapshot) add(rows, row + SUM.cloned, whole.mapped);
  }
}

/** Works out a line, and what of it counts for each of its users. */
function wholeOf(line: LedgerLine): WholeLine {
  const { held, copies, content, domain, domainNode, instances, users } = line;
  const isShared = instances > copies;
  const mappedInAll = Math.max(1, line.mapped);
  const ownBytes = held * PAGE_BYTES;
  for (const { holding, pages, inner, whole } of users) {
    const mapped = pages * holding.instances;
    whole.mapped = mapped * PAGE_BYTES;
    whole.shared = isShared ? whole.mapped : 0;
    whole.proportional = (ownBytes * pages * holding.instances) / mappedInAll;
    whole.seenFile = inner ? 0 : whole.mapped;
    whole.seenCharged = inner ? 0 : Math.floor((held * mapped) / mappedInAll) * PAGE_BYTES;
  }
  const layer =
    content === null
      ? null
      : {
          ...{ domain, domainNode, layer: content },
          bytes: Math.floor(held / copies) * PAGE_BYTES,
          users: nodesUsing(line),
          instances,
          copied: line.isCopied,
        };
  return { held, saved: Math.max(held, line.mapped) - held, layer };
}
