// Starting up: a chain of stages, each of which needs a lock, a fixed wait, network, disk and processor, one after the
// other, in competition with everything else that runs. Says nothing about what a running workload does (working.ts).
import type { Stage } from '../catalog/cost.ts';
import { beginWriting } from './clones.ts';
import type { Context } from './context.ts';
import { removeTask, setTimer } from './fluid/flow.ts';
import { say } from './happened.ts';
import { addActivity, addCost, dueOf } from './starting/activities.ts';
import { amountOf, chainAfter, chainOf, STEPS } from './starting/chains.ts';
import { claimLayers, endPull, forgetPull as forget, havePresent } from './starting/pulling.ts';
import {
  claimSnapshot,
  fromSnapshot,
  keepSnapshot,
  leaveSnapshot,
  readerFor,
  readsServices,
  readsSnapshot,
} from './starting/reading.ts';
import { beginWork } from './working.ts';
import type { Due, Group, Step, World } from './world.ts';

export { ownsKernel } from './kernels.ts';
export { startContext } from './starting/chains.ts';

/** Starts a group if what it stands on is ready; otherwise it waits and is called again when that is. */
export function begin(world: World, context: Context, group: Group): void {
  forgetStart(group);
  if (group.parent && group.parent.phase !== 'running') {
    group.phase = 'waiting';
    return;
  }
  if (group.offset > 0 && group.durations.length === 0) delay(world, context, group);
  else proceed(world, context, group);
}

/** Makes a group ready at once, as if it had started long ago. */
export function beReady(world: World, context: Context, group: Group): void {
  havePresent(group);
  group.phase = 'running';
  group.readyMs = world.flow.nowMs;
  group.host.version += 1;
  group.host.arrivals += 1;
  beginWork(world, context, group);
  beginWriting(world, context, group);
  for (const child of group.children) begin(world, context, child);
}

/** One step of a stage has come to its end (or its timer fell due). */
export function endStep(world: World, context: Context, due: Due & { type: 'step' }): void {
  const { group } = due;
  if (!group.alive || group.turn !== due.turn) return;
  group.activity = null;
  if (group.stage < 0) proceed(world, context, group);
  else nextStep(world, context, group, STEPS.indexOf(group.step) + 1);
}

/** Leaves off starting: whatever step is under way is dropped. */
export function stopStarting(world: World, group: Group): void {
  if (group.activity) removeTask(world.flow, group.activity);
  group.activity = null;
  group.turn += 1;
}

/** Stops the step of a start that is under way, to be resumed; returns what it had left, null where nothing was. */
export function haltStep(world: World, group: Group): number | null {
  if (group.phase !== 'starting' || !stageOf(group)) return null;
  if (group.activity) {
    const left = removeTask(world.flow, group.activity);
    group.activity = null;
    return left;
  }
  if (group.step !== 'wait' || group.awaiting) return null;
  // The timer that is set is stale from now on.
  group.turn += 1;
  return Math.max(0, group.stepStartMs + group.stepAmount - world.flow.nowMs);
}

/** Goes on with a step that was halted, wherever the group stands by now. */
export function resumeStep(world: World, context: Context, group: Group, left: number): void {
  const stage = stageOf(group);
  if (!group.alive || group.phase !== 'starting' || group.activity || !stage) return;
  if (group.step === 'wait') {
    group.stepStartMs = world.flow.nowMs + left - group.stepAmount;
    setTimer(world.flow, world.flow.nowMs + left, dueOf(group));
  } else group.activity = addActivity(world, context, group, stage, group.step, left);
}

/** Puts the processor step that is under way where the group's activity now belongs (its pool or count has changed). */
export function replaceActivity(world: World, context: Context, group: Group): void {
  const stage = stageOf(group);
  if (!group.activity || !stage) return;
  const left = removeTask(world.flow, group.activity);
  group.activity = addActivity(world, context, group, stage, group.step, left);
}

/** A group that was pulling is gone: the next in line pulls in its stead. */
export function forgetPull(world: World, context: Context, group: Group): void {
  wake(world, context, forget(group));
}

/** A group that may have been reading a snapshot is gone, or ends: the next in line reads in its stead. */
export function forgetSnapshot(world: World, context: Context, group: Group): void {
  if (group.parent) goOn(world, context, leaveSnapshot(group));
}

function forgetStart(group: Group): void {
  group.chain = null;
  group.stages = [];
  group.stage = -1;
  group.awaiting = false;
}

/** Cohorts that start again and again begin one after the other, evenly over the time that one start takes alone. */
function delay(world: World, context: Context, group: Group): void {
  const { aloneMs } = chainOf(context, group, [], false);
  group.phase = 'waiting';
  group.turn += 1;
  setTimer(world.flow, world.flow.nowMs + aloneMs * group.offset, dueOf(group));
}

/** Sees to the layers of its image, and sets out on the chain when all are there or are its own to pull. */
function proceed(world: World, context: Context, group: Group): void {
  const { own, awaited } = claimLayers(group);
  if (own.length === 0 && awaited) {
    group.phase = 'waiting';
    return;
  }
  group.chain = chainOf(context, group, own, isLast(group));
  group.phase = 'starting';
  group.startedMs = world.flow.nowMs;
  nextStage(world, context, group);
}

/** Layers that these groups waited for are there, or will never come from where they were expected. */
function wake(world: World, context: Context, groups: readonly Group[]): void {
  for (const group of groups) {
    if (!group.alive) continue;
    if (group.phase === 'waiting') proceed(world, context, group);
    else if (group.awaiting) afterPull(world, context, group);
  }
}

/** Its own layers are unpacked: it goes on when the others are there too, and pulls those that nobody pulls any more. */
function afterPull(world: World, context: Context, group: Group): void {
  const { own, awaited } = claimLayers(group);
  if (own.length > 0) {
    const next = chainOf(context, group, own, isLast(group));
    group.chain = group.chain ? chainAfter(context, group.chain, group.stage + 1, next) : next;
  }
  group.awaiting = awaited && own.length === 0;
  if (!group.awaiting) enterStage(world, context, group);
}

/** Whether the present start is the one after which it stays. */
function isLast(group: Group): boolean {
  return group.durations.length + 1 >= group.specification.starts;
}

function stageOf(group: Group): Stage | undefined {
  return group.chain?.stages[group.stage];
}

function nextStage(world: World, context: Context, group: Group): void {
  const before = group.stages[group.stages.length - 1];
  if (before) {
    before.endMs = world.flow.nowMs;
    // What is over stays as it is: copies of the world share it.
    Object.freeze(before);
  }
  if (before && fromSnapshot(group, before)) goOn(world, context, keepSnapshot(group));
  if (before?.name === 'unpack') {
    const woken = endPull(group);
    afterPull(world, context, group);
    wake(world, context, woken);
  } else enterStage(world, context, group);
}

function enterStage(world: World, context: Context, group: Group): void {
  group.stage += 1;
  const stage = stageOf(group);
  if (!stage) {
    endStart(world, context, group);
    return;
  }
  group.stages.push({ name: stage.name, startMs: world.flow.nowMs, endMs: null });
  if (readsSnapshot(group, stage) && !claimSnapshot(group)) readAlong(context, group, true);
  nextStep(world, context, group, 0);
}

/** Whether another has its snapshot read for it; only machines have one on disk, and those pull no layers. */
function readAlong(context: Context, group: Group, along: boolean): void {
  group.chain = chainOf(context, group, [], isLast(group), along);
}

/**
 * The work on the pages of a snapshot is next: whoever has read it has it for all, and the others wait until that is so, or
 * read it when nobody does any more. True when it is not to go on now.
 */
function awaitSnapshot(world: World, context: Context, group: Group, stage: Stage): boolean {
  const reader = readerFor(group);
  if (readsSnapshot(group, stage)) goOn(world, context, keepSnapshot(group));
  else if (reader === group) {
    readAlong(context, group, false);
    nextStep(world, context, group, 0);
    return true;
  } else group.awaiting = reader !== null;
  return group.awaiting;
}

/** The snapshot that these have waited for is there, or will not come from whom they have waited for. */
function goOn(world: World, context: Context, groups: readonly Group[]): void {
  for (const group of groups) {
    if (!group.alive || !group.awaiting) continue;
    group.awaiting = false;
    nextStep(world, context, group, STEPS.indexOf('disk'));
  }
}

/** The chain is done: the group is ready, or starts once more. */
function endStart(world: World, context: Context, group: Group): void {
  group.durations.push(world.flow.nowMs - group.startedMs);
  if (group.durations.length < group.specification.starts) {
    begin(world, context, group);
    return;
  }
  say(world, 'ready', group.node, String(group.total));
  beReady(world, context, group);
}

function nextStep(world: World, context: Context, group: Group, from: number): void {
  const stage = stageOf(group) as Stage;
  for (let at = from; at < STEPS.length; at += 1) {
    const step = STEPS[at] as Step;
    if (step === 'disk' && readsServices(group, stage) && !claimSnapshot(group)) {
      group.awaiting = readerFor(group) !== null;
      if (group.awaiting) return;
      continue;
    }
    if (step === 'cpu' && readsServices(group, stage)) goOn(world, context, keepSnapshot(group));
    if (step === 'cpu' && fromSnapshot(group, stage) && awaitSnapshot(world, context, group, stage)) return;
    const amount = amountOf(group, at);
    if (amount <= 0) continue;
    group.turn += 1;
    group.step = step;
    group.stepStartMs = world.flow.nowMs;
    group.stepAmount = amount;
    if (step === 'wait') {
      setTimer(world.flow, world.flow.nowMs + amount, dueOf(group));
      return;
    }
    addCost(group, stage, step, amount);
    group.activity = addActivity(world, context, group, stage, step, amount);
    return;
  }
  nextStage(world, context, group);
}
