// The part of a link that carries incidents: `i=5s:cpu-hog@web,12.5s:end-cpu-hog@web`. Moments count from the beginning of the run
// as the reader will see it: the whole document stands from 0 on, whenever it was edited.
import type { Entry, Incident, Recording } from '../simulation/recording.ts';
import { readDuration, writeDuration } from '../topology/duration.ts';
import { readEdit } from '../topology/edit-words.ts';
import type { TextError } from '../topology/notation.ts';
import type { Topology } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';

/** An entry of a recording that is an incident. */
export type TimedIncident = Extract<Entry, { readonly incident: Incident }>;

/** More than anybody lets loose by hand, few enough to be played in a moment. */
export const MOST_INCIDENTS = 200;
/** As far as the page ever looks ahead by itself: an hour. */
export const LATEST_MS = 3_600_000;

export type ReadIncidents =
  | { readonly ok: true; readonly incidents: readonly TimedIncident[] }
  /** The first that cannot be; `error` null: it is not written as an incident is, or its moment cannot be. */
  | { readonly ok: false; readonly written: string; readonly error: TextError | null };

/** The incidents of a run whose node is still in the document, in order of time. */
export function incidentsOf({ entries }: Pick<Recording, 'entries'>, topology: Topology): readonly TimedIncident[] {
  return entries.filter((entry): entry is TimedIncident => {
    return 'incident' in entry && find(topology, entry.incident.node) !== null;
  });
}

export function writeIncidents(incidents: readonly TimedIncident[]): string {
  return incidents
    .map(({ atMs, incident: { name, node, action } }) => {
      return `${writeDuration(atMs)}:${action === 'end' ? 'end-' : ''}${name}@${node}`;
    })
    .join(',');
}

/** Checked as words of an edit are: known incidents, at nodes of the document where they can happen. */
export function readIncidents(text: string, topology: Topology): ReadIncidents {
  const incidents: TimedIncident[] = [];
  for (const written of text.split(',').filter(Boolean)) {
    const [, when = '', end, name = '', node = ''] = /^([^:@]*):(end-)?([a-z-]+)@(.+)$/s.exec(written) ?? [];
    const atMs = readDuration(when);
    if (atMs === null || atMs > LATEST_MS || incidents.length >= MOST_INCIDENTS) {
      return { ok: false, written, error: null };
    }
    const read = readEdit(`${end ? 'end ' : ''}${name} in ${node}`, topology);
    if (!read.ok) return { ok: false, written, error: read.error };
    if (!('incident' in read)) return { ok: false, written, error: null };
    incidents.push({ atMs, incident: read.incident });
  }
  // Those of one moment keep their order.
  return { ok: true, incidents: incidents.sort((a, b) => a.atMs - b.atMs) };
}
