// Who is behind what befalls a node: the trouble that was under way then, and what it takes from others.
import type { Topology } from '../topology/topology.ts';
import { lineOf } from '../topology/tree.ts';
import type { EventFrame, Frame, NodeFrame } from './frame.ts';
import type { IncidentName } from './recording.ts';

/** Trouble, and the node that it is in. */
export interface Culprit {
  readonly incident: IncidentName;
  readonly node: string;
}

/** What somebody waits for, or does without. */
export type Resource = 'processor' | 'disk' | 'network' | 'memory' | 'processes' | 'caches';

/** What each sort of trouble takes from others. */
const TAKES: Readonly<Record<IncidentName, readonly Resource[]>> = {
  'cpu-hog': ['processor', 'caches'],
  'memory-hog': ['memory', 'disk', 'processor', 'caches'],
  'disk-hog': ['disk'],
  'network-hog': ['network'],
  'fork-bomb': ['processes', 'processor', 'memory', 'disk', 'caches'],
  'kernel-panic': [],
  'host-failure': [],
  'host-failover': [],
};

const EATS_MEMORY: readonly string[] = ['memory-hog', 'fork-bomb'];

/** Trouble under way on the host of a node that takes a resource; that of the node itself included. */
export function takersOf(frame: Frame, node: NodeFrame, resource: Resource): readonly Culprit[] {
  const host = hostOf(node);
  return frame.nodes.flatMap((other) =>
    hostOf(other) !== host
      ? []
      : other.effects.flatMap((effect) =>
          isTrouble(effect) && TAKES[effect].includes(resource) ? [{ incident: effect, node: other.id }] : [],
        ),
  );
}

/** Trouble that was eating memory at `tMs` below the limit, or on the kernel, of `limitNode`; the latest to begin. */
export function eaterAt(
  events: readonly EventFrame[],
  topology: Topology,
  limitNode: string,
  tMs: number,
): Culprit | null {
  let found: Culprit | null = null;
  const present = new Set<string>();
  for (const event of events) {
    if (event.tMs > tMs) break;
    const key = `${event.detail} ${event.node}`;
    if (event.type === 'incident-ended' || (event.type === 'hog-killed' && event.tMs < tMs)) present.delete(key);
    if (event.type !== 'incident-began' || !EATS_MEMORY.includes(event.detail)) continue;
    if (!lineOf(topology, event.node).some(({ id }) => id === limitNode)) continue;
    present.add(key);
    found = { incident: event.detail as IncidentName, node: event.node };
  }
  return found && present.has(`${found.incident} ${found.node}`) ? found : null;
}

/** The host that a node stands on at that moment. */
export function hostOf({ path }: NodeFrame): string {
  return path.split('/')[0] ?? '';
}

function isTrouble(effect: string): effect is IncidentName {
  return Object.hasOwn(TAKES, effect);
}
