// A control group of one's own: needed as soon as more than one thing runs in a group, so that together they count as one among
// the siblings and stay under one limit. A group in which only its own activity runs does without.
import type { Context } from './context.ts';
import { createPool, RESERVED_WEIGHT } from './fluid/flow.ts';
import { replaceActivity } from './starting.ts';
import { beginWork } from './working.ts';
import type { Group, World } from './world.ts';

/** What a group counts among its siblings: a partition with processors of its own comes before all weights. */
export function weightOf({ specification: { cpuWeight, dedicated } }: Group): number {
  return dedicated ? RESERVED_WEIGHT : cpuWeight;
}

/** Gives a group its own pool, with what it does moved into it; false when it has one (hosts always have). */
export function giveOwnPool(world: World, context: Context, group: Group): boolean {
  if (group.pool || !group.parent) return false;
  const { cpuMax, vcpus, dedicated } = group.specification;
  const cap = dedicated ? vcpus : Math.min(cpuMax, vcpus);
  group.pool = createPool(world.flow, group.parent.pool, cap, weightOf(group), group.count, dedicated);
  replaceActivity(world, context, group);
  if (group.phase === 'running') beginWork(world, context, group);
  return true;
}
