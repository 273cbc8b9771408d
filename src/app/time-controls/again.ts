// The limit that would have held trouble back: set before the trouble began, and the same trouble let loose again.
import { create } from 'zustand';
import type { Frame, NodeFrame } from '../../simulation/frame.ts';
import type { Entry, Incident, IncidentName } from '../../simulation/recording.ts';
import { record, useDocument } from '../../store/document.ts';
import { presentConnection, usePlayback, whenShown } from '../../store/playback.ts';
import { recordIncident, recordTopology } from '../../store/recorder.ts';
import { apply, type Edit } from '../../topology/edit.ts';
import { hasProperty } from '../../topology/limits.ts';
import type { Host, Sandbox, Topology } from '../../topology/topology.ts';
import { find } from '../../topology/tree.ts';
import { cpuMaxSteps, memoryMaxSteps, pidsMaxSteps, rateMaxSteps, type Step } from '../inspector/steps.ts';
import { type Suffering, sufferingOf } from './suffering.ts';

const MiB = 1024 * 1024;
/** So much more than it needed in peace is left to a box. */
const ROOM = 1.5;
/** Of processes nothing is known but that a service has few. */
const PROCESSES = 128;
/** The limit is set so long before the trouble begins. */
const BEFORE_MS = 1;
/** Moments since the trouble began at which is looked for the worst. */
const LOOKS = 8;

/** Trouble and the moment at which it began. */
export interface Begun {
  readonly incident: Incident;
  readonly atMs: number;
}

export type LimitName = 'cpuMax' | 'memoryMax' | 'pidsMax' | 'diskMax' | 'networkMax';

export interface Limit {
  readonly name: LimitName;
  /** Cores, bytes, processes or bytes per second. */
  readonly value: number;
}

const AGAINST: Readonly<Partial<Record<IncidentName, LimitName>>> = {
  'cpu-hog': 'cpuMax',
  'memory-hog': 'memoryMax',
  'fork-bomb': 'pidsMax',
  'disk-hog': 'diskMax',
  'network-hog': 'networkMax',
};

/** The property of a node that holds each limit. */
const PROPERTIES = {
  cpuMax: 'cpuMax',
  memoryMax: 'memoryMaxBytes',
  pidsMax: 'pidsMax',
  diskMax: 'diskBytesPerS',
  networkMax: 'networkBytesPerS',
} as const;

/** The next step above what a box needed in peace; null where its kind has no such limit, or a tighter one stands already. */
export function limitAgainst(trouble: IncidentName, node: Sandbox, host: Host, calm: NodeFrame): Limit | null {
  const usual = AGAINST[trouble];
  // A machine has no limit on the processes in it: its processors are what a bomb in it can take from others.
  const name = usual === 'pidsMax' && !hasProperty(node.kind, 'pidsMax') ? 'cpuMax' : usual;
  if (!name || !hasProperty(node.kind, PROPERTIES[name])) return null;
  const each = (sum: number) => (ROOM * sum) / Math.max(1, calm.count);
  const { traffic } = calm;
  const [steps, needed] = {
    cpuMax: [cpuMaxSteps(host.cores, null), each(calm.cpu.allocatedCores)] as const,
    memoryMax: [memoryMaxSteps(host.memoryBytes, null), each(calm.memory.residentMiB * MiB)] as const,
    pidsMax: [pidsMaxSteps(null), PROCESSES] as const,
    diskMax: [rateMaxSteps(null), each(traffic?.diskBytesPerS ?? 0)] as const,
    networkMax: [rateMaxSteps(null), each(traffic?.networkBytesPerS ?? 0)] as const,
  }[name];
  const present = node[PROPERTIES[name]];
  const value = steps.find((step: Step) => step !== null && step >= needed) ?? null;
  return value === null || (present !== undefined && present <= value) ? null : { name, value };
}

/** The run with the limit set just before the trouble began, and the trouble once more at its moment; null where a rule forbids it. */
function entriesWith(
  topology: Topology,
  limit: Limit,
  { incident, atMs }: Begun,
): { entries: readonly Entry[]; limited: Topology } | null {
  const edit: Edit = { type: 'set', node: incident.node, changes: { [PROPERTIES[limit.name]]: limit.value } };
  const applied = apply(topology, edit);
  if (!applied.ok) return null;
  const { recording } = usePlayback.getState();
  const own = recording.entries.findLastIndex((entry) => 'incident' in entry && entry.incident === incident);
  // Without its own entry: trouble that began at 0 would else stand before the limit, and go on under it.
  const calm = { ...recording, entries: recording.entries.slice(0, own) };
  const limitedAtMs = Math.max(0, atMs - BEFORE_MS, calm.entries.at(-1)?.atMs ?? 0);
  const limited = recordTopology(calm, limitedAtMs, applied.topology);
  return { entries: recordIncident(limited, atMs, incident).entries, limited: applied.topology };
}

/** Of some moments since the trouble began, the one at which others suffered most; the present one where nobody did. */
async function worstSince(struck: string, calm: Frame, atMs: number): Promise<Frame | null> {
  const { tMs, frame } = usePlayback.getState();
  let worst = frame;
  for (let look = 1; look < LOOKS; look++) {
    const seen = await presentConnection()?.frame(atMs + (look / LOOKS) * (tMs - atMs));
    if (seen && worst && suffersMore(sufferingOf(struck, calm, seen), sufferingOf(struck, calm, worst))) worst = seen;
  }
  return worst;
}

function suffersMore(one: Suffering, other: Suffering): boolean {
  if (one.lost !== other.lost) return one.lost > other.lost;
  return (one.slowed?.factor ?? 1) > (other.slowed?.factor ?? 1);
}

/**
 * Plays the run again with the limit set before the trouble, as one step of undo, and shows the moment at which it had been
 * worst. `say` is called when that can be seen.
 */
export async function runAgainWith(limit: Limit, begun: Begun, say: () => void): Promise<void> {
  const { baseline: calm, recording } = usePlayback.getState();
  const { incident, atMs } = begun;
  const before = calm && (await worstSince(incident.node, calm, atMs));
  // Something else may have been done meanwhile.
  if (!calm || !before || usePlayback.getState().recording !== recording) return;
  const { topology, parameters } = useDocument.getState();
  const again = entriesWith(topology, limit, begun);
  const name = find(topology, incident.node)?.name ?? incident.node;
  if (!again) return;
  usePlayback.getState().pause();
  usePlayback.setState({ tMs: before.tMs });
  record({
    ...{ before: topology, after: again.limited, parametersBefore: parameters, parametersAfter: parameters },
    edit: { type: 'incident', incident, entriesBefore: recording.entries, entriesAfter: again.entries },
    name: { code: 'incident-begin', params: { name, incident: incident.name } },
    ...{ gesture: undefined, opened: null },
  });
  // Peace is still what it was before the trouble, not the trouble of the former run.
  usePlayback.setState({ baseline: calm });
  useAgain.setState({ formerly: { entries: again.entries, calm, before, limit } });
  await whenShown();
  say();
}

/** What the former run came to, as long as the present one is the one played again. */
export interface Formerly {
  readonly entries: readonly Entry[];
  readonly calm: Frame;
  readonly before: Frame;
  readonly limit: Limit;
}

export const useAgain = create<{ readonly formerly: Formerly | null }>()(() => ({ formerly: null }));
