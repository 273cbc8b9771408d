// Which pages are merged when the scanner stands at a given page of its pass: found from how often each page has been visited,
// without history. Works on ranges of equal content, so cohorts and large segments cost no more than small ones.
import type { MergedSegment } from './merged.ts';
import { pagesOfPart, pagesPerInstance, type ScannerState } from './state.ts';

export interface PageCounts {
  /** Contents of which more than one page was found: one copy each. */
  readonly shared: number;
  /** Further pages that use those copies. */
  readonly sharing: number;
  /** Looked for and found nowhere else. */
  readonly unshared: number;
  /** Visited once, or changing all the time. */
  readonly volatile: number;
  /** Known to exist but not visited yet: in no statistics of the kernel. */
  readonly unseen: number;
  readonly bySegment: Map<string, MergedSegment[]>;
}

/** Searchable pages of one region of one part: `from` to `to` of the numbering of a content, in `count` instances. */
interface Run {
  readonly group: string;
  readonly region: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts pages with the scanner at `page` of its present pass. A page takes part in merging from its second visit on.
 * The first of the list that has a content holds the copy.
 */
export function countPages(state: ScannerState, page: number): PageCounts {
  const byContent = new Map<string, Run[]>();
  const whole = Math.floor(page + 1e-6);
  let before = 0;
  let unshared = 0;
  let unseen = 0;
  let all = 0;
  for (const part of state.parts) {
    const pages = pagesOfPart(part);
    const visited = Math.min(pages, Math.max(0, whole - before));
    before += pages;
    all += pages;
    const age = state.pass - part.firstPass;
    if (age === 0) unseen += pages - visited;
    if (age === 0 || (age === 1 && visited === 0)) continue;
    const each = pagesPerInstance(part);
    const { instances } = part.cohort;
    const known = age >= 2 ? instances : Math.floor(visited / each);
    let rest = age >= 2 ? 0 : visited - known * each;
    for (let at = 0; at < part.from.length; at += 1) {
      const region = part.group.regions[at] as (typeof part.group.regions)[number];
      const length = (part.to[at] as number) - (part.from[at] as number);
      const extra = Math.min(rest, length);
      rest -= extra;
      if (region.volatile || length === 0) continue;
      if (region.content === null) {
        unshared += known * length + extra;
        continue;
      }
      let runs = byContent.get(region.content);
      if (!runs) {
        runs = [];
        byContent.set(region.content, runs);
      }
      const from = region.base + (part.from[at] as number);
      const run = { group: part.group.id, region: at };
      if (extra > 0) runs.push({ ...run, from, to: from + extra, count: known + 1 });
      if (known > 0 && extra < length) runs.push({ ...run, from: from + extra, to: from + length, count: known });
    }
  }
  const bySegment = new Map<string, { held: number; away: number }[]>();
  for (const group of state.groups.values())
    bySegment.set(
      group.id,
      group.regions.map(() => ({ held: 0, away: 0 })),
    );
  let shared = 0;
  let sharing = 0;
  for (const runs of byContent.values()) {
    const sums = mergeRuns(runs, bySegment);
    shared += sums.shared;
    sharing += sums.sharing;
    unshared += sums.unshared;
  }
  return { shared, sharing, unshared, volatile: all - unseen - shared - sharing - unshared, unseen, bySegment };
}

/** One content: how many instances have each of its pages, and who is first. Sorts bounds once; n log n in the runs. */
function mergeRuns(
  runs: readonly Run[],
  bySegment: Map<string, { held: number; away: number }[]>,
): { shared: number; sharing: number; unshared: number } {
  const bounds = new Set<number>();
  for (const run of runs) bounds.add(run.from).add(run.to);
  const edges = [...bounds].sort((a, b) => a - b);
  const indexOf = new Map<number, number>();
  for (let at = 0; at < edges.length; at += 1) indexOf.set(edges[at] as number, at);
  const holders = new Float64Array(edges.length);
  for (const run of runs) {
    const from = indexOf.get(run.from) as number;
    const to = indexOf.get(run.to) as number;
    holders[from] = (holders[from] as number) + run.count;
    holders[to] = (holders[to] as number) - run.count;
  }
  // mergedBelow[i]: pages below edge i that several instances have.
  const mergedBelow = new Float64Array(edges.length);
  const sums = { shared: 0, sharing: 0, unshared: 0 };
  let count = 0;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    count += holders[at] as number;
    holders[at] = count;
    const length = (edges[at + 1] as number) - (edges[at] as number);
    mergedBelow[at + 1] = (mergedBelow[at] as number) + (count > 1 ? length : 0);
    if (count > 1) {
      sums.shared += length;
      sums.sharing += (count - 1) * length;
    } else if (count === 1) sums.unshared += length;
  }
  // nextFree[i]: the first range from i on that nobody holds yet.
  const nextFree = new Int32Array(edges.length + 1);
  for (let at = 0; at <= edges.length; at += 1) nextFree[at] = at;
  const free = (start: number): number => {
    let at = start;
    while (nextFree[at] !== at) {
      nextFree[at] = nextFree[nextFree[at] as number] as number;
      at = nextFree[at] as number;
    }
    return at;
  };
  for (const run of runs) {
    const from = indexOf.get(run.from) as number;
    const to = indexOf.get(run.to) as number;
    let held = 0;
    for (let at = free(from); at < to; at = free(at)) {
      if ((holders[at] as number) > 1) held += (edges[at + 1] as number) - (edges[at] as number);
      nextFree[at] = at + 1;
    }
    const segment = (bySegment.get(run.group) as { held: number; away: number }[])[run.region] as {
      held: number;
      away: number;
    };
    segment.held += held;
    segment.away += run.count * ((mergedBelow[to] as number) - (mergedBelow[from] as number)) - held;
  }
  return sums;
}
