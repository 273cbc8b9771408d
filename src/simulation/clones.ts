// Guests restored from a snapshot by a monitor that maps its file: what a clone only reads lies in the page cache of the kernel
// that runs the monitor, once for all clones of that file; what it writes becomes its own; the rest it has never touched.
import type { Segment } from '../catalog/cost.ts';
import { monitorOf } from '../catalog/monitors.ts';
import { startsFromLayers } from '../topology/attributes.ts';
import type { Context } from './context.ts';
import { type Lent, SNAPSHOT } from './memory/holding.ts';
import { snapshotOf } from './starting/chains.ts';
import type { Group } from './world.ts';

const MiB = 1024 * 1024;

export interface Clone {
  /** What a clone holds: its own pages, and those of the file that it maps. */
  readonly segments: readonly Segment[];
  /** What its kernel has besides, bytes; null for what is no clone. */
  readonly lent: Readonly<Lent> | null;
}

/** Whether a group's memory is mapped from the file of a snapshot. */
export function isCloned({ value }: Context, { specification: { kind, chosen } }: Group): boolean {
  if (kind === 'host' || chosen.start !== 'restore' || value('restore.mapped') < 1) return false;
  return monitorOf(kind, chosen.monitor).mapsSnapshotsOf.includes(kind);
}

/** `segments`: all that one instance holds, of which the inner ones were in its guest when that was saved. */
export function clonedFrom(context: Context, group: Group, segments: readonly Segment[]): Clone {
  if (!isCloned(context, group)) return { segments, lent: null };
  const parts = segments.filter(({ owner }) => owner === 'inner').map((segment) => partOf(context, segment));
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const saved = sum(({ segment }) => segment.bytes);
  const written = sum((part) => part.written);
  // Whatever it reads later, it has touched so much before it answers.
  const first = Math.min(saved, context.value('restore.workingSetMiB') * MiB) - written;
  const read = Math.floor(
    Math.max(
      first,
      sum((part) => part.read),
    ),
  );
  const lent: Lent = { fixed: 0, hot: 0, cold: 0, cache: 0 };
  for (const part of parts) lendPart(lent, part);
  const own = parts.flatMap(({ segment, written: bytes }) => (bytes > 0 ? [ownPart(segment, bytes)] : []));
  const outer = segments.filter(({ owner }) => owner === 'outer');
  // A template is a file in memory, all of which stays; of a file on disk only what is touched comes into memory.
  const cachedBytes = startsFromLayers(group.specification.kind) ? saved : read + written;
  const content = `${SNAPSHOT}${snapshotOf(group)}`;
  const file: Segment = { kind: 'file', content, bytes: read, cachedBytes, owner: 'outer' };
  return { segments: [...outer, ...own, file], lent };
}

/** A segment of a guest that was saved: bytes that a clone writes, and reads without writing. */
interface Part {
  readonly segment: Segment;
  readonly written: number;
  readonly read: number;
}

function partOf({ value }: Context, segment: Segment): Part {
  const written = Math.floor(segment.bytes * writtenShare(value, segment));
  // What is in use all the time has been touched.
  const read = (segment.bytes - written) * Math.max(value('restore.readShare'), segment.hot ?? 0);
  return { segment, written, read };
}

/** Files are read. What keeps changing has been written, and a part of the rest. */
function writtenShare(value: Context['value'], { kind, volatile }: Segment): number {
  if (kind === 'file') return 0;
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
