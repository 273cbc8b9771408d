// The parts of a world, each with the same in it as another one. Written out in the order in which they are made: an engine then
// knows a copy for the same kind of object, and copies it in a quarter of the time. A property that is missing does not compile.
import type { Pool, ShareClass, Task } from '../fluid/state.ts';
import type { Open } from '../open.ts';
import type { Group } from '../world.ts';

/** Whether two lists have the same in the same order. */
export function areSame<T>(one: readonly T[], other: readonly T[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** A group with the same parts. */
export function sameGroup(group: Group): Open<Group> {
  const { touchedBytes, balloonBytes, ballooned, growths, tableFull, missing } = group.memory;
  return {
    id: group.id,
    node: group.node,
    host: group.host,
    parent: group.parent,
    children: group.children,
    count: group.count,
    total: group.total,
    specification: group.specification,
    phase: group.phase,
    alive: group.alive,
    depth: group.depth,
    move: group.move,
    luck: group.luck,
    chain: group.chain,
    stage: group.stage,
    awaiting: group.awaiting,
    step: group.step,
    turn: group.turn,
    stepStartMs: group.stepStartMs,
    stepAmount: group.stepAmount,
    stages: group.stages,
    placedMs: group.placedMs,
    offset: group.offset,
    startedMs: group.startedMs,
    durations: group.durations,
    readyMs: group.readyMs,
    startCost: group.startCost,
    pool: group.pool,
    activity: group.activity,
    work: group.work,
    devices: group.devices,
    hogs: group.hogs,
    locks: group.locks,
    snapshots: group.snapshots,
    memory: { touchedBytes, balloonBytes, ballooned, growths, tableFull, missing },
    calm: group.calm,
    store: group.store,
  };
}

/** Makes another group of one that nobody needs any more; its lists stay its own, to be filled again. */
export function becomeGroup(copy: Open<Group>, group: Group): void {
  copy.id = group.id;
  copy.node = group.node;
  copy.count = group.count;
  copy.total = group.total;
  copy.specification = group.specification;
  copy.phase = group.phase;
  copy.alive = group.alive;
  copy.depth = group.depth;
  copy.luck = group.luck;
  copy.chain = group.chain;
  copy.stage = group.stage;
  copy.awaiting = group.awaiting;
  copy.step = group.step;
  copy.turn = group.turn;
  copy.stepStartMs = group.stepStartMs;
  copy.stepAmount = group.stepAmount;
  copy.placedMs = group.placedMs;
  copy.offset = group.offset;
  copy.startedMs = group.startedMs;
  copy.readyMs = group.readyMs;
  copy.startCost = group.startCost;
  copy.hogs = group.hogs;
  copy.locks = group.locks;
  copy.snapshots = group.snapshots;
  copy.calm = group.calm;
  copy.store = group.store;
  const { memory } = copy;
  memory.touchedBytes = group.memory.touchedBytes;
  memory.balloonBytes = group.memory.balloonBytes;
  memory.ballooned = group.memory.ballooned;
  memory.growths = group.memory.growths;
  memory.tableFull = group.memory.tableFull;
  memory.missing = group.memory.missing;
}

/** A pool with the same parts. */
export function samePool(pool: Pool): Open<Pool> {
  const {
    type,
    id,
    parent,
    depth,
    count,
    weight,
    cap,
    reserved,
    demand,
    rate,
    class: shareClass,
    classes,
    dirty,
  } = pool;
  return { type, id, parent, depth, count, weight, cap, reserved, demand, rate, class: shareClass, classes, dirty };
}

/** Makes another pool of one that nobody needs any more; its classes are to be put in again. */
export function becomePool(copy: Open<Pool>, pool: Pool): void {
  copy.id = pool.id;
  copy.depth = pool.depth;
  copy.count = pool.count;
  copy.weight = pool.weight;
  copy.cap = pool.cap;
  copy.reserved = pool.reserved;
  copy.demand = pool.demand;
  copy.rate = pool.rate;
  copy.dirty = pool.dirty;
}

/** A class with the same parts. */
export function sameClass(shareClass: ShareClass): Open<ShareClass> {
  const { pool, weight, cap, members, level, rate, sinceMs, version, queue, pools, slot } = shareClass;
  return { pool, weight, cap, members, level, rate, sinceMs, version, queue, pools, slot };
}

/** Makes another class of one that nobody needs any more; what it refers to is to be put in again. */
export function becomeClass(copy: Open<ShareClass>, shareClass: ShareClass): void {
  copy.weight = shareClass.weight;
  copy.cap = shareClass.cap;
  copy.members = shareClass.members;
  copy.level = shareClass.level;
  copy.rate = shareClass.rate;
  copy.sinceMs = shareClass.sinceMs;
  copy.version = shareClass.version;
}

/** An activity with the same parts. */
export function sameTask({
  type,
  payload,
  count,
  weight,
  cap,
  finish,
  pool,
  entered,
  class: shareClass,
  slot,
}: Task): Open<Task> {
  return { type, payload, count, weight, cap, finish, pool, entered, class: shareClass, slot };
}

/** Makes another activity of one that nobody needs any more; what it refers to is to be put in again. */
export function becomeTask(copy: Open<Task>, task: Task): void {
  copy.count = task.count;
  copy.weight = task.weight;
  copy.cap = task.cap;
  copy.finish = task.finish;
}
