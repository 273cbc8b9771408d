// What the scanner hands to memory accounting, and what accounting hands to the scanner: how many pages of a segment are
// held as the one shared copy or merged away, and which pages there are to scan.
import type { CacheLine } from '../memory/cache.ts';
import { type Holding, isScanned, pagesOf } from '../memory/holding.ts';

/** Pages over all instances of one entry. `held` are the one physical copy of their content, `away` were given up for one. */
export interface MergedSegment {
  readonly held: number;
  readonly away: number;
}

/** By entry id, in the order of the entry's segments; and by the id of a part of a page cache, which has one. */
export type Merged = ReadonlyMap<string, readonly MergedSegment[]>;

export const NOTHING_MERGED: Merged = new Map();

/** Equal content keys are equal pages from the first on; null is like nothing else. */
export interface ScannedSegment {
  readonly content: string | null;
  readonly pages: number;
  /** Rewritten all the time: never seen twice alike. */
  readonly volatile: boolean;
}

/** What the page cache of a guest holds of one content. It comes and goes while the guest stays. */
export interface ScannedLine {
  readonly id: string;
  readonly content: string | null;
  readonly pages: number;
}

/** A group of identical processes (guests) as the scanner sees it: all that one of them holds lies mixed in its memory. */
export interface ScannerEntry {
  readonly id: string;
  readonly instances: number;
  /** What each of them holds, always in the same order. */
  readonly segments: readonly ScannedSegment[];
  /** And the page cache of each; missing: none. */
  readonly lines?: readonly ScannedLine[];
}

/** Contents of freed memory, and of memory that was touched and left as it came. */
export const ZERO = 'zero';

/** Pages per instance that the guest of a machine has freed and its host still backs, by the limit that the machine is. */
export type IdlePages = ReadonlyMap<string, { readonly pages: number }>;

/** An entry while it is being made. */
interface Draft extends ScannerEntry {
  lines?: ScannedLine[];
}

/** What a guest has freed: zeros, or what booting has left alike in all of its kind, as far as it is still free, and the rest. */
function freedSegments(pages: number, { left }: Holding, areZero: boolean): ScannedSegment[] {
  const alike = left === undefined || areZero ? 0 : Math.min(pages, pagesOf(left.bytes, 1));
  const rest: ScannedSegment = { content: areZero ? ZERO : null, pages: pages - alike, volatile: false };
  return left === undefined || areZero ? [rest] : [{ content: left.content, pages: alike, volatile: false }, rest];
}

/**
 * What the host's scanner visits: guest memory that was offered to it, guest by guest, and last of a guest what it has freed. The
 * page cache of a guest lies in its memory; what only some of its instances have read, or a copy of its own for each reader,
 * is an entry by itself. `lines`: what these holdings have in page caches.
 */
export function mergeableEntries(
  holdings: readonly Holding[],
  lines: readonly CacheLine[],
  idle: IdlePages = new Map(),
  freedAreZero = false,
): ScannerEntry[] {
  const entries: Draft[] = [];
  const byId = new Map<string, Draft>();
  for (const holding of holdings) {
    const segments: ScannedSegment[] = [];
    for (const segment of holding.segments) {
      if (!isScanned(holding, segment)) continue;
      const pages = pagesOf(segment.bytes, holding.ready);
      segments.push({ content: segment.content, pages, volatile: segment.volatile === true });
    }
    const freed = holding.inside !== null && holding.mergeable ? idle.get(holding.inside) : undefined;
    if (freed) segments.push(...freedSegments(freed.pages, holding, freedAreZero));
    if (segments.length === 0 || holding.instances === 0) continue;
    const entry: Draft = { id: holding.group, instances: holding.instances, segments };
    entries.push(entry);
    byId.set(entry.id, entry);
  }
  for (const line of lines) {
    if (!line.mergeable) continue;
    const { id, content, copies, isCopied } = line;
    const pages = Math.floor(line.held / copies);
    const guest = byId.get(line.domain);
    // Equal pages of one guest are numbered together, so a content that it has besides its cache stays apart.
    const isElsewhere = content !== null && guest?.segments.some((segment) => segment.content === content);
    if (guest && guest.instances === copies && !isCopied && !isElsewhere) {
      guest.lines ??= [];
      guest.lines.push({ id, content, pages });
    } else entries.push({ id, instances: copies, segments: [{ content, pages, volatile: false }] });
  }
  return entries;
}
