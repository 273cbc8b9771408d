// What an entry of a ledger has of its own where all that it asks for is in memory and nothing is merged: whole pages, so that
// sums of it come out exactly in any order, and are worked out only when the entry has touched more.
import { PAGE_BYTES } from './holding.ts';
import { ALL_KEPT } from './kept.ts';
import type { LedgerEntry } from './ledger.ts';
import { add, addSeen, keptOf, type Rows, SUM, SUMS } from './node-memory.ts';

/** Writes the block of an entry anew. */
export function addBlock(blocks: Rows, { segments, block }: LedgerEntry): void {
  blocks.fill(0, block, block + SUMS);
  for (const { segment, pages: asked, hot, isSeen } of segments) {
    if (asked === 0) continue;
    const keep = keptOf(ALL_KEPT, segment, hot);
    const pages = keep === 1 ? asked : Math.floor(asked * keep);
    const bytes = pages * PAGE_BYTES;
    if (segment.kind === 'kernel') add(blocks, block + SUM.kernel, bytes);
    else if (segment.kind === 'hypervisor') add(blocks, block + SUM.hypervisor, bytes);
    else add(blocks, block + SUM.private, bytes);
    add(blocks, block + SUM.resident, bytes);
    add(blocks, block + SUM.proportional, bytes);
    if (pages < asked) add(blocks, block + SUM.swapped, (asked - pages) * PAGE_BYTES);
    if (!isSeen) continue;
    add(blocks, block + SUM.outer, bytes);
    addSeen(blocks, block, segment, asked, keep);
  }
}
