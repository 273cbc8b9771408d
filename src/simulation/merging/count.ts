// Which pages are merged when the scanner stands at a given page of its pass: found from how often each page has been visited,
// without history. Works on ranges of equal content, so cohorts and large segments cost no more than small ones.
import { type MergedSegment, ZERO } from './merged.ts';
import { pagesAmong } from './mixed.ts';
import {
  type Knobs,
  type KnownGroup,
  layoutOf,
  lengthsOf,
  type Part,
  pagesOfPart,
  pagesPerInstance,
  type ScannerState,
} from './state.ts';

export interface PageCounts {
  /** Contents of which more than one page was found: one copy each. */
  readonly shared: number;
  /** Further pages that use those copies. */
  readonly sharing: number;
  /** Looked for and found nowhere else. */
  readonly unshared: number;
  /** Given up for the kernel's zero page, of which there is one anyway. */
  readonly zero: number;
  /** Visited once, or changing all the time. */
  readonly volatile: number;
  /** Known to exist but not visited yet: in no statistics of the kernel. */
  readonly unseen: number;
  readonly bySegment: Map<string, MergedSegment[]>;
}

/** Searchable pages of one region of one part: `from` to `to` of the numbering of a content, in `count` instances. */
interface Run {
  readonly sums: Sums;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** What becomes of a region's pages. */
interface Sums {
  held: number;
  away: number;
}

/** What was counted in a list with the scanner somewhere, and where that counts the same. */
interface Counted {
  readonly pass: number;
  readonly knobs: Knobs;
  /** How far into its pages of the second visit. */
  readonly reach: number;
  readonly found: Found;
}

type Found = Omit<PageCounts, 'unseen' | 'volatile'>;

/** By the parts of a list: those are others whenever anything of it changes. */
const counted = new WeakMap<readonly Part[], Counted>();

/**
 * Counts pages with the scanner at `page` of its present pass. A page takes part in merging from its second visit on.
 * The first of the list that has a content holds the copy. Where the scanner is among pages that it visits for the first time,
 * or again, nothing merges by its going on: then `bySegment` is the same object as before.
 */
export function countPages(state: ScannerState, page: number): PageCounts {
  const { parts, pass, knobs } = state;
  const { all, second, first } = layoutOf(parts, pass);
  const whole = Math.floor(page + 1e-6);
  const reach = Math.min(first, Math.max(second, whole));
  let last = counted.get(parts);
  if (!last || last.pass !== pass || last.knobs !== knobs || last.reach !== reach) {
    last = { pass, knobs, reach, found: find(state, reach) };
    counted.set(parts, last);
  }
  const { found } = last;
  const unseen = all - Math.min(all, Math.max(first, whole));
  const searched = found.shared + found.sharing + found.unshared + found.zero;
  return { ...found, volatile: all - unseen - searched, unseen };
}

function find(state: ScannerState, whole: number): Found {
  const byContent = new Map<string, Run[]>();
  const byGroup = new Map<KnownGroup, readonly Sums[]>();
  for (const group of state.groups.values())
    byGroup.set(
      group,
      group.regions.map(() => ({ held: 0, away: 0 })),
    );
  let before = 0;
  let unshared = 0;
  for (const part of state.parts) {
    const pages = pagesOfPart(part);
    const visited = Math.min(pages, Math.max(0, whole - before));
    before += pages;
    const age = state.pass - part.firstPass;
    if (age === 0 || (age === 1 && visited === 0)) continue;
    const each = pagesPerInstance(part);
    const { instances } = part.cohort;
    const known = age >= 2 ? instances : Math.floor(visited / each);
    const rest = age >= 2 ? 0 : visited - known * each;
    // Of the instance that the scanner is in, so many pages of each region.
    const among = rest > 0 ? pagesAmong(lengthsOf(part), rest) : null;
    const sums = byGroup.get(part.group) as readonly Sums[];
    for (let at = 0; at < part.from.length; at += 1) {
      const region = part.group.regions[at] as (typeof part.group.regions)[number];
      const length = (part.to[at] as number) - (part.from[at] as number);
      const extra = among?.[at] ?? 0;
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
      const run = { sums: sums[at] as Sums };
      if (extra > 0) runs.push({ ...run, from, to: from + extra, count: known + 1 });
      if (known > 0 && extra < length) runs.push({ ...run, from: from + extra, to: from + length, count: known });
    }
  }
  let shared = 0;
  let sharing = 0;
  let zero = 0;
  for (const [content, runs] of byContent) {
    if (content === ZERO && state.knobs.zeroPages) {
      zero += toZeroPage(runs);
      continue;
    }
    const sums = mergeRuns(runs, state.knobs.maxSharing);
    shared += sums.shared;
    sharing += sums.sharing;
    unshared += sums.unshared;
  }
  return { shared, sharing, unshared, zero, bySegment: told(byGroup) };
}

/** A guest's own by its id, each part of its page cache by the id of that. */
function told(byGroup: ReadonlyMap<KnownGroup, readonly Sums[]>): Map<string, MergedSegment[]> {
  const bySegment = new Map<string, MergedSegment[]>();
  for (const [{ id, regions }, sums] of byGroup) {
    const own: Sums[] = [];
    for (let at = 0; at < regions.length; at += 1) {
      const { line } = regions[at] as (typeof regions)[number];
      if (line === null) own.push(sums[at] as Sums);
      else bySegment.set(line, [sums[at] as Sums]);
    }
    bySegment.set(id, own);
  }
  return bySegment;
}

/** Every page goes, even a single one. */
function toZeroPage(runs: readonly Run[]): number {
  let pages = 0;
  for (const run of runs) {
    const some = run.count * (run.to - run.from);
    run.sums.away += some;
    pages += some;
  }
  return pages;
}

/**
 * One content: how many instances have each of its pages, and who is first. Sorts bounds once; n log n in the runs as long as
 * no page has more than `most` holders.
 */
function mergeRuns(runs: readonly Run[], most: number): { shared: number; sharing: number; unshared: number } {
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
  const crowded: number[] = [];
  let count = 0;
  for (let at = 0; at + 1 < edges.length; at += 1) {
    count += holders[at] as number;
    holders[at] = count;
    const length = (edges[at + 1] as number) - (edges[at] as number);
    if (count > most && length > 0) crowded.push(at);
    mergedBelow[at + 1] = (mergedBelow[at] as number) + (count > 1 && count <= most ? length : 0);
    const { copies, lone } = copiesFor(count, most);
    sums.shared += copies * length;
    sums.sharing += (count - copies - lone) * length;
    sums.unshared += lone * length;
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
      const many = holders[at] as number;
      if (many > 1 && many <= most) held += (edges[at + 1] as number) - (edges[at] as number);
      nextFree[at] = at + 1;
    }
    run.sums.held += held;
    run.sums.away += run.count * ((mergedBelow[to] as number) - (mergedBelow[from] as number)) - held;
  }
  for (const at of crowded) {
    spread(runs, edges[at] as number, edges[at + 1] as number, holders[at] as number, most);
  }
  return sums;
}

/** Copies for so many holders of a page, and whether one of them stays alone: a page merges with another, not by itself. */
function copiesFor(holders: number, most: number): { copies: number; lone: number } {
  if (holders <= most) return { copies: holders > 1 ? 1 : 0, lone: holders === 1 ? 1 : 0 };
  const full = Math.floor(holders / most);
  const rest = holders - full * most;
  return { copies: full + (rest > 1 ? 1 : 0), lone: rest === 1 ? 1 : 0 };
}

/** Pages with more holders than one copy may have: in the order of the list, every so many get a copy, held by the first. */
function spread(runs: readonly Run[], from: number, to: number, holders: number, most: number): void {
  const { lone } = copiesFor(holders, most);
  let position = 0;
  for (const run of runs) {
    if (run.from > from || run.to < to) continue;
    const end = position + run.count;
    const alone = lone === 1 && end === holders ? 1 : 0;
    const held = Math.ceil(end / most) - Math.ceil(position / most) - alone;
    run.sums.held += held * (to - from);
    run.sums.away += (run.count - held - alone) * (to - from);
    position = end;
  }
}
