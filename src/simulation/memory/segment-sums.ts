// Adds up what the entries of a ledger hold apart from the page cache: by kind of page, and by node.
import type { SegmentKind } from '../../catalog/cost.ts';
import type { Merged, MergedSegment } from '../merging/merged.ts';
import { PAGE_BYTES } from './holding.ts';
import { ALL_KEPT } from './kept.ts';
import type { LedgerEntry } from './ledger.ts';
import { add, addSeen, keptOf, type Rows, SUM } from './node-memory.ts';
import type { Pressure } from './pressure.ts';
import type { Region } from './region.ts';
import type { Kinds } from './sums.ts';

const KIND_OF = {
  anonymous: 'private',
  file: 'pageCache',
  kernel: 'kernel',
  hypervisor: 'hypervisor',
} as const satisfies Record<SegmentKind, keyof Kinds>;

/** Pages of one entry that are its own, and that merging took away. */
export interface Own {
  private: number;
  away: number;
}

/** Filled anew for every entry. */
const own: Own = { private: 0, away: 0 };

function addOwn(kind: keyof Kinds, pages: number, kinds: Kinds, rows: Rows, row: number): void {
  const bytes = pages * PAGE_BYTES;
  kinds[kind] += pages;
  if (kind === 'private') own.private += pages;
  add(rows, row + SUM[kind], bytes);
  add(rows, row + SUM.resident, bytes);
  add(rows, row + SUM.proportional, bytes);
}

/** Adds what an entry has in memory. */
export function addSegments(
  { holding, segments, inside, row }: LedgerEntry,
  squeezed: Pressure,
  merged: Merged,
  kinds: Kinds,
  rows: Rows,
): Own {
  const { kept, keptByKernel } = squeezed;
  const parts = merged.get(holding.group);
  own.private = 0;
  own.away = 0;
  let scanned = 0;
  // Most of what an entry has stands under one limit.
  let around: Region | null = null;
  let inAll = ALL_KEPT;
  let inKernel = ALL_KEPT;
  for (const { segment, region, hot, pages: asked, isScanned, isSeen } of segments) {
    const part = parts && isScanned ? parts[scanned++] : undefined;
    if (region !== around) {
      around = region;
      inAll = kept.get(region.limit.id) ?? ALL_KEPT;
      inKernel = keptByKernel.get(region.limit.id) ?? ALL_KEPT;
    }
    const keep = keptOf(inAll, segment, hot);
    const pages = addPages(KIND_OF[segment.kind], asked, keep, part, kinds, rows, row);
    if (!isSeen) continue;
    add(rows, row + SUM.outer, pages * PAGE_BYTES);
    addSeen(rows, row, segment, asked, keptOf(inKernel, segment, hot));
  }
  const idle = inside === null ? undefined : squeezed.idle.get(inside.limit.id);
  if (idle && idle.pages > 0) {
    const asked = idle.pages * holding.instances;
    const pages = addPages('private', asked, idle.kept, freedOf(parts, scanned), kinds, rows, row);
    add(rows, row + SUM.idle, pages * PAGE_BYTES);
  }
  return own;
}

/** What merging makes of the pages that a guest has freed: all that come after what it holds. */
function freedOf(parts: readonly MergedSegment[] | undefined, after: number): MergedSegment | undefined {
  if (parts === undefined || parts.length <= after + 1) return parts?.[after];
  let held = 0;
  let away = 0;
  for (let at = after; at < parts.length; at += 1) {
    held += parts[at]?.held ?? 0;
    away += parts[at]?.away ?? 0;
  }
  return { held, away };
}

/** Adds what is in memory of `asked` pages, by what merging makes of them; returns how many are. */
function addPages(
  kind: keyof Kinds,
  asked: number,
  keep: number,
  part: MergedSegment | undefined,
  kinds: Kinds,
  rows: Rows,
  row: number,
): number {
  const pages = keep === 1 ? asked : Math.floor(asked * keep);
  const kept = part ? Math.min(pages, Math.floor(part.held * keep)) : 0;
  const away = part ? Math.min(pages - kept, Math.ceil(part.away * keep)) : 0;
  addOwn(kind, pages - kept - away, kinds, rows, row);
  kinds.merged += kept;
  own.away += away;
  add(rows, row + SUM.merged, (kept + away) * PAGE_BYTES);
  add(rows, row + SUM.shared, (kept + away) * PAGE_BYTES);
  add(rows, row + SUM.resident, (kept + away) * PAGE_BYTES);
  add(rows, row + SUM.swapped, (asked - pages) * PAGE_BYTES);
  return pages;
}
