// What a step of a start does: it holds a lock, moves bytes or works, in competition with everything else that runs; and what
// that comes to for the group.
import type { Stage } from '../../catalog/cost.ts';
import type { Context } from '../context.ts';
import { addTask, createPool, type Pool } from '../fluid/flow.ts';
import { kernelOf } from '../kernels.ts';
import { countWithin, type Due, type Group, ownMap, type Step, type World } from '../world.ts';

/** What is done once for all on a kernel, each of them has its part of. */
export function addCost(group: Group, { once }: Stage, step: Step, amount: number): void {
  let { cpuMs, diskBytes, networkBytes } = group.startCost;
  const shared = once === 'all' || (once === 'bytes' && step !== 'cpu');
  const each = shared ? amount / countWithin(group, kernelOf(group)) : amount;
  if (step === 'cpu') cpuMs += each;
  if (step === 'disk') diskBytes += each;
  if (step === 'network') networkBytes += each;
  if (step !== 'lock') group.startCost = Object.freeze({ cpuMs, diskBytes, networkBytes });
}

/** The notice that the present step has come to its end. */
export function dueOf(group: Group): Due {
  return { type: 'step', group, turn: group.turn };
}

/** Has a step done: `amount` of it for each instance. */
export function addActivity(world: World, context: Context, group: Group, stage: Stage, step: Step, amount: number) {
  const { flow } = world;
  const kernel = kernelOf(group);
  const payload = dueOf(group);
  if (step === 'lock')
    return addTask(flow, lockOf(world, kernel, stage), amount, { payload, count: countWithin(group, kernel), cap: 1 });
  if (step === 'network' || step === 'disk') {
    const pool = step === 'disk' ? group.host.disk : group.host.network;
    const count = stage.once ? kernel.total : group.total;
    const cap = step === 'network' ? stage.networkCap : undefined;
    return addTask(flow, pool, amount, { payload, count, ...(cap !== undefined && { cap }) });
  }
  const parallel = stage.parallel ?? 1;
  if (stage.inside) return addInside(world, group, amount, { payload, cap: parallel });
  const outer = group.parent?.pool as Pool;
  return addTask(flow, outer, amount, {
    payload,
    count: stage.once === 'all' ? 1 : group.count,
    weight: context.value('cgroup.defaultWeight'),
    cap: parallel,
  });
}

/** One at a time holds it, in turns so short that all who ask for it advance alike. */
function lockOf(world: World, kernel: Group, { lock = 'network' }: Stage): Pool {
  const known = kernel.locks.get(lock);
  if (known) return known;
  const pool = createPool(world.flow, null, 1);
  kernel.locks = ownMap(kernel.locks).set(lock, pool);
  return pool;
}

/**
 * Adds an activity of the group's own control group: inside its pool if it has one, else in its parent's in its stead. Inside,
 * the scheduler gives every thread that wants to run as much as any other, so an activity counts as often as it has `threads`.
 */
export function addInside(
  world: World,
  group: Group,
  amount: number,
  options: { payload: unknown; cap: number; threads?: number },
) {
  const { flow } = world;
  if (group.pool) {
    const { payload, cap, threads = 1 } = options;
    return addTask(flow, group.pool, amount, { payload, cap, weight: Math.max(1, threads) });
  }
  const outer = group.parent?.pool as Pool;
  const limit = Math.min(group.specification.cpuMax, group.specification.vcpus);
  return addTask(flow, outer, amount, {
    payload: options.payload,
    count: group.count,
    weight: group.specification.cpuWeight,
    cap: Math.min(options.cap, limit),
  });
}
