// Steal: what the virtual processors of a machine wanted to run and did not get, because what is around it gave the time to
// others or held it back. A guest reads it off its own clock; a container has no virtual processors and no steal.
import { rateOf } from './fluid/flow.ts';
import { processorHogs } from './grown.ts';
import type { Group } from './world.ts';

export interface Steal {
  /** Cores of one instance: that its runnable virtual processors want, and the part of it that they do not get. */
  readonly wanted: number;
  readonly stolen: number;
}

const NONE: Steal = { wanted: 0, stolen: 0 };

/** Of one instance of a group; nothing for what has no virtual processors. */
export function stealOf(group: Group): Steal {
  const { vcpus } = group.specification;
  if (!group.parent || !Number.isFinite(vcpus)) return NONE;
  let wanted = 0;
  let given = 0;
  if (group.pool) {
    for (const shareClass of group.pool.classes) {
      wanted += shareClass.members * shareClass.cap;
      given += shareClass.members * shareClass.rate;
    }
  } else {
    const { demand, cpu } = group.work;
    if (demand && cpu) {
      wanted += Math.min(demand.rate * demand.costMs, demand.threads);
      given += rateOf(cpu);
    }
    // Of its start, and of trouble in it.
    if (group.activity && group.step === 'cpu') {
      wanted += group.activity.cap;
      given += rateOf(group.activity);
    }
    if (group.hogs.size > 0) {
      for (const task of processorHogs(group)) {
        wanted += task.cap;
        given += rateOf(task);
      }
    }
  }
  if (wanted === 0) return NONE;
  wanted = Math.min(wanted, vcpus);
  return { wanted, stolen: Math.max(0, wanted - given) };
}
