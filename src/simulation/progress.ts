// How far a start has come, and how long the rest would take alone: for boxes that fill while they boot.
import type { Context } from './context.ts';
import { leftOf } from './fluid/flow.ts';
import { amountOf } from './starting.ts';
import type { Group, Step, World } from './world.ts';

const STEPS: readonly Step[] = ['lock', 'wait', 'network', 'disk', 'cpu'];

/** 0 to 1 through the chain, by the time that each step would take alone. */
export function progressOf(world: World, context: Context, group: Group): number {
  if (group.phase === 'running') return 1;
  if (group.phase !== 'starting') return 0;
  let all = 0;
  let done = 0;
  for (const [at, stage] of group.chain.entries()) {
    for (const step of STEPS) {
      const amount = amountOf(context, group, stage, step);
      const ms = aloneMs(group, step, amount, stage.parallel ?? 1);
      all += ms;
      if (at < group.stage || (at === group.stage && STEPS.indexOf(step) < STEPS.indexOf(group.step))) done += ms;
      else if (at === group.stage && step === group.step) done += ms * shareDone(world, group);
    }
  }
  return all > 0 ? Math.min(1, done / all) : 0;
}

function aloneMs(group: Group, step: Step, amount: number, parallel: number): number {
  if (step === 'network') return (amount / group.host.networkBytesPerS) * 1000;
  if (step === 'disk') return (amount / group.host.diskBytesPerS) * 1000;
  if (step === 'cpu') return amount / Math.max(1e-3, Math.min(parallel, group.host.cores));
  return amount;
}

function shareDone(world: World, group: Group): number {
  if (group.stepAmount <= 0) return 0;
  if (group.activity) return 1 - leftOf(world.flow, group.activity) / group.stepAmount;
  return Math.min(1, (world.flow.nowMs - group.stepStartMs) / group.stepAmount);
}
