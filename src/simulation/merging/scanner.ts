// Same-page merging as Linux ksmd does it, as a fluid in time: a page's first visit notes its checksum, its second one searches
// for an equal page and merges. Exact between events; a settled scanner goes on for ever without any.
import type { Value } from '../../catalog/parameter.ts';
import { advise, firstAdvice } from './advisor.ts';
import { countPages, type PageCounts } from './count.ts';
import { compact, updateList } from './list.ts';
import { type Merged, NOTHING_MERGED, type ScannerEntry } from './merged.ts';
import { findFirstMerge, planPass } from './plan.ts';
import { INSTANT_MS, leftOf, standing, timeOf } from './standing.ts';
import {
  isSteady,
  listedPages,
  oldEnough,
  pagesOfPart,
  type ScannerState,
  SEARCHED,
  type Stretch,
  settledAge,
} from './state.ts';

export { createScanner, listedPages, type ScannerState } from './state.ts';

export interface MergingStatistics {
  readonly fullScans: number;
  /** 0 to 1 through the present pass. */
  readonly progress: number;
  readonly pagesShared: number;
  readonly pagesSharing: number;
  readonly pagesUnshared: number;
  /** Given up for the kernel's zero page. */
  readonly pagesZero: number;
  /** Visited once only, or changing all the time, as the kernel counts it. */
  readonly pagesVolatile: number;
  /** Offered but not visited yet: the kernel does not count these. */
  readonly pagesUnseen: number;
  /** Of the scanner's thread since it began. */
  readonly cpuSeconds: number;
  /** What it uses now, mean over the stretch of the pass that it is in. */
  readonly cpuCores: number;
  /** Pages of a batch at present. */
  readonly pagesToScan: number | null;
  /** True when all pages have been searched for: no page count will change by itself. */
  readonly settled: boolean;
}

/**
 * Tells the scanner what there is to scan from `nowMs` on, to which it has to have been advanced (it throws otherwise). Entries
 * are told apart by id: one that comes back with more instances or pages keeps what is known of the old ones; new ones go to
 * the end of the list; what is gone drops out with its pages. Updates in place; takes effect at the next advance.
 */
export function setEntries(state: ScannerState, entries: readonly ScannerEntry[], nowMs: number): void {
  if (nowMs !== state.nowMs) throw new Error(`The scanner stands at ${state.nowMs} ms, not at ${nowMs} ms`);
  const here = standing(state);
  const before = state.pass;
  state.pass = here.pass;
  const page = updateList(state, entries, Math.min(here.page, listedPages(state)));
  if (page === null) {
    state.pass = before;
    return;
  }
  state.anchorMs = nowMs;
  state.anchorPage = page;
  state.anchorCpuMs = here.cpuMs;
  state.plan = null;
  if (here.pass !== before) beginPass(state, nowMs, here.cpuMs);
  state.adviceRounds = 0;
}

/** Moves the scanner on to `toMs` (never back). Any way of splitting the time gives the same state. Updates in place. */
export function advance(state: ScannerState, toMs: number, value: Value): void {
  if (toMs < state.nowMs) throw new Error(`The scanner stands at ${state.nowMs} ms and cannot go back to ${toMs} ms`);
  const on = value('ksm.run') === 1;
  if (on !== state.running) hold(state, on);
  turnKnobs(state, value);
  state.nowMs = toMs;
  if (!on || state.parts.length === 0) {
    state.anchorMs = toMs;
    if (state.parts.length > 0) ensurePlan(state, value);
    return;
  }
  let plan = ensurePlan(state, value);
  while (!isSteady(state)) {
    const left = leftOf(plan, state.anchorPage);
    if (state.anchorMs + left.ms > toMs) return;
    state.anchorMs += left.ms;
    state.anchorCpuMs += left.cpuMs;
    state.anchorPage = 0;
    state.pass += 1;
    if (state.advice) takeAdvice(state, value);
    beginPass(state, state.anchorMs, state.anchorCpuMs);
    compact(state);
    state.plan = null;
    plan = ensurePlan(state, value);
  }
}

/**
 * The next moment at which the scanner's use of the processor changes, its first pages merge, or it has settled; null when
 * nothing of that will happen by itself any more (passes go on being counted).
 */
export function nextEventMs(state: ScannerState, value: Value): number | null {
  if (!state.running || state.parts.length === 0) return null;
  const plan = ensurePlan(state, value);
  const now = state.nowMs;
  if (isSteady(state)) return null;
  const first = state.firstMergePage;
  // The same sum as in advance, to the bit: having advanced to it, the pass is over.
  const end = state.anchorMs + leftOf(plan, state.anchorPage).ms;
  let ms = state.anchorMs - timeOf(plan, state.anchorPage);
  let pages = 0;
  for (const stretch of plan) {
    if (first !== null && first >= pages && first < pages + stretch.pages) {
      // The page has been merged when the scanner has left it.
      const merge = ms + ((first + 1 - pages) / stretch.pages) * stretch.durationMs;
      if (merge > now + INSTANT_MS && merge < end) return merge;
    }
    ms += stretch.durationMs;
    pages += stretch.pages;
    if (ms > now + INSTANT_MS && ms < end - INSTANT_MS) return ms;
  }
  return end;
}

/** What the kernel would say in /sys/kernel/mm/ksm at the scanner's moment. */
export function statistics(state: ScannerState): MergingStatistics {
  const here = standing(state);
  const counts: PageCounts = countPages(state, here.pass === state.pass ? here.page : 0);
  return {
    fullScans: here.pass,
    progress: here.progress,
    pagesShared: counts.shared,
    pagesSharing: counts.sharing,
    pagesUnshared: counts.unshared,
    pagesZero: counts.zero,
    pagesVolatile: counts.volatile,
    pagesUnseen: counts.unseen,
    cpuSeconds: here.cpuMs / 1000,
    cpuCores: here.cores,
    pagesToScan: state.advice?.pagesToScan ?? null,
    settled: isSearched(state, here.page),
  };
}

/** What the scanner uses of the processor at its moment, and whether all has been searched for: without counting any pages. */
export function paceOf(state: ScannerState): Pick<MergingStatistics, 'cpuCores' | 'settled'> {
  const here = standing(state);
  return { cpuCores: here.cores, settled: isSearched(state, here.page) };
}

/**
 * How many pages of every entry's segments are held as the shared copy or merged away, at the scanner's moment; empty where none
 * is. The same object as long as nothing more merges.
 */
export function mergedPages(state: ScannerState): Merged {
  const here = standing(state);
  const { shared, sharing, zero, bySegment } = countPages(state, here.pass === state.pass ? here.page : 0);
  return shared + sharing + zero > 0 ? bySegment : NOTHING_MERGED;
}

/** Switches the scanner on or off where it stands. */
function hold(state: ScannerState, on: boolean): void {
  const here = standing(state);
  state.pass = here.pass;
  state.anchorMs = state.nowMs;
  state.anchorPage = here.page;
  state.anchorCpuMs = here.cpuMs;
  state.running = on;
}

function ensurePlan(state: ScannerState, value: Value): readonly Stretch[] {
  if (!state.plan) {
    state.plan = Object.freeze(planPass(state, value));
    state.firstMergePage = findFirstMerge(state);
  }
  return state.plan;
}

function beginPass(state: ScannerState, nowMs: number, cpuMs: number): void {
  state.passMs = nowMs;
  state.passCpuMs = cpuMs;
}

/** Settings never change within a run, but a state does not know them before it is advanced for the first time. */
function turnKnobs(state: ScannerState, value: Value): void {
  const zeroPages = value('ksm.useZeroPages') >= 1;
  const maxSharing = Math.max(2, Math.floor(value('ksm.maxPageSharing')));
  const smart = value('ksm.smartScan') >= 1;
  const { knobs } = state;
  if (knobs.zeroPages !== zeroPages || knobs.maxSharing !== maxSharing || knobs.smart !== smart) {
    // Frozen: copies of the world share them, and what was counted for them.
    state.knobs = Object.freeze({ zeroPages, maxSharing, smart });
    state.plan = null;
  }
  if (value('ksm.advisor') >= 1) state.advice ??= Object.freeze(firstAdvice(value));
}

/** After so many passes in which the advisor still changes something it is taken to go round in a circle, and stays. */
const MOST_ROUNDS = 64;

function takeAdvice(state: ScannerState, value: Value): void {
  const before = state.advice as NonNullable<ScannerState['advice']>;
  const after = advise(before, state.anchorMs - state.passMs, state.anchorCpuMs - state.passCpuMs, value);
  const same =
    after.pagesToScan === before.pagesToScan && after.scanTimeS === before.scanTimeS && after.change === before.change;
  if (state.adviceRounds < 0) return;
  state.advice = Object.freeze(after);
  const done = oldEnough(state, settledAge(state)) && (same || state.adviceRounds >= MOST_ROUNDS);
  state.adviceRounds = done ? -1 : state.adviceRounds + 1;
}

function isSearched(state: ScannerState, page: number): boolean {
  let searched = 0;
  for (const part of state.parts) {
    if (part.firstPass === state.pass) return false;
    searched += pagesOfPart(part);
  }
  return oldEnough(state, SEARCHED) || page >= searched - 1e-6;
}
