// What a scanner knows of the memory of a guest, against what there is of it by now: the guest's own, which is told region by region,
// and its page cache, of which parts come and go.
import type { Open } from '../open.ts';
import type { ScannedLine, ScannerEntry } from './merged.ts';
import type { KnownGroup, OpenGroup, OpenPart, Region } from './state.ts';

/** Regions of the same content in one instance hold different pages of it, one after the other. */
export function regionsOf(entry: ScannerEntry): Open<Region>[] {
  return entry.segments.map(({ content, volatile }) => ({ content, volatile, line: null, base: 0, pages: 0 }));
}

/** Whether it is still the same guest: what its page cache holds is no matter. */
export function isAlike({ regions }: KnownGroup, { segments }: ScannerEntry): boolean {
  if (regions.length < segments.length || (regions[segments.length] ?? LINE).line === null) return false;
  return segments.every((segment, at) => {
    const { content, volatile, line } = regions[at] as Region;
    return line === null && content === segment.content && volatile === segment.volatile;
  });
}

const LINE: Pick<Region, 'line'> = { line: '' };
const NO_LINES: readonly ScannedLine[] = [];

/** Whether as many of the same guest hold just as much. May say no where its page cache only stands in another order. */
export function isSame({ regions, cohorts }: KnownGroup, entry: ScannerEntry): boolean {
  const { segments, lines = NO_LINES } = entry;
  let instances = 0;
  for (const cohort of cohorts) instances += cohort.instances;
  if (instances !== entry.instances) return false;
  let next = 0;
  for (let at = 0; at < regions.length; at += 1) {
    const { line, pages } = regions[at] as Region;
    let now = 0;
    if (line === null) now = segments[at]?.pages ?? 0;
    else if (lines[next]?.id === line) {
      now = lines[next]?.pages ?? 0;
      next += 1;
    }
    if (now !== pages) return false;
  }
  return next === lines.length;
}

/** Makes room, without pages as yet, for what the page cache has come to hold. */
export function addLines(parts: readonly OpenPart[], group: OpenGroup, { lines }: ScannerEntry): void {
  if (!lines) return;
  const { regions } = group;
  const missing = missingFrom(regions, lines);
  if (missing.length === 0) return;
  for (const { id, content } of missing) regions.push({ content, volatile: false, line: id, base: 0, pages: 0 });
  for (const part of parts) {
    if (part.group !== group) continue;
    while (part.from.length < regions.length) {
      part.from.push(0);
      part.to.push(0);
    }
  }
}

/** Mostly none are, and both are in the same order. */
function missingFrom(regions: readonly Region[], lines: readonly ScannedLine[]): readonly ScannedLine[] {
  let next = 0;
  for (const { line } of regions) if (next < lines.length && line === lines[next]?.id) next += 1;
  if (next === lines.length) return [];
  const known = new Set(regions.map(({ line }) => line));
  return lines.filter(({ id }) => !known.has(id));
}

/** Pages of one instance in each region, by now. */
export function pagesNow({ regions }: Pick<KnownGroup, 'regions'>, { segments, lines = [] }: ScannerEntry): number[] {
  let next = 0;
  return regions.map(({ line }, at) => {
    if (line === null) return segments[at]?.pages ?? 0;
    if (lines[next]?.id !== line) next = lines.findIndex(({ id }) => id === line);
    const pages = lines[next]?.pages ?? 0;
    next += 1;
    return pages;
  });
}
