// The list of pages to scan: what joins and leaves it, and what becomes of the scanner's place in it. Newcomers go to the end;
// what shrinks loses its newest. Knows nothing of time or of which pages are equal.
import { keep } from '../keep.ts';
import { addLines, isAlike, pagesNow, regionsOf } from './guest.ts';
import type { ScannerEntry } from './merged.ts';
import {
  type Cohort,
  type KnownGroup,
  type Part,
  pagesOfPart,
  pagesPerInstance,
  type ScannerState,
  settledAge,
} from './state.ts';

/** Lets others have the lists of a scanner too: from here on nobody changes them. */
export function shareLists({ groups, parts }: ScannerState): void {
  Object.freeze(groups);
  Object.freeze(parts);
}

/** Gives a scanner whose lists are others' as well its own, to be changed. */
export function ownLists(state: ScannerState): void {
  if (!Object.isFrozen(state.parts)) return;
  const own = keep({ groups: new Map(state.groups), parts: [...state.parts] });
  state.groups = own.groups;
  state.parts = own.parts;
}

/** A place in the list that survives changes to it. */
interface Place {
  /** Parts of which pages have been visited in this pass. */
  readonly begun: ReadonlySet<Part>;
  readonly part: Part | null;
  readonly index: number;
  readonly page: number;
  /** Pages of one instance of that part. */
  readonly perInstance: number;
}

/**
 * Makes the list hold exactly `entries`, in place. `page` is where the scanner stands in the present pass; the result is where
 * it stands afterwards, or null when nothing changed.
 */
export function updateList(state: ScannerState, entries: readonly ScannerEntry[], page: number): number | null {
  ownLists(state);
  const place = placeOf(state, page);
  const wanted = new Set<string>();
  let changed = false;
  const joined: Part[] = [];
  for (const entry of entries) {
    wanted.add(entry.id);
    let group = state.groups.get(entry.id);
    if (group && !isAlike(group, entry)) {
      state.groups.delete(entry.id);
      group = undefined;
    }
    if (!group) {
      group = { id: entry.id, regions: regionsOf(entry), cohorts: [] };
      state.groups.set(entry.id, group);
    }
    addLines(state.parts, group, entry);
    if (follow(state, group, entry, place, joined)) changed = true;
  }
  for (const id of [...state.groups.keys()]) if (!wanted.has(id)) state.groups.delete(id);
  const kept = state.parts.filter((part) => state.groups.get(part.group.id) === part.group && pagesOfPart(part) > 0);
  if (!changed && kept.length === state.parts.length && joined.length === 0) return null;
  const stays = place.part !== null && kept.includes(place.part);
  const passed = stays ? null : keptBefore(state.parts, kept, place.index);
  state.parts = [...kept, ...joined.filter((part) => pagesOfPart(part) > 0)];
  return pageAt(state, place, passed);
}

/** Those of `kept` (a selection of `all` in the same order) that lie before an index of `all`. */
function keptBefore(all: readonly Part[], kept: readonly Part[], index: number): Part[] {
  const passed = new Set(all.slice(0, index));
  return kept.filter((part) => passed.has(part));
}

function follow(state: ScannerState, group: KnownGroup, entry: ScannerEntry, place: Place, joined: Part[]): boolean {
  let changed = false;
  const known = group.cohorts.reduce((sum, cohort) => sum + cohort.instances, 0);
  for (let left = known - entry.instances; left > 0; ) {
    const last = group.cohorts[group.cohorts.length - 1] as Cohort;
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
    for (const part of state.parts) if (part.group === group) trim(part, now);
    for (let at = 0; at < now.length; at += 1) (group.regions[at] as { pages: number }).pages = now[at] as number;
    layOut(group);
    if (old.some((pages, at) => pages < (now[at] as number))) {
      for (const cohort of group.cohorts) grow(state, group, cohort, old, now, place, joined);
    }
  }
  const more = entry.instances - Math.min(known, entry.instances);
  if (more > 0) {
    changed = true;
    const last = group.cohorts[group.cohorts.length - 1];
    if (last && untouched(state, group, last, place)) last.instances += more;
    else {
      const cohort: Cohort = { instances: more };
      group.cohorts.push(cohort);
      joined.push({ group, cohort, firstPass: state.pass, from: now.map(() => 0), to: now });
    }
  }
  return changed;
}

function trim(part: Part, pages: readonly number[]): void {
  for (let at = 0; at < pages.length; at += 1) {
    part.to[at] = Math.min(part.to[at] as number, pages[at] as number);
    part.from[at] = Math.min(part.from[at] as number, part.to[at] as number);
  }
}

/** Equal contents of one group follow each other in the numbering of that content. */
function layOut(group: KnownGroup): void {
  const ends = new Map<string, number>();
  for (const region of group.regions) {
    if (region.content === null) continue;
    region.base = ends.get(region.content) ?? 0;
    ends.set(region.content, region.base + region.pages);
  }
}

function grow(
  state: ScannerState,
  group: KnownGroup,
  cohort: Cohort,
  old: readonly number[],
  now: readonly number[],
  place: Place,
  joined: Part[],
): void {
  const mine = state.parts.filter((part) => part.cohort === cohort);
  const last = mine[mine.length - 1];
  if (last && isAhead(state, last, place) && last.to.every((to, at) => to === old[at] || to >= (now[at] as number))) {
    for (let at = 0; at < now.length; at += 1) last.to[at] = now[at] as number;
    return;
  }
  const from = now.map((pages, at) => Math.min(pages, old[at] as number));
  joined.push({ group, cohort, firstPass: state.pass, from, to: [...now] });
}

/** True while no page of the cohort has been visited yet. */
function untouched(state: ScannerState, group: KnownGroup, cohort: Cohort, place: Place): boolean {
  return state.parts.every((part) => part.group !== group || part.cohort !== cohort || isAhead(state, part, place));
}

function isAhead(state: ScannerState, part: Part, place: Place): boolean {
  return part.firstPass === state.pass && !place.begun.has(part);
}

function placeOf(state: ScannerState, page: number): Place {
  let left = page;
  const begun = new Set<Part>();
  for (let index = 0; index < state.parts.length; index += 1) {
    const part = state.parts[index] as Part;
    const pages = pagesOfPart(part);
    if (left > 0) begun.add(part);
    if (left < pages) return { begun, part, index, page: left, perInstance: pagesPerInstance(part) };
    left -= pages;
  }
  return { begun, part: null, index: state.parts.length, page: 0, perInstance: 0 };
}

function pageAt(state: ScannerState, place: Place, passed: readonly Part[] | null): number {
  let page = 0;
  for (const part of passed ?? state.parts) {
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
  ownLists(state);
  const age = settledAge(state);
  const firsts = new Map<Cohort, Part>();
  const merged = new Set<Part>();
  for (const part of state.parts) {
    if (state.pass - part.firstPass < age) continue;
    const first = firsts.get(part.cohort);
    if (!first) firsts.set(part.cohort, part);
    else if (first.to.every((to, at) => to === part.from[at] || part.from[at] === part.to[at])) {
      for (let at = 0; at < first.to.length; at += 1)
        first.to[at] = Math.max(first.to[at] as number, part.to[at] as number);
      merged.add(part);
    }
  }
  if (merged.size > 0) state.parts = state.parts.filter((part) => !merged.has(part));
  const counts = new Map<Cohort, number>();
  for (const part of state.parts) counts.set(part.cohort, (counts.get(part.cohort) ?? 0) + 1);
  const byGroup = new Map<KnownGroup, Part>();
  const joined = new Set<Part>();
  for (const part of state.parts) {
    if (state.pass - part.firstPass < age || counts.get(part.cohort) !== 1) continue;
    const first = byGroup.get(part.group);
    if (!first) byGroup.set(part.group, part);
    else if (first.to.every((to, at) => to === part.to[at] && first.from[at] === part.from[at])) {
      first.cohort.instances += part.cohort.instances;
      part.group.cohorts.splice(part.group.cohorts.indexOf(part.cohort), 1);
      joined.add(part);
    }
  }
  if (joined.size > 0) state.parts = state.parts.filter((part) => !joined.has(part));
}
