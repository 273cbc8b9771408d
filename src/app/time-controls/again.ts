// The limit that would have held trouble back: set before the trouble began, and the same trouble let loose again.
import type { NodeFrame } from '../../simulation/frame.ts';
import type { Incident, IncidentName } from '../../simulation/recording.ts';
import { editDocument } from '../../store/editing.ts';
import { letHappen } from '../../store/incidents.ts';
import { usePlayback, whenShown } from '../../store/playback.ts';
import { hasProperty } from '../../topology/limits.ts';
import type { Host, Sandbox } from '../../topology/topology.ts';
import { cpuMaxSteps, memoryMaxSteps, pidsMaxSteps, rateMaxSteps, type Step } from '../inspector/steps.ts';

const MiB = 1024 * 1024;
/** So much more than it needed in peace is left to a box. */
const ROOM = 1.5;
/** Of processes nothing is known but that a service has few. */
const PROCESSES = 128;
/** The limit is set so long before the trouble begins. */
const BEFORE_MS = 1;

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

/** Goes back to just before the trouble, sets the limit, and lets the trouble loose again at its moment. */
export async function runAgainWith(limit: Limit, incident: Incident, atMs: number): Promise<void> {
  usePlayback.getState().seek(Math.max(0, atMs - BEFORE_MS));
  await whenShown();
  if (editDocument({ type: 'set', node: incident.node, changes: { [PROPERTIES[limit.name]]: limit.value } }) !== null)
    return;
  usePlayback.getState().seek(atMs);
  await whenShown();
  letHappen(incident);
}
