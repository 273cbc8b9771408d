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
  seek(Math.max(momentOf(change), tMs));
  await whenShown();
  return doChange(change);
}

/** What is still to be done by hand in a run that is under way, each thing at its moment; whoever does it takes it off. */
export interface StillDue {
  begin(changes: readonly TimedChange[]): void;
  readonly isOver: boolean;
  /** Does what is due by a moment of the run. */
  doUntil(tMs: number): void;
  /** Does the rest at once, each thing at its moment. */
  doAll(): Promise<void>;
}

export function stillDue(): StillDue {
  let due: TimedChange[] = [];
  return {
    begin(changes) {
      due = [...changes];
    },
    get isOver() {
      return due.length === 0;
    },
    doUntil(tMs) {
      while (due[0] && tMs >= momentOf(due[0])) doChange(due.shift() as TimedChange);
    },
    async doAll() {
      for (let change = due.shift(); change; change = due.shift()) await doAtItsMoment(change);
    },
  };
}

/** Milliseconds of the run. */
export function momentOf({ at }: TimedChange): number {
  return readDuration(at) ?? 0;
}
