// Counts what is laid out in a ledger: what has been touched of everything, what regions are asked for by it, and what is in the
// page cache. Only what has become other since it was last counted is worked out; whoever has touched no more stays as it is.
import type { Segment } from '../../catalog/cost.ts';
import { heldBy } from './cache.ts';
import { pagesOf } from './holding.ts';
import type { Ledger, LedgerEntry, LedgerLine, LedgerSegment, LedgerUse } from './ledger.ts';
import { lend } from './lent.ts';
import { clearRegion } from './region.ts';
import { addBlock } from './whole-block.ts';

/** Counts what has been touched of everything: what regions are asked for, and what is in the page cache. */
export function count(ledger: Ledger): void {
  const { ordered, entries, lines } = ledger;
  for (const entry of entries) if (entry.ready !== entry.counted) touch(ledger, entry);
  if (ledger.isReordered) order(ledger);
  for (const line of lines) if (line.isStale) finish(line);
  for (const here of ordered) if (!here.isSettled) clearRegion(here);
  for (const entry of entries) {
    // Nothing of it has been touched.
    if (entry.counted === 0) continue;
    for (const { region: here, isKernel, pages, hotPages, coldPages } of entry.segments) {
      if (here.isSettled) continue;
      if (isKernel) here.fixed += pages;
      else {
        here.demand.hot += hotPages;
        here.demand.cold += coldPages;
      }
    }
    if (entry.holding.lent && entry.inside && !entry.inside.isSettled)
      lend(entry.inside, entry.holding.lent, entry.counted, entry.holding.instances);
  }
  for (const line of lines) if (line.isCharged) charge(line);
}

/** Works out what an entry has touched by now. */
function touch(ledger: Ledger, entry: LedgerEntry): void {
  const { ready, holding, segments, uses } = entry;
  for (const each of segments) {
    each.pages = pagesOf(each.segment.bytes, ready) * holding.instances;
    each.hotPages = each.pages * each.hot;
    each.coldPages = each.pages * (1 - each.hot);
  }
  entry.hot = hotPages(segments, holding.inside === null ? 'outer' : 'inner', ready);
  for (const use of uses) {
    const pages = pagesOf(use.bytes, ready);
    const held = Math.max(pages, pagesOf(use.cachedBytes, ready));
    if (pages === use.pages && held === use.held) continue;
    if (pages === 0 || use.pages === 0) ledger.isReordered = true;
    use.pages = pages;
    use.held = held;
    use.line.isStale = true;
  }
  entry.within.isSettled = false;
  if (entry.inside) entry.inside.isSettled = false;
  entry.counted = ready;
  addBlock(ledger.blocks, entry);
}

function hotPages(segments: readonly LedgerSegment[], owner: Segment['owner'], ready: number): number {
  let pages = 0;
  for (const { segment, hot, isKernel } of segments) {
    if (segment.owner === owner && !isKernel) pages += pagesOf(segment.bytes, ready) * hot;
  }
  return pages;
}

/** Finds who uses which lines by now, and in which order the entries come to them. */
function order(ledger: Ledger): void {
  const { entries, lines } = ledger;
  lines.length = 0;
  for (const { holding, uses } of entries) {
    if (holding.instances > 0) for (const use of uses) if (use.pages > 0) meet(lines, use);
  }
  for (const line of lines) {
    if (line.users.length > line.met) {
      line.users.length = line.met;
      othersUse(line);
    }
    line.met = 0;
  }
  ledger.isReordered = false;
}

function meet(lines: LedgerLine[], use: LedgerUse): void {
  const { line } = use;
  const { users, met } = line;
  if (met === 0) lines.push(line);
  if (users[met] !== use) {
    users[met] = use;
    othersUse(line);
  }
  line.met = met + 1;
}

function othersUse(line: LedgerLine): void {
  line.nodes = null;
  line.isStale = true;
}

/** Readers start at the front: who has read less has read a part of what the others have. */
function finish(line: LedgerLine): void {
  const { users } = line;
  let copies = 0;
  let most = 0;
  let mapped = 0;
  let all = 0;
  for (const { pages, held, reach, holding } of users) {
    mapped += pages * holding.instances;
    all += holding.instances;
    copies = Math.max(copies, reach);
    most = Math.max(most, held);
  }
  line.copies = copies;
  line.mapped = mapped;
  line.held = copies === 1 ? most : heldBy(users);
  line.instances = all;
  for (const use of users) use.share = use.holding.instances / all;
  line.whole = null;
  line.charge.domain.isSettled = false;
  line.isStale = false;
}

/** Each user pays its part. */
function charge({ users, held }: LedgerLine): void {
  for (const { groups, share } of users) for (const group of groups) group.cache += held * share;
}
