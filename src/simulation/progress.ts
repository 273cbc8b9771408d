// How far a start has come, and how long the rest would take alone: for boxes that fill while they boot.

import { leftOf } from './fluid/flow.ts';
import { STEPS } from './starting/chains.ts';
import { readerFor, readsServices } from './starting/reading.ts';
import type { Group, World } from './world.ts';

/** 0 to 1 through the chain (through all its starts, when there are several), by the time each step would take alone. */
export function progressOf(world: World, group: Group): number {
  if (group.phase === 'running') return 1;
  const { starts } = group.specification;
  return (group.durations.length + ofPresentStart(world, group)) / starts;
}

function ofPresentStart(world: World, group: Group): number {
  const { phase, chain, stage } = group;
  if (phase !== 'starting' || !chain || chain.aloneMs <= 0) return 0;
  const doing = doneFor(group);
  const at = STEPS.indexOf(doing.step);
  const before = chain.before[stage]?.[at] ?? 0;
  const present = chain.alone[stage]?.[at] ?? 0;
  return Math.min(1, (before + present * shareDone(world, doing)) / chain.aloneMs);
}

/** Who does the step that a group is in: it or, while it waits for files that another reads, that one. */
function doneFor(group: Group): Group {
  const stage = group.chain?.stages[group.stage];
  return (group.awaiting && stage && readsServices(group, stage) && readerFor(group)) || group;
}

function shareDone(world: World, group: Group): number {
  if (group.stepAmount <= 0) return 0;
  if (group.activity) return 1 - leftOf(world.flow, group.activity) / group.stepAmount;
  return Math.min(1, (world.flow.nowMs - group.stepStartMs) / group.stepAmount);
}
