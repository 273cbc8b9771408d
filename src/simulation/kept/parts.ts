// The parts of a world, each with the same in it as another one. Written out in the order in which they are made: an engine then
// knows a copy for the same kind of object, and copies it in a quarter of the time. A property that is missing does not compile.
import type { Pool, ShareClass } from '../fluid/state.ts';
import type { Group } from '../world.ts';

export type Open<T> = { -readonly [Key in keyof T]: T[Key] };

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

/** A class with the same parts. */
export function sameClass(shareClass: ShareClass): Open<ShareClass> {
  const { key, pool, weight, cap, members, level, rate, sinceMs, version, queue, pools } = shareClass;
  return { key, pool, weight, cap, members, level, rate, sinceMs, version, queue, pools };
}
