// Memory that trouble has taken by now. It grows with what its activity does, so that it is known at any moment without events.
import { leftOf, type Task } from './fluid/flow.ts';
import type { Flow } from './fluid/state.ts';
import type { IncidentName } from './recording.ts';
import { hasHogs } from './standing.ts';
import type { Group, Growth, HostState } from './world.ts';
import { walkGroups } from './world.ts';

/** Bytes in one instance. */
export function grownBytes(flow: Flow, { bytes, task, left, bytesPerUnit, most }: Growth): number {
  return Math.min(most, bytes + (left - leftOf(flow, task)) * bytesPerUnit);
}

/** Activities of trouble on the processor. */
export function processorHogs({ hogs, memory }: Group): readonly Task[] {
  if (hogs.size === 0) return NONE;
  const tasks: Task[] = [];
  for (const [name, all] of hogs) {
    const works = name === 'memory-hog' ? memory.growths.get(name)?.pace === 'processor' : WORKING.has(name);
    if (works) tasks.push(...all);
  }
  return tasks;
}

const NONE: readonly Task[] = [];
const WORKING: ReadonlySet<IncidentName> = new Set(['cpu-hog', 'fork-bomb']);

/** Whether memory on a host grows by itself, apart from starts. Asked for everybody who becomes ready: only trouble grows. */
export function isGrowing(host: HostState): boolean {
  return hasHogs(host) && growthsOn(host).length > 0;
}

interface NamedGrowth {
  readonly group: Group;
  readonly name: IncidentName;
  readonly growth: Growth;
}

/** Everything on a host that grows. */
export function growthsOn(host: HostState): readonly NamedGrowth[] {
  const all: NamedGrowth[] = [];
  walkGroups(host.root, (group) => {
    for (const [name, growth] of group.memory.growths) all.push({ group, name, growth });
  });
  return all;
}
