// Turning what a person does at some moment into a recording. Pure: a new recording for every change. Whatever was
// recorded for later than that moment is cut off, because the future follows from the present.
import type { EventFrame } from '../simulation/frame.ts';
import type { Entry, Incident, Recording } from '../simulation/recording.ts';
import type { NodeId, Topology } from '../topology/topology.ts';

/** A recording in which `topology` stands from the beginning, with `running` already running. */
export function beginRecording(
  topology: Topology,
  running: readonly NodeId[],
  seed: number,
  parameters: Readonly<Record<string, number>>,
): Recording {
  return { seed, parameters, running, entries: [{ atMs: 0, topology }] };
}

/** From `atMs` on, `topology` is wanted. Several changes at one moment (a paused clock) leave one entry. */
export function recordTopology(recording: Recording, atMs: number, topology: Topology): Recording {
  const kept = until(recording.entries, atMs);
  const last = kept.at(-1);
  const sameMoment = last !== undefined && last.atMs === atMs && 'topology' in last;
  const entries: Entry[] = [...(sameMoment ? kept.slice(0, -1) : kept), { atMs, topology }];
  return { ...recording, entries };
}

/** At `atMs` an incident begins or ends. */
export function recordIncident(recording: Recording, atMs: number, incident: Incident): Recording {
  return { ...recording, entries: [...until(recording.entries, atMs), { atMs, incident }] };
}

/** Whether recording something at `atMs` would cut off a later course of events. */
export function cutsFuture(recording: Recording, atMs: number): boolean {
  return recording.entries.some((entry) => entry.atMs > atMs);
}

/** Incidents that have begun and not ended by `atMs`; `events` of the run tell which of them were ended by it. */
export function activeIncidents(
  recording: Recording,
  atMs: number,
  events: readonly EventFrame[] = [],
): readonly Incident[] {
  const active = new Map<string, { readonly incident: Incident; readonly sinceMs: number }>();
  for (const entry of until(recording.entries, atMs)) {
    if (!('incident' in entry)) continue;
    const key = `${entry.incident.name} ${entry.incident.node}`;
    if (entry.incident.action === 'begin') active.set(key, { incident: entry.incident, sinceMs: entry.atMs });
    else active.delete(key);
  }
  for (const { type, detail, node, tMs } of events) {
    const key = `${detail} ${node}`;
    const begun = type === 'hog-killed' && tMs <= atMs ? active.get(key) : undefined;
    if (begun && tMs >= begun.sinceMs) active.delete(key);
  }
  return [...active.values()].map(({ incident }) => incident);
}

function until(entries: readonly Entry[], atMs: number): readonly Entry[] {
  return entries.filter((entry) => entry.atMs <= atMs);
}
