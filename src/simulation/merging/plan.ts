// How one pass of the scanner goes in time: stretches of pages that are visited for the first, the second or a further time,
// each at its pace and its cost. The pace is that of Linux ksmd: a batch of pages, then a sleep that ends on a timer tick.
import type { Value } from '../../catalog/parameter.ts';
import { countPages } from './count.ts';
import { ZERO } from './merged.ts';
import { pagesBefore } from './mixed.ts';
import {
  lengthsOf,
  type Part,
  pagesOfPart,
  pagesPerInstance,
  type ScannerState,
  SEARCHED,
  type Stretch,
  visitedShare,
} from './state.ts';

/**
 * Milliseconds from one batch to the next, in the mean, when a batch takes `workMs` of processor time in the mean. The scanner
 * wakes on a tick; its sleep is rounded up to whole ticks and the timer wheel adds one (Linux: msecs_to_jiffies, calc_index in
 * kernel/time/timer.c). What a batch takes of the tick in which it ends is part of that sleep.
 */
export function batchMs(workMs: number, value: Value): number {
  const tick = value('kernel.tickMs');
  const spreadMs = workMs * value('ksm.batchSpread');
  return (wholeTicks(workMs - spreadMs, workMs + spreadMs, tick) + Math.ceil(value('ksm.sleepMs') / tick) + 1) * tick;
}

/** Whole ticks in a time that is between `from` and `to`, all of it equally likely: in the mean. */
function wholeTicks(from: number, to: number, tick: number): number {
  if (to - from < 1e-9 * tick) return Math.floor(to / tick);
  return ((ticksUpTo(to, tick) - ticksUpTo(from, tick)) / (to - from)) * tick;
}

/** The integral of whole ticks from 0 to `ms`, in ticks. */
function ticksUpTo(ms: number, tick: number): number {
  const whole = Math.floor(ms / tick);
  return (whole * (whole - 1)) / 2 + whole * (ms / tick - whole);
}

/** The stretches of the present pass, whole, from its first page to the end of its last batch. */
export function planPass(state: ScannerState, value: Value): Stretch[] {
  const batch = Math.max(1, state.advice?.pagesToScan ?? value('ksm.pagesToScan'));
  const sums = { again: 0, second: 0, first: 0 };
  let changing = 0;
  let searched = 0;
  let changingAgain = 0;
  let skipped = 0;
  let skippedAlone = 0;
  let oldest = 0;
  for (const part of state.parts) {
    const age = state.pass - part.firstPass;
    const pages = pagesOfPart(part);
    sums[age === 0 ? 'first' : age === 1 ? 'second' : 'again'] += pages;
    if (age === 0) continue;
    if (age > 1) oldest = Math.max(oldest, age);
    const left = age > 1 ? 1 - visitedShare(state, age) : 0;
    for (let at = 0; at < part.from.length; at += 1) {
      const region = part.group.regions[at] as { volatile: boolean; content: string | null };
      const some = ((part.to[at] as number) - (part.from[at] as number)) * part.cohort.instances;
      if (region.volatile) {
        skipped += some * left;
        if (age === 1) changing += some;
        else changingAgain += some * (1 - left);
      } else if (region.content === null && age > 1) skippedAlone += some * left;
    }
  }
  searched = sums.second - changing;
  const firstUs = value('ksm.firstVisitUs');
  const stretches: Stretch[] = [];
  let pages = 0;
  let idleMs = batchMs(0, value);
  // `visited`: the share of those pages that is looked at; the others are passed over at no cost.
  const add = (sort: Stretch['sort'], count: number, cpuMs: number, visited = 1): void => {
    if (count === 0) return;
    const looked = count * Math.max(0, visited);
    const cycle = batchMs(looked > 0 ? (cpuMs / looked) * batch : 0, value);
    stretches.push({ sort, pages: count, durationMs: (looked / batch) * cycle, cpuMs });
    pages += looked;
    idleMs = cycle;
  };
  if (sums.again > 0) {
    const known = countPages(state, 0);
    // Pages that could merge, if only there were another, are left out like the oldest of all; how much later they would
    // merge for being left out is not looked at.
    const likely = Math.max(0, known.unshared - lonePages(state));
    skippedAlone += likely * (1 - visitedShare(state, oldest));
    const mergedMs = ((known.shared + known.sharing + known.zero) * value('ksm.mergedVisitUs')) / 1000;
    const unsharedMs = (Math.max(0, known.unshared - skippedAlone) * value('ksm.unsharedVisitUs')) / 1000;
    const share = 1 - (skipped + skippedAlone) / sums.again;
    add('again', sums.again, mergedMs + unsharedMs + (changingAgain * firstUs) / 1000, share);
  }
  add('second', sums.second, (searched * value('ksm.searchUs') + changing * firstUs) / 1000);
  add('first', sums.first, (sums.first * firstUs) / 1000);
  const rest = Math.max(pages > 0 ? 0 : batch, (batch - (pages % batch)) % batch);
  // The pass ends with a batch that is not full: the sleep after it is as long as after any other.
  if (rest > 0 && stretches.length > 0)
    stretches.push({ sort: 'tail', pages: rest, durationMs: (rest / batch) * idleMs, cpuMs: 0 });
  return stretches;
}

/** Pages unlike anything else that have been searched for. */
function lonePages(state: ScannerState): number {
  let pages = 0;
  for (const part of state.parts) {
    if (state.pass - part.firstPass < SEARCHED) continue;
    for (let at = 0; at < part.from.length; at += 1) {
      const region = part.group.regions[at] as { volatile: boolean; content: string | null };
      if (region.content !== null || region.volatile) continue;
      pages += ((part.to[at] as number) - (part.from[at] as number)) * part.cohort.instances;
    }
  }
  return pages;
}

/**
 * The page of the present pass at which the first pages of all merge: the first page visited for the second time whose content
 * an earlier one has. Null when some are merged already or none will be.
 */
export function findFirstMerge(state: ScannerState): number | null {
  let before = 0;
  const known = new Map<string, number>();
  for (const part of state.parts) {
    const age = state.pass - part.firstPass;
    if (age === 0) return null;
    const each = pagesPerInstance(part);
    for (let instance = 0; instance < Math.min(2, part.cohort.instances); instance += 1) {
      const first = firstIn(part, known, state.knobs.zeroPages);
      if (first !== null) return age >= SEARCHED ? null : before + first;
      before += each;
    }
    before += each * Math.max(0, part.cohort.instances - 2);
  }
  return null;
}

/** The first page of an instance that merges with earlier ones, whose pages of each content reach up to `known`; it joins them. */
function firstIn(part: Part, known: Map<string, number>, zeroPages: boolean): number | null {
  const { regions } = part.group;
  const lengths = lengthsOf(part);
  let first: number | null = null;
  for (let at = 0; at < regions.length; at += 1) {
    const { content, volatile, base } = regions[at] as (typeof regions)[number];
    const length = lengths[at] as number;
    if (volatile || content === null || length <= 0) continue;
    const from = base + (part.from[at] as number);
    const end = known.get(content) ?? 0;
    // Contents are numbered from 0 and earlier holders have them from the front.
    if (from < end || (content === ZERO && zeroPages)) {
      const page = pagesBefore(lengths, at);
      first = first === null ? page : Math.min(first, page);
    }
    known.set(content, Math.max(end, from + length));
  }
  return first;
}
