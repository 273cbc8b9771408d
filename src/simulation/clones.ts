// Guests restored from a snapshot by a monitor that maps its file: what a clone only reads lies in the page cache of the kernel
// that runs the monitor, once for all clones of that file; what it writes becomes its own; the rest it has never touched.
// A system that does nothing writes more and more of its memory as time goes on; it is looked at ever more rarely for that, since
// each look is an event of the run.
import type { Segment } from '../catalog/cost.ts';
import { monitorOf } from '../catalog/monitors.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import { setTimer } from './fluid/flow.ts';
import { type Lent, SNAPSHOT } from './memory/holding.ts';
import { snapshotOf } from './starting/chains.ts';
import type { Due, Group, World } from './world.ts';

const MiB = 1024 * 1024;
/** Ages at which it is looked what a clone has written: this one, twice that, and so on; what is close together, at once. */
const FIRST_LOOK_MS = 1000;
const LOOKS_TOGETHER = 4;
/** Between two looks a clone counts as in the middle between them, and before the first. */
const MIDDLE = 1.5;
const MIDDLE_OF_FIRST = 0.5;

export interface Clone {
  /** What a clone holds: its own pages, and those of the file that it maps. */
  readonly segments: readonly Segment[];
  /** What its kernel has besides, bytes; null for what is no clone. */
  readonly lent: Readonly<Lent> | null;
  /** Whether its system has still to write some of what it will. */
  readonly writing: boolean;
}

/** Whether a group's memory is mapped from the file of a snapshot. */
export function isCloned({ value }: Context, { specification: { kind, chosen } }: Group): boolean {
  if (kind === 'host' || chosen.start !== 'restore' || value('restore.mapped') < 1) return false;
  return monitorOf(kind, chosen.monitor).mapsSnapshotsOf.includes(kind);
}

/** How old a clone is when it is looked for the nth time, from 1 on, what it has written. */
function ageAt(n: number): number {
  let ageMs = FIRST_LOOK_MS;
  for (let look = 1; look < n; look += 1) ageMs *= 2;
  return ageMs;
}

/** When that is, of one that was ready at a moment. */
function lookMs(readyMs: number, n: number): number {
  const age = ageAt(n);
  const raster = age / LOOKS_TOGETHER;
  return Math.ceil((readyMs + age) / raster) * raster;
}

/**
 * How often it has been looked what a group of clones has written: not yet while it starts, and always where it stood there from
 * the beginning.
 */
export function looksAt(context: Context, group: Group): number {
  const { readyMs, chain, host } = group;
  if (readyMs === null || !isCloned(context, group)) return 0;
  if (chain === null) return Number.POSITIVE_INFINITY;
  let looks = 0;
  while (lookMs(readyMs, looks + 1) <= host.structure.clonesMs) looks += 1;
  return looks;
}

/** When it is next looked what a group of clones has written; null for what is no clone, is not up, or was there all the time. */
export function nextLookMs(context: Context, group: Group): number | null {
  const { readyMs, chain } = group;
  if (readyMs === null || chain === null || !isCloned(context, group)) return null;
  return lookMs(readyMs, looksAt(context, group) + 1);
}

/** To be called when a group is ready: a clone begins to write. */
export function beginWriting(world: World, context: Context, group: Group): void {
  const atMs = nextLookMs(context, group);
  if (atMs !== null) setTimer(world.flow, atMs, { type: 'clones', host: group.host } satisfies Due);
}

/** Bytes that a system that does nothing has written after so many looks. */
function writtenBytes({ value }: Context, looks: number): number {
  if (!Number.isFinite(looks)) return Number.POSITIVE_INFINITY;
  const ageMs = looks === 0 ? MIDDLE_OF_FIRST * FIRST_LOOK_MS : MIDDLE * ageAt(looks);
  return (value('restore.writtenAtOnceMiB') + (value('restore.writtenMiBPerS') * ageMs) / 1000) * MiB;
}

/** `segments`: all that one instance holds, of which the inner ones were in its guest when that was saved; `work`: its work's. */
export function clonedFrom(
  context: Context,
  group: Group,
  segments: readonly Segment[],
  work: readonly Segment[],
): Clone {
  if (!isCloned(context, group)) return { segments: [...segments, ...work], lent: null, writing: false };
  const { value } = context;
  const system = segments.filter(({ owner }) => owner === 'inner');
  const inTheEnd = system.reduce((sum, segment) => sum + segment.bytes * writtenShare(value, segment), 0);
  const share = Math.min(1, writtenBytes(context, looksAt(context, group)) / Math.max(1, inTheEnd));
  // What work writes, it writes with its first requests.
  const working = work.filter(({ owner }) => owner === 'inner').map((segment) => partOf(value, segment, 1));
  const parts = [...system.map((segment) => partOf(value, segment, share)), ...working];
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const saved = sum(({ segment }) => segment.bytes);
  const written = sum((part) => part.written);
  // Whatever it reads later, it has touched so much before it answers.
  const first = Math.min(saved, value('restore.workingSetMiB') * MiB) - written;
  const read = Math.floor(
    Math.max(
      first,
      sum((part) => part.read),
    ),
  );
  const lent: Lent = { fixed: 0, hot: 0, cold: 0, cache: 0 };
  for (const part of parts) lendPart(lent, part);
  const own = parts.flatMap(({ segment, written: bytes }) => (bytes > 0 ? [ownPart(segment, bytes)] : []));
  const outer = [...segments, ...work].filter(({ owner }) => owner === 'outer');
  // A template is a file in memory, all of which stays; of a file on disk only what is touched comes into memory.
  const cachedBytes = startsFromLayers(group.specification.kind) ? saved : read + written;
  const content = `${SNAPSHOT}${snapshotOf(group)}`;
  const file: Segment = { kind: 'file', content, bytes: read, cachedBytes, owner: 'outer' };
  return { segments: [...outer, ...own, file], lent, writing: share < 1 };
}

/** A segment of a guest that was saved: bytes that a clone writes, and reads without writing. */
interface Part {
  readonly segment: Segment;
  readonly written: number;
  readonly read: number;
}

/** `share`: of what it writes in the end, as much as it has written. */
function partOf(value: Context['value'], segment: Segment, share: number): Part {
  const written = Math.floor(segment.bytes * writtenShare(value, segment) * share);
  // What is in use all the time has been touched.
  const read = (segment.bytes - written) * Math.max(value('restore.readShare'), segment.hot ?? 0);
  return { segment, written, read };
}

/** Files are read. What keeps changing has been written in the end, and a part of the rest. */
function writtenShare(value: Context['value'], { kind, volatile, readOnly }: Segment): number {
  if (kind === 'file' || readOnly) return 0;
  if (volatile) return 1;
  return value(kind === 'kernel' ? 'restore.kernelWrittenShare' : 'restore.userSpaceWrittenShare');
}

/** What somebody has written is unlike anything else, where all of it was not that anyway. */
function ownPart(segment: Segment, bytes: number): Segment {
  return { ...segment, content: null, bytes };
}

function lendPart(lent: Lent, { segment, written }: Part): void {
  const bytes = segment.bytes - written;
  const hot = bytes * (segment.hot ?? 1);
  if (segment.kind === 'kernel') lent.fixed += bytes;
  else if (segment.kind === 'file') lent.cache += bytes;
  else {
    lent.hot += hot;
    lent.cold += bytes - hot;
  }
}
