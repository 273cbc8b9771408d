// What a lesson says is done by hand, done in the page as its reader would do it.
import type { TimedChange } from '../../lessons/lesson.ts';
import { useDocument } from '../../store/document.ts';
import { editDocument } from '../../store/editing.ts';
import { letHappen } from '../../store/incidents.ts';
import { usePlayback, whenShown } from '../../store/playback.ts';
import { readDuration } from '../../topology/duration.ts';
import { readEdit } from '../../topology/edit-words.ts';

/** Does it now. False when it cannot be done any more, because its reader has changed the stage. */
export function doChange(change: TimedChange): boolean {
  const read = readEdit(change.do, useDocument.getState().topology);
  if (!read.ok) return false;
  if ('edit' in read) editDocument(read.edit);
  else letHappen(read.incident);
  return true;
}

/** The same at its moment, or now where that is past: the clock is set there first. */
export async function doAtItsMoment(change: TimedChange): Promise<boolean> {
  const { tMs, seek } = usePlayback.getState();
  seek(Math.max(readDuration(change.at) ?? 0, tMs));
  await whenShown();
  return doChange(change);
}
