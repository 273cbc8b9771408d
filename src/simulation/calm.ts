// How work went before there was trouble: what a box that is slowed is compared with, whatever moment is looked at.
import type { Context } from './context.ts';
import type { NodeFrame } from './frame.ts';
import type { Response } from './response.ts';
import { createResponseSum } from './response-frame.ts';
import { workingOf } from './working.ts';
import { type Group, type World, walkGroups } from './world.ts';

/** One operation of a workload: how much slower than alone, and where its time went. */
export interface Calm {
  readonly slowdown: number;
  readonly response: Response | null;
}

/** To be called just before trouble begins. What began while there is trouble already is compared with the time before all of it. */
export function noteCalm(world: World, context: Context): void {
  const groups: Group[] = [];
  for (const host of world.hosts.values()) walkGroups(host.root, (group) => groups.push(group));
  const troubled = groups.some(({ hogs, phase }) => hogs.size > 0 || phase === 'failed');
  for (const group of groups) {
    if (troubled && group.calm) continue;
    const working = workingOf(context, group);
    group.calm =
      working && !working.saturated
        ? Object.freeze({ slowdown: working.slowdown, response: working.response && Object.freeze(working.response) })
        : null;
  }
}

/** The same of a node, all its instances put together. */
export function calmFrame(groups: readonly Group[]): Pick<NodeFrame, 'calm'> {
  const response = createResponseSum();
  let slow = 0;
  let instances = 0;
  for (const { calm, total } of groups) {
    if (!calm) continue;
    response.add(calm.response, total);
    slow += calm.slowdown * total;
    instances += total;
  }
  return instances === 0 ? {} : { calm: { slowdown: slow / instances, responseMs: response.frame() } };
}
