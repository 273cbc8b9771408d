// The scanner's memory: which pages it knows and how far it has come. Plain data (no functions, no classes), updated in
// place by scanner.ts and list.ts; a snapshot of the world copies it with structuredClone.

/** One segment of a group: what its pages are equal to. */
export interface Region {
  readonly content: string | null;
  readonly volatile: boolean;
  /** Where its pages lie among all pages of the same content in one instance. */
  base: number;
  pages: number;
}

/** Instances of a group that became known at the same time. */
export interface Cohort {
  instances: number;
}

export interface KnownGroup {
  readonly id: string;
  readonly regions: Region[];
  readonly cohorts: Cohort[];
}

/**
 * A run of pages in the order of scanning: of every instance of one cohort, one after the other, the pages `from` to `to`
 * (exclusive) of each region. Pages that appear later make a part of their own at the end of the list.
 */
export interface Part {
  readonly group: KnownGroup;
  readonly cohort: Cohort;
  /** Number of the pass in which it is visited for the first time. */
  firstPass: number;
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
  readonly groups: Map<string, KnownGroup>;
  /** In order of scanning; first passes never fall along the list. */
  parts: Part[];
  /** How the present pass goes; null when the next advance has to work it out. */
  plan: Stretch[] | null;
  /** Page of the present pass at which the first pages of all merge; null when that is not to come in it. */
  firstMergePage: number | null;
}

/** A scanner that knows no pages yet. */
export function createScanner(nowMs = 0): ScannerState {
  return {
    nowMs,
    running: true,
    pass: 0,
    anchorMs: nowMs,
    anchorPage: 0,
    anchorCpuMs: 0,
    groups: new Map(),
    parts: [],
    plan: null,
    firstMergePage: null,
  };
}

/** Pages that one instance has in a part. */
export function pagesPerInstance(part: Part): number {
  let pages = 0;
  for (let at = 0; at < part.from.length; at += 1) pages += (part.to[at] as number) - (part.from[at] as number);
  return pages;
}

/** Pages of all its instances. */
export function pagesOfPart(part: Part): number {
  return pagesPerInstance(part) * part.cohort.instances;
}
