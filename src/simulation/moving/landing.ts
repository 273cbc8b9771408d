// Halting a group and all in it, and letting it go on: where it stood, or at another place into which it is put as it is, with
// its memory, its state and whatever is under way in it. Nothing in it starts afresh.
import { beginWriting } from '../clones.ts';
import type { Context } from '../context.ts';
import { removeDevices } from '../devices.ts';
import { createPool, removePool, removeTask } from '../fluid/flow.ts';
import { grownBytes } from '../grown.ts';
import { replaceHogs } from '../incidents.ts';
import { ensurePool } from '../reconcile.ts';
import { haltStep, resumeStep } from '../starting.ts';
import { beginWork, endWork } from '../working.ts';
import { depthIn, type Group, ownMap, restructure, type World, walkGroups } from '../world.ts';
import type { Halted } from './state.ts';

/** Stops all that is under way in a group; what it holds stays. Returns what the steps of starts in it had left. */
export function halt(world: World, group: Group): Halted[] {
  const halted: Halted[] = [];
  walkGroups(group, (inner) => {
    endWork(world, inner);
    const left = haltStep(world, inner);
    if (left !== null) halted.push({ group: inner, left });
    haltHogs(world, inner);
  });
  return halted;
}

/** Lets it go on from where it was halted; what has gone or begun anew meanwhile is left alone. */
export function goOn(world: World, context: Context, group: Group, halted: readonly Halted[]): void {
  const steps = new Map(halted.map((one) => [one.group, one.left]));
  walkGroups(group, (inner) => {
    if (inner.phase === 'running') beginWork(world, context, inner);
    const left = steps.get(inner);
    if (left !== undefined) resumeStep(world, context, inner, left);
    replaceHogs(world, context, inner);
  });
}

/** Trouble that is halted takes nothing more and keeps what it has. */
function haltHogs(world: World, group: Group): void {
  const { memory } = group;
  for (const [name, tasks] of group.hogs) {
    const growth = memory.growths.get(name);
    const bytes = growth && grownBytes(world.flow, growth);
    for (const task of tasks) removeTask(world.flow, task);
    group.hogs = ownMap(group.hogs).set(name, []);
    if (growth && bytes !== undefined) memory.growths = ownMap(memory.growths).set(name, { ...growth, bytes, left: 0 });
  }
}

/** Takes a halted group out of where it stands and puts it, with all in it, into another one. */
export function transplant(world: World, context: Context, group: Group, to: Group): void {
  const pooled = new Set<Group>();
  release(world, group, pooled);
  const from = group.parent as Group;
  from.children.splice(from.children.indexOf(group), 1);
  restructure(from.host);
  group.parent = to;
  to.children.push(group);
  ensurePool(world, context, to);
  walkGroups(group, (inner) => {
    const parent = inner.parent as Group;
    inner.host = to.host;
    inner.total = inner.count * parent.total;
    inner.depth = depthIn(parent, inner.specification);
    if (!pooled.has(inner)) return;
    const { cpuMax, vcpus, cpuWeight } = inner.specification;
    inner.pool = createPool(world.flow, parent.pool, Math.min(cpuMax, vcpus), cpuWeight, inner.count);
  });
  // What it has written, it has here too.
  restructure(to.host, world.flow.nowMs);
  walkGroups(group, (inner) => beginWriting(world, context, inner));
}

/** Gives back its shares of processors and devices, innermost first. */
function release(world: World, group: Group, pooled: Set<Group>): void {
  for (const child of group.children) release(world, child, pooled);
  removeDevices(world, group);
  if (!group.pool) return;
  pooled.add(group);
  removePool(world.flow, group.pool);
  group.pool = null;
}
