// The list of pages to scan: what joins and leaves it, and what becomes of the scanner's place in it. Newcomers go to the end;
// what shrinks loses its newest. Knows nothing of time or of which pages are equal. A list that has been given to a scanner
// never changes, since others have it as well: another one takes its place, which shares all of whom nothing has changed.
import type { Open } from '../open.ts';
import { addLines, isAlike, isSame, pagesNow, regionsOf } from './guest.ts';
import type { ScannerEntry } from './merged.ts';
import {
  type Cohort,
  type KnownGroup,
  type OpenGroup,
  type OpenPart,
  type Part,
  pagesOfPart,
  pagesPerInstance,
  type Region,
  type ScannerState,
  settledAge,
} from './state.ts';

interface OpenList {
  /** Of the pass that the scanner is in. */
  readonly pass: number;
  readonly groups: Map<string, OpenGroup>;
  parts: OpenPart[];
}

/** A place in the list that survives changes to it. */
interface Place {
  /** Parts of which pages have been visited in this pass. */
  readonly begun: ReadonlySet<OpenPart>;
  readonly part: OpenPart | null;
  readonly index: number;
  readonly page: number;
  /** Pages of one instance of that part. */
  readonly perInstance: number;
}

/**
 * Makes the list hold exactly `entries`. `page` is where the scanner stands in the present pass; the result is where it stands
 * afterwards, or null when nothing changed.
 */
export function updateList(state: ScannerState, entries: readonly ScannerEntry[], page: number): number | null {
  const { others, changing, gone } = comparedWith(state, entries);
  if (others.length === 0 && gone.length === 0) return null;
  const list = openList(state, changing);
  const place = placeOf(list, page);
  let changed = false;
  const joined: OpenPart[] = [];
  for (const id of gone) list.groups.delete(id);
  for (const entry of others) {
    let group = list.groups.get(entry.id);
    if (!group) {
      group = { id: entry.id, regions: regionsOf(entry), cohorts: [] };
      list.groups.set(entry.id, group);
    }
    addLines(list.parts, group, entry);
    if (follow(list, group, entry, place, joined)) changed = true;
  }
  const kept = list.parts.filter((part) => list.groups.get(part.group.id) === part.group && pagesOfPart(part) > 0);
  if (!changed && kept.length === list.parts.length && joined.length === 0) return null;
  const stays = place.part !== null && kept.includes(place.part);
  const passed = stays ? null : keptBefore(list.parts, kept, place.index);
  list.parts = [...kept, ...joined.filter((part) => pagesOfPart(part) > 0)];
  give(state, list);
  return pageAt(list.parts, place, passed);
}

interface Compared {
  /** Entries that the list does not hold as they are. */
  readonly others: readonly ScannerEntry[];
  /** Whom they make others. */
  readonly changing: ReadonlySet<KnownGroup>;
  /** Ids of whom the list holds no longer, or of whom it holds something else. */
  readonly gone: readonly string[];
}

function comparedWith({ groups }: ScannerState, entries: readonly ScannerEntry[]): Compared {
  const others: ScannerEntry[] = [];
  const changing = new Set<KnownGroup>();
  const gone: string[] = [];
  let met = 0;
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group) met += 1;
    const alike = group && isAlike(group, entry);
    if (alike && isSame(group, entry)) continue;
    others.push(entry);
    if (alike) changing.add(group);
    else if (group) gone.push(entry.id);
  }
  if (met === groups.size) return { others, changing, gone };
  const wanted = new Set(entries.map(({ id }) => id));
  for (const id of groups.keys()) if (!wanted.has(id)) gone.push(id);
  return { others, changing, gone };
}

/** A list to be changed, with copies of some groups and of their parts: whatever else is in it stays as it is. */
function openList({ groups, parts, pass }: ScannerState, changing: ReadonlySet<KnownGroup>): OpenList {
  const list = { pass, groups: new Map(groups), parts: [...parts] } as unknown as OpenList;
  if (changing.size === 0) return list;
  const cohorts = new Map<Cohort, Open<Cohort>>();
  for (const group of changing) {
    for (const cohort of group.cohorts) cohorts.set(cohort, { ...cohort });
    const own = group.cohorts.map((cohort) => cohorts.get(cohort) as Open<Cohort>);
    list.groups.set(group.id, { id: group.id, regions: group.regions.map((region) => ({ ...region })), cohorts: own });
  }
  for (let at = 0; at < parts.length; at += 1) {
    const { group, cohort, firstPass, from, to } = parts[at] as Part;
    if (!changing.has(group)) continue;
    const own = { group: list.groups.get(group.id) as OpenGroup, cohort: cohorts.get(cohort) as Open<Cohort> };
    list.parts[at] = { ...own, firstPass, from: [...from], to: [...to] };
  }
  return list;
}

/** From here on nobody changes the list. */
function give(state: ScannerState, { groups, parts }: OpenList): void {
  state.groups = Object.freeze(groups);
  state.parts = Object.freeze(parts);
}

/** Those of `kept` (a selection of `all` in the same order) that lie before an index of `all`. */
function keptBefore(all: readonly OpenPart[], kept: readonly OpenPart[], index: number): OpenPart[] {
  const passed = new Set(all.slice(0, index));
  return kept.filter((part) => passed.has(part));
}

function follow(list: OpenList, group: OpenGroup, entry: ScannerEntry, place: Place, joined: OpenPart[]): boolean {
  let changed = false;
  const known = group.cohorts.reduce((sum, cohort) => sum + cohort.instances, 0);
  for (let left = known - entry.instances; left > 0; ) {
    const last = group.cohorts[group.cohorts.length - 1] as Open<Cohort>;
    const gone = Math.min(left, last.instances);
    last.instances -= gone;
    left -= gone;
    if (last.instances === 0) group.cohorts.pop();
    changed = true;
  }
  const old = group.regions.map((region) => region.pages);
  const now = pagesNow(group, entry);
  if (old.some((pages, at) => pages !== now[at])) {
    changed = true;
    for (const part of list.parts) if (part.group === group) trim(part, now);
    for (let at = 0; at < now.length; at += 1) (group.regions[at] as Open<Region>).pages = now[at] as number;
    layOut(group);
    if (old.some((pages, at) => pages < (now[at] as number))) {
      for (const cohort of group.cohorts) grow(list, group, cohort, old, now, place, joined);
    }
  }
  const more = entry.instances - Math.min(known, entry.instances);
  if (more > 0) {
    changed = true;
    const last = group.cohorts[group.cohorts.length - 1];
    if (last && untouched(list, group, last, place)) last.instances += more;
    else {
      const cohort = { instances: more };
      group.cohorts.push(cohort);
      joined.push({ group, cohort, firstPass: list.pass, from: now.map(() => 0), to: now });
    }
  }
  return changed;
}

function trim(part: OpenPart, pages: readonly number[]): void {
  for (let at = 0; at < pages.length; at += 1) {
    part.to[at] = Math.min(part.to[at] as number, pages[at] as number);
    part.from[at] = Math.min(part.from[at] as number, part.to[at] as number);
  }
}

/** Equal contents of one group follow each other in the numbering of that content. */
function layOut(group: OpenGroup): void {
  const ends = new Map<string, number>();
  for (const region of group.regions) {
    if (region.content === null) continue;
    region.base = ends.get(region.content) ?? 0;
    ends.set(region.content, region.base + region.pages);
  }
}

function grow(
  list: OpenList,
  group: OpenGroup,
  cohort: Open<Cohort>,
  old: readonly number[],
  now: readonly number[],
  place: Place,
  joined: OpenPart[],
): void {
  const mine = list.parts.filter((part) => part.cohort === cohort);
  const last = mine[mine.length - 1];
  if (last && isAhead(list, last, place) && last.to.every((to, at) => to === old[at] || to >= (now[at] as number))) {
    for (let at = 0; at < now.length; at += 1) last.to[at] = now[at] as number;
    return;
  }
  const from = now.map((pages, at) => Math.min(pages, old[at] as number));
  joined.push({ group, cohort, firstPass: list.pass, from, to: [...now] });
}

/** True while no page of the cohort has been visited yet. */
function untouched(list: OpenList, group: OpenGroup, cohort: Cohort, place: Place): boolean {
  return list.parts.every((part) => part.group !== group || part.cohort !== cohort || isAhead(list, part, place));
}

function isAhead({ pass }: OpenList, part: OpenPart, place: Place): boolean {
  return part.firstPass === pass && !place.begun.has(part);
}

function placeOf({ parts }: OpenList, page: number): Place {
  let left = page;
  const begun = new Set<OpenPart>();
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as OpenPart;
    const pages = pagesOfPart(part);
    if (left > 0) begun.add(part);
    if (left < pages) return { begun, part, index, page: left, perInstance: pagesPerInstance(part) };
    left -= pages;
  }
  return { begun, part: null, index: parts.length, page: 0, perInstance: 0 };
}

function pageAt(parts: readonly OpenPart[], place: Place, passed: readonly OpenPart[] | null): number {
  let page = 0;
  for (const part of passed ?? parts) {
    if (passed === null && part === place.part) {
      const whole = Math.floor(place.page / place.perInstance);
      const each = pagesPerInstance(part);
      return page + Math.min(pagesOfPart(part), whole * each + Math.min(place.page - whole * place.perInstance, each));
    }
    page += pagesOfPart(part);
  }
  return page;
}

/**
 * Joins parts that the scanner no longer tells apart, so that the list stays as short as there are groups: contiguous pages
 * of one cohort, then cohorts of one group. For use between passes; looks only at parts that are visited like any older one.
 */
export function compact(state: ScannerState): void {
  const several = withSeveralParts(state);
  if (several.size === 0) return;
  const list = openList(state, several);
  const age = settledAge(state);
  const isOld = ({ firstPass }: OpenPart): boolean => list.pass - firstPass >= age;
  const firsts = new Map<Cohort, OpenPart>();
  const merged = new Set<OpenPart>();
  for (const part of list.parts) {
    if (!isOld(part)) continue;
    const first = firsts.get(part.cohort);
    if (!first) firsts.set(part.cohort, part);
    else if (first.to.every((to, at) => to === part.from[at] || part.from[at] === part.to[at])) {
      for (let at = 0; at < first.to.length; at += 1)
        first.to[at] = Math.max(first.to[at] as number, part.to[at] as number);
      merged.add(part);
    }
  }
  list.parts = list.parts.filter((part) => !merged.has(part));
  const counts = new Map<Cohort, number>();
  for (const part of list.parts) counts.set(part.cohort, (counts.get(part.cohort) ?? 0) + 1);
  const byGroup = new Map<OpenGroup, OpenPart>();
  const joined = new Set<OpenPart>();
  for (const part of list.parts) {
    if (!isOld(part) || counts.get(part.cohort) !== 1) continue;
    const first = byGroup.get(part.group);
    if (!first) byGroup.set(part.group, part);
    else if (first.to.every((to, at) => to === part.to[at] && first.from[at] === part.from[at])) {
      first.cohort.instances += part.cohort.instances;
      part.group.cohorts.splice(part.group.cohorts.indexOf(part.cohort), 1);
      joined.add(part);
    }
  }
  if (merged.size === 0 && joined.size === 0) return;
  list.parts = list.parts.filter((part) => !joined.has(part));
  give(state, list);
}

/** Only parts of the same group are ever joined. */
function withSeveralParts({ parts }: ScannerState): ReadonlySet<KnownGroup> {
  const met = new Set<KnownGroup>();
  const several = new Set<KnownGroup>();
  for (const { group } of parts) {
    if (met.has(group)) several.add(group);
    else met.add(group);
  }
  return several;
}
