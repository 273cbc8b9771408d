// Incidents that can be let loose on a node, and whether they are loose now.
import { KINDS } from '../catalog/kinds.ts';
import { isFirmware } from '../simulation/operations/keeping.ts';
import type { Incident, IncidentName } from '../simulation/recording.ts';
import { useDocument } from '../store/document.ts';
import { letHappen } from '../store/incidents.ts';
import { usePlayback } from '../store/playback.ts';
import { activeIncidents } from '../store/recorder.ts';
import type { NodeId, TopologyNode } from '../topology/topology.ts';
import { find } from '../topology/tree.ts';

export const INCIDENTS: readonly IncidentName[] = [
  'cpu-hog',
  'memory-hog',
  'disk-hog',
  'network-hog',
  'fork-bomb',
  'kernel-panic',
  'host-failure',
  'host-failover',
];

/** Hogs need something that runs programs; a panic needs a kernel, which firmware is none; and only a host can fail as a whole. */
export function canHappen(name: IncidentName, node: TopologyNode): boolean {
  if (name === 'host-failure' || name === 'host-failover') return node.kind === 'host';
  if (name === 'kernel-panic') return node.kind === 'host' ? !isFirmware(node) : KINDS[node.kind].ownsKernel;
  return node.kind !== 'host';
}

export interface Trouble {
  readonly name: IncidentName;
  readonly active: boolean;
  /** Lets it loose, or puts an end to it. */
  toggle(): void;
}

/** What can happen to this node; nothing for none. */
export function useTrouble(id: NodeId | null): readonly Trouble[] {
  const topology = useDocument((state) => state.topology);
  // As a string of names, so that the component is not drawn again with every picture.
  const active = usePlayback((state) =>
    activeIncidents(state.recording, state.tMs, state.frame?.events)
      .filter((incident) => incident.node === id)
      .map((incident) => incident.name)
      .join(' '),
  ).split(' ');
  const node = id === null ? null : find(topology, id);
  if (!node) return [];
  return INCIDENTS.filter((name) => canHappen(name, node)).map((name) => ({
    name,
    active: active.includes(name),
    toggle: () => happen(name, node.id, active.includes(name) ? 'end' : 'begin'),
  }));
}

function happen(name: IncidentName, node: NodeId, action: Incident['action']): void {
  letHappen({ name, node, action });
}
