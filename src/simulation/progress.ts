// How far a start has come, and how long the rest would take alone: for boxes that fill while they boot.

import type { Context } from './context.ts';
import { leftOf } from './fluid/flow.ts';
import { aloneMs, amountOf, STEPS } from './starting/chains.ts';
import type { Group, World } from './world.ts';

/** 0 to 1 through the chain (through all its starts, when there are several), by the time each step would take alone. */
export function progressOf(world: World, context: Context, group: Group): number {
  if (group.phase === 'running') return 1;
  const { starts } = group.specification;
  return (group.durations.length + ofPresentStart(world, context, group)) / starts;
}

function ofPresentStart(world: World, context: Context, group: Group): number {
  if (group.phase !== 'starting' || !group.chain) return 0;
  let all = 0;
  let done = 0;
  for (const [at, stage] of group.chain.stages.entries()) {
    for (const step of STEPS) {
      const ms = aloneMs(group.chain.place, stage, step, amountOf(context, group, stage, step));
      all += ms;
      if (at < group.stage || (at === group.stage && STEPS.indexOf(step) < STEPS.indexOf(group.step))) done += ms;
      else if (at === group.stage && step === group.step) done += ms * shareDone(world, group);
    }
  }
  return all > 0 ? Math.min(1, done / all) : 0;
}

function shareDone(world: World, group: Group): number {
  if (group.stepAmount <= 0) return 0;
  if (group.activity) return 1 - leftOf(world.flow, group.activity) / group.stepAmount;
  return Math.min(1, (world.flow.nowMs - group.stepStartMs) / group.stepAmount);
}
