// Adds up what the lines of a ledger hold, which is the page cache: by kind of page, by node, and by line.
import type { Merged } from '../merging/merged.ts';
import { PAGE_BYTES, SAVED_SEGMENT, SNAPSHOT } from './holding.ts';
import { type Ledger, type LedgerLine, nodesUsing } from './ledger.ts';
import { add, type Rows, SUM, SUMS } from './node-memory.ts';
import type { Pressure } from './pressure.ts';
import type { Sums } from './sums.ts';

/** Adds the page cache. */
export function addLines(ledger: Ledger, squeezed: Pressure, merged: Merged, { kinds, saved, layers }: Sums): void {
  for (const line of ledger.lines) {
    const cached = squeezed.cached.get(line.id) ?? 1;
    const held = Math.floor(line.held * cached);
    const mapped = Math.max(held, Math.floor(line.mapped * cached));
    if (line.content?.startsWith(SAVED_SEGMENT)) saved.bySegments += mapped - held;
    else saved.byPageCache += mapped - held;
    const part = merged.get(line.id)?.[0];
    const kept = Math.min(held, Math.floor((part?.held ?? 0) * cached));
    const away = Math.min(held - kept, Math.ceil((part?.away ?? 0) * cached));
    saved.byMerging += away;
    kinds.merged += kept;
    kinds.pageCache += held - kept - away;
    addUsers(ledger.rows, line, cached, held, kept, away);
    addSeenFiles(ledger.rows, line, squeezed.cachedByKernel.get(line.id) ?? 1);
    if (line.content === null) continue;
    layers.push({
      domain: line.domain,
      domainNode: line.domainNode,
      layer: line.content,
      bytes: Math.floor(held / line.copies) * PAGE_BYTES,
      users: nodesUsing(line),
      instances: line.instances,
      copied: line.isCopied,
    });
  }
}

/** Every user of a line maps it in full; what of it has been merged with other kernels' pages counts as merged. */
function addUsers(rows: Rows, line: LedgerLine, cached: number, held: number, kept: number, away: number): void {
  const isShared = line.instances > line.copies;
  const isSnapshot = line.content?.startsWith(SNAPSHOT) === true;
  const mergedShare = held > 0 ? (kept + away) / held : 0;
  const mappedInAll = Math.max(1, line.mapped);
  const ownBytes = (held - kept - away) * PAGE_BYTES;
  for (const { holding, pages, row } of line.users) {
    const mapped = Math.floor(pages * holding.instances * cached);
    const merged = Math.floor(mapped * mergedShare);
    add(rows, row + SUM.pageCache, (mapped - merged) * PAGE_BYTES);
    add(rows, row + SUM.merged, merged * PAGE_BYTES);
    add(rows, row + SUM.resident, mapped * PAGE_BYTES);
    add(rows, row + SUM.shared, (isShared ? mapped : merged) * PAGE_BYTES);
    if (isSnapshot) add(rows, row + SUM.cloned, mapped * PAGE_BYTES);
    add(rows, row + SUM.proportional, (ownBytes * pages * holding.instances) / mappedInAll);
  }
}

/** The page cache as the kernel counts it that a control group stands on. */
function addSeenFiles(rows: Rows, line: LedgerLine, kept: number): void {
  const keptPages = line.held * kept;
  const mappedInAll = Math.max(1, line.mapped);
  for (const { holding, pages, inner, row } of line.users) {
    if (inner) continue;
    const mapped = pages * holding.instances;
    add(rows, row + SUM.seenFile, Math.floor(mapped * kept) * PAGE_BYTES);
    add(rows, row + SUM.seenCharged, Math.floor((keptPages * mapped) / mappedInAll) * PAGE_BYTES);
  }
}

/** Merged copies belong to all who map them, in proportion to what they map. */
export function spreadMerged(rows: Rows, pages: number): void {
  let mapped = 0;
  for (let row = 0; row < rows.length; row += SUMS) mapped += rows[row + SUM.merged] as number;
  if (mapped === 0) return;
  for (let row = 0; row < rows.length; row += SUMS) {
    add(rows, row + SUM.proportional, (pages * PAGE_BYTES * (rows[row + SUM.merged] as number)) / mapped);
  }
}
