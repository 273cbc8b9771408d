// What the scanner hands to memory accounting, and what accounting hands to the scanner: how many pages of a segment are
// held as the one shared copy or merged away, and which pages there are to scan.
import { cacheLines } from '../memory/cache.ts';
import { type Holding, isScanned, pagesOf } from '../memory/holding.ts';

/** Pages over all instances of one entry. `held` are the one physical copy of their content, `away` were given up for one. */
export interface MergedSegment {
  readonly held: number;
  readonly away: number;
}

/** By entry id, in the order of the entry's segments. */
export type Merged = ReadonlyMap<string, readonly MergedSegment[]>;

export const NOTHING_MERGED: Merged = new Map();

/** Equal content keys are equal pages from the first on; null is like nothing else. */
export interface ScannedSegment {
  readonly content: string | null;
  readonly pages: number;
  /** Rewritten all the time: never seen twice alike. */
  readonly volatile: boolean;
}

/** A group of identical processes (guests) as the scanner sees it. */
export interface ScannerEntry {
  readonly id: string;
  readonly instances: number;
  /** What each of them holds, in the order in which it is scanned. */
  readonly segments: readonly ScannedSegment[];
}

/** Contents of freed memory, and of memory that was touched and left as it came. */
export const ZERO = 'zero';

/** Pages per instance that the guest of a machine has freed and its host still backs, by the limit that the machine is. */
export type IdlePages = ReadonlyMap<string, { readonly pages: number }>;

/**
 * What the host's scanner visits: guest memory that was offered to it, the guests' own page caches included, and last of a
 * guest what it has freed.
 */
export function mergeableEntries(
  holdings: readonly Holding[],
  idle: IdlePages = new Map(),
  freedAreZero = false,
): ScannerEntry[] {
  const entries: ScannerEntry[] = [];
  for (const holding of holdings) {
    const segments: ScannedSegment[] = [];
    for (const segment of holding.segments) {
      if (!isScanned(holding, segment)) continue;
      const pages = pagesOf(segment.bytes, holding.ready);
      segments.push({ content: segment.content, pages, volatile: segment.volatile === true });
    }
    const freed = holding.inside !== null && holding.mergeable ? idle.get(holding.inside) : undefined;
    if (freed) segments.push({ content: freedAreZero ? ZERO : null, pages: freed.pages, volatile: false });
    if (segments.length > 0 && holding.instances > 0)
      entries.push({ id: holding.group, instances: holding.instances, segments });
  }
  for (const line of cacheLines(holdings)) {
    if (!line.mergeable) continue;
    const pages = Math.floor(line.held / line.copies);
    entries.push({
      id: line.id,
      instances: line.copies,
      segments: [{ content: line.content, pages, volatile: false }],
    });
  }
  return entries;
}
