// Incidents as steps of undo: letting one loose, or ending it, at the moment on the screen. Taken back, it has never been.

import type { Entry, Incident } from '../simulation/recording.ts';
import { find } from '../topology/tree.ts';
import { record, useDocument } from './document.ts';
import type { StepName } from './history.ts';
import { usePlayback } from './playback.ts';
import { cutsFuture, recordIncident, recordTopology } from './recorder.ts';

/** Lets an incident begin or end at the present moment. */
export function letHappen(incident: Incident): void {
  const { recording, tMs } = usePlayback.getState();
  const { topology } = useDocument.getState();
  // Looked at from an earlier moment, what has been built since stands from that moment on, as with any edit.
  const present = cutsFuture(recording, tMs) ? recordTopology(recording, tMs, topology) : recording;
  const node = find(topology, incident.node);
  const params = { name: node?.name ?? incident.node, incident: incident.name };
  const code = incident.action === 'begin' ? 'incident-begin' : 'incident-end';
  step(incident, { code, params }, recordIncident(present, tMs, incident).entries);
}

/** Other incidents in the same run, as another version of its address has them; one step of undo. */
export function replaceIncidents(incidents: readonly Entry[]): void {
  const { entries } = usePlayback.getState().recording;
  const present = entries.filter((entry) => 'incident' in entry);
  if (JSON.stringify(present) === JSON.stringify(incidents)) return;
  const built = entries.filter((entry) => 'topology' in entry);
  const after = [...built, ...incidents].sort((a, b) => a.atMs - b.atMs);
  step(null, { code: 'incidents', params: {} }, after);
}

function step(incident: Incident | null, name: StepName, entriesAfter: readonly Entry[]): void {
  const { topology, parameters } = useDocument.getState();
  const { entries: entriesBefore } = usePlayback.getState().recording;
  record({
    before: topology,
    after: topology,
    parametersBefore: parameters,
    parametersAfter: parameters,
    edit: { type: 'incident', incident, entriesBefore, entriesAfter },
    name,
    gesture: undefined,
    opened: null,
  });
}
