// The scanner's memory: which pages it knows and how far it has come. Plain data (no functions, no classes). Its lists never
// change: they are frozen, and list.ts puts others in their place, so that all moments in between can have the same.
import type { Open } from '../open.ts';

/** One segment of a group: what its pages are equal to. */
export interface Region {
  readonly content: string | null;
  readonly volatile: boolean;
  /** The part of a page cache that it is; null for what the guest holds itself. */
  readonly line: string | null;
  /** Where its pages lie among all pages of the same content in one instance. */
  readonly base: number;
  readonly pages: number;
}

/** Instances of a group that became known at the same time. */
export interface Cohort {
  readonly instances: number;
}

export interface KnownGroup {
  readonly id: string;
  /** Its own first, then its page cache in the order in which it was read first. */
  readonly regions: readonly Region[];
  readonly cohorts: readonly Cohort[];
}

/**
 * A run of pages in the order of scanning: of every instance of one cohort, one after the other, the pages `from` to `to`
 * (exclusive) of each region, evenly mixed (mixed.ts). Pages that appear later make a part of their own at the end of the list.
 */
export interface Part {
  readonly group: KnownGroup;
  readonly cohort: Cohort;
  /** Number of the pass in which it is visited for the first time. */
  readonly firstPass: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Of a list that is being made: only what it does not share may be changed. */
export interface OpenGroup {
  readonly id: string;
  readonly regions: Open<Region>[];
  readonly cohorts: Open<Cohort>[];
}

export interface OpenPart {
  readonly group: OpenGroup;
  readonly cohort: Open<Cohort>;
  readonly firstPass: number;
  readonly from: number[];
  readonly to: number[];
}

/** A stretch of the present pass with visits of one sort, at one mean pace. */
export interface Stretch {
  readonly sort: 'again' | 'second' | 'first' | 'tail';
  readonly pages: number;
  readonly durationMs: number;
  readonly cpuMs: number;
}

/** Settings of the scanner that decide on what merges and which pages it visits. */
export interface Knobs {
  /** Pages full of zeros merge with the kernel's zero page. */
  readonly zeroPages: boolean;
  /** Most pages to one copy. */
  readonly maxSharing: number;
  /** Pages that never merged are left out of most passes. */
  readonly smart: boolean;
}

/** What the scan-time advisor remembers from pass to pass; whole numbers throughout, as in the kernel. */
export interface Advice {
  readonly pagesToScan: number;
  readonly scanTimeS: number;
  /** Per cent. */
  readonly change: number;
}

export interface ScannerState {
  nowMs: number;
  /** Whether the scanner is switched on (ksm.run), as of the last advance. */
  running: boolean;
  /** Number of the present pass, and with it of whole passes done when it began. */
  pass: number;
  /** Moment at which the scanner stood at `anchorPage` of the present pass, having used `anchorCpuMs` in its life. */
  anchorMs: number;
  anchorPage: number;
  anchorCpuMs: number;
  /** Frozen, as `parts` is. */
  groups: ReadonlyMap<string, KnownGroup>;
  /** In order of scanning; first passes never fall along the list. */
  parts: readonly Part[];
  /** How the present pass goes, frozen; null when the next advance has to work it out. */
  plan: readonly Stretch[] | null;
  /** Page of the present pass at which the first pages of all merge; null when that is not to come in it. */
  firstMergePage: number | null;
  knobs: Knobs;
  /** Null: without advisor. */
  advice: Advice | null;
  /** Passes in a row in which the advisor had something to change, since the list last did; -1 once it had not. */
  adviceRounds: number;
  /** When the present pass began, and the processor time used until then. */
  passMs: number;
  passCpuMs: number;
}

const NO_GROUPS: ScannerState['groups'] = Object.freeze(new Map());
const NO_PARTS: ScannerState['parts'] = Object.freeze([]);

/** A scanner that knows no pages yet. */
export function createScanner(nowMs = 0): ScannerState {
  return {
    nowMs,
    running: true,
    pass: 0,
    anchorMs: nowMs,
    anchorPage: 0,
    anchorCpuMs: 0,
    groups: NO_GROUPS,
    parts: NO_PARTS,
    plan: null,
    firstMergePage: null,
    knobs: Object.freeze({ zeroPages: false, maxSharing: Number.POSITIVE_INFINITY, smart: false }),
    advice: null,
    adviceRounds: 0,
    passMs: nowMs,
    passCpuMs: 0,
  };
}

/** Passes after which a page is visited as often as it ever will be: merging is over after two of them in any case. */
export function settledAge(state: ScannerState): number {
  return state.knobs.smart ? SMART_SETTLED : SEARCHED;
}

/** A page is searched for from its second visit on. */
export const SEARCHED = 2;
/** Ages at which Linux (mm/ksm.c, skip_age) looks at a page that has not merged; from the last on every ninth pass. */
const SMART_VISITS: readonly number[] = [0, 1, 2, 3, 5, 8, 13, 22];
const SMART_SETTLED = 22;
const SMART_EVERY = 9;

/** Share of its pages that never merged which the scanner visits in a pass; `age` counts passes since the first. */
export function visitedShare(state: ScannerState, age: number): number {
  if (!state.knobs.smart) return 1;
  if (age >= SMART_SETTLED) return 1 / SMART_EVERY;
  return SMART_VISITS.includes(age) ? 1 : 0;
}

/** Pages that one instance has in a part. */
export function pagesPerInstance(part: Part): number {
  let pages = 0;
  for (let at = 0; at < part.from.length; at += 1) pages += (part.to[at] as number) - (part.from[at] as number);
  return pages;
}

/** Pages that one instance has in each region of a part. */
export function lengthsOf(part: Part): number[] {
  return part.from.map((from, at) => (part.to[at] as number) - from);
}

/** Pages of all its instances. */
export function pagesOfPart(part: Part): number {
  return pagesPerInstance(part) * part.cohort.instances;
}

/** Pages that it knows of, visited or not. */
export function listedPages({ parts, pass }: ScannerState): number {
  return layoutOf(parts, pass).all;
}

/** Where in a list the pages of each sort begin in a pass: those of further visits come first. */
export interface Layout {
  readonly pass: number;
  readonly all: number;
  /** The first page that is visited for the second time, and the first that is visited for the first. */
  readonly second: number;
  readonly first: number;
}

/** A list is another one whenever anything of it changes. */
const layouts = new WeakMap<readonly Part[], Layout>();

export function layoutOf(parts: readonly Part[], pass: number): Layout {
  const known = layouts.get(parts);
  if (known?.pass === pass) return known;
  const sums = [0, 0, 0];
  for (const part of parts) {
    const age = Math.min(SEARCHED, pass - part.firstPass);
    sums[age] = (sums[age] as number) + pagesOfPart(part);
  }
  const [unseen, once, again] = sums as [number, number, number];
  const layout = { pass, all: again + once + unseen, second: again, first: again + once };
  layouts.set(parts, layout);
  return layout;
}

/** All passes from now on are alike. */
export function isSteady(state: ScannerState): boolean {
  if (state.advice && state.adviceRounds >= 0) return false;
  return oldEnough(state, settledAge(state));
}

export function oldEnough(state: ScannerState, age: number): boolean {
  return state.parts.every((part) => state.pass - part.firstPass >= age);
}
