// A document and what happens to it later, as the entries of a recording: the one way in for the command line, scenario files
// and validation alike.
import { apply } from '../topology/edit.ts';
import { readEdit } from '../topology/edit-words.ts';
import type { Refusal } from '../topology/refusal.ts';
import type { TextError } from '../topology/scan.ts';
import type { Topology } from '../topology/topology.ts';
import type { Entry } from './recording.ts';

/** Words of an edit or incident, and when it happens. */
export interface TimedWords {
  readonly atMs: number;
  readonly words: string;
}

export type ReadTimeline<Step extends TimedWords> =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  /** The first step that cannot be read or done. */
  | { readonly ok: false; readonly step: Step; readonly mistake: TextError | Refusal };

/** Plays the steps on the document in order of time; steps of one moment keep their order. */
export function entriesOf<Step extends TimedWords>(topology: Topology, steps: readonly Step[]): ReadTimeline<Step> {
  const entries: Entry[] = [{ atMs: 0, topology }];
  let present = topology;
  for (const step of [...steps].sort((a, b) => a.atMs - b.atMs)) {
    const { atMs, words } = step;
    const change = readEdit(words, present);
    if (!change.ok) return { ok: false, step, mistake: change.error };
    if ('incident' in change) {
      entries.push({ atMs, incident: change.incident });
      continue;
    }
    const done = apply(present, change.edit);
    if (!done.ok) return { ok: false, step, mistake: done.refusal };
    present = done.topology;
    entries.push({ atMs, topology: present });
  }
  return { ok: true, entries };
}
