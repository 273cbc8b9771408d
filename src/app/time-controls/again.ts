// The limit that would have held trouble back: set before the trouble began, and the same trouble let loose again.
import { KINDS } from '../../catalog/kinds.ts';
import type { NodeFrame } from '../../simulation/frame.ts';
import type { Incident, IncidentName } from '../../simulation/recording.ts';
import { editDocument } from '../../store/editing.ts';
import { letHappen } from '../../store/incidents.ts';
import { usePlayback, whenShown } from '../../store/playback.ts';
import type { Host, Sandbox } from '../../topology/topology.ts';
import { cpuMaxSteps, memoryMaxSteps, pidsMaxSteps, type Step } from '../inspector/steps.ts';

const MiB = 1024 * 1024;
/** So much more than it needed in peace is left to a box. */
const ROOM = 1.5;
/** Of processes nothing is known but that a service has few. */
const PROCESSES = 128;
/** The limit is set so long before the trouble begins. */
const BEFORE_MS = 1;

export type LimitName = 'cpuMax' | 'memoryMax' | 'pidsMax';

export interface Limit {
  readonly name: LimitName;
  /** Cores, bytes or processes. */
  readonly value: number;
}

const AGAINST: Readonly<Partial<Record<IncidentName, LimitName>>> = {
  'cpu-hog': 'cpuMax',
  'memory-hog': 'memoryMax',
  'fork-bomb': 'pidsMax',
};

/** The next step above what a box needed in peace; null where its kind has no such limit, or a tighter one stands already. */
export function limitAgainst(trouble: IncidentName, node: Sandbox, host: Host, calm: NodeFrame): Limit | null {
  const name = AGAINST[trouble];
  if (!name || !KINDS[node.kind].attributes.includes(name)) return null;
  const each = (sum: number) => (ROOM * sum) / Math.max(1, calm.count);
  const [steps, needed, present] = {
    cpuMax: [cpuMaxSteps(host.cores, null), each(calm.cpu.allocatedCores), node.cpuMax] as const,
    memoryMax: [
      memoryMaxSteps(host.memoryBytes, null),
      each(calm.memory.residentMiB * MiB),
      node.memoryMaxBytes,
    ] as const,
    pidsMax: [pidsMaxSteps(null), PROCESSES, node.pidsMax] as const,
  }[name];
  const value = steps.find((step: Step) => step !== null && step >= needed) ?? null;
  return value === null || (present !== undefined && present <= value) ? null : { name, value };
}

/** Goes back to just before the trouble, sets the limit, and lets the trouble loose again at its moment. */
export async function runAgainWith(limit: Limit, incident: Incident, atMs: number): Promise<void> {
  const key = limit.name === 'memoryMax' ? 'memoryMaxBytes' : limit.name;
  usePlayback.getState().seek(Math.max(0, atMs - BEFORE_MS));
  await whenShown();
  if (editDocument({ type: 'set', node: incident.node, changes: { [key]: limit.value } }) !== null) return;
  usePlayback.getState().seek(atMs);
  await whenShown();
  letHappen(incident);
}
