// Sharing out: who belongs to which class, what every pool wants, and weighted max-min fairness from the root down.
import { addClass, addPool, classIn, dropClass, dropPool, NO_POOLS } from './classes.ts';
import { pop, push } from './heap.ts';
import type { Flow, FlowDue, Pool, ShareClass, Task } from './state.ts';

/** Shares everything out afresh where something changed. To be called after each batch of changes. */
export function settle(flow: Flow): void {
  // Demands rise from the leaves: a pool's place among its siblings depends on what it wants.
  for (let depth = flow.dirty.length - 1; depth >= 0; depth -= 1) {
    for (const pool of flow.dirty[depth] as Pool[]) wish(flow, pool);
  }
  for (const pools of flow.dirty) {
    for (const pool of pools) if (pool.dirty) share(flow, pool);
    pools.length = 0;
  }
}

export function finishesBefore(a: Task, b: Task): boolean {
  return a.finish < b.finish;
}

export function dueBefore(a: FlowDue, b: FlowDue): boolean {
  return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
}

export function levelOf(flow: Flow, shareClass: ShareClass): number {
  return shareClass.level + shareClass.rate * (flow.nowMs - shareClass.sinceMs);
}

export function markDirty(flow: Flow, pool: Pool): void {
  if (pool.dirty) return;
  pool.dirty = true;
  while (flow.dirty.length <= pool.depth) flow.dirty.push([]);
  (flow.dirty[pool.depth] as Pool[]).push(pool);
}

/** Works out what a pool wants and moves it among its siblings accordingly. */
function wish(flow: Flow, pool: Pool): void {
  let wanted = 0;
  for (const shareClass of pool.classes) wanted += shareClass.members * shareClass.cap;
  const demand = pool.reserved ? pool.cap : Math.min(wanted, pool.cap);
  if (pool.parent && pool.class && demand !== pool.demand) {
    leave(flow, pool);
    enter(flow, pool.parent, pool, pool.weight, demand);
  }
  pool.demand = demand;
}

export function enter(flow: Flow, pool: Pool, member: Task | Pool, weight: number, cap: number): ShareClass {
  let shareClass = classIn(pool, weight, cap);
  if (!shareClass) {
    shareClass = {
      pool,
      weight,
      cap,
      members: 0,
      level: 0,
      rate: 0,
      sinceMs: flow.nowMs,
      version: 0,
      queue: [],
      pools: NO_POOLS,
      slot: 0,
    };
    addClass(shareClass);
  }
  shareClass.members += member.count;
  if (member.type === 'pool') addPool(shareClass, member);
  member.class = shareClass;
  markDirty(flow, pool);
  return shareClass;
}

export function leave(flow: Flow, member: Task | Pool): void {
  const shareClass = member.class;
  if (!shareClass) return;
  shareClass.members -= member.count;
  if (member.type === 'pool') dropPool(shareClass, member);
  member.class = null;
  if (shareClass.members === 0) {
    shareClass.version += 1;
    dropClass(shareClass);
  }
  markDirty(flow, shareClass.pool);
}

/** Weighted max-min: those who want less than their part keep what they want, the rest is shared by weight. */
function share(flow: Flow, pool: Pool): void {
  pool.dirty = false;
  const { classes } = pool;
  let capacity = pool.rate;
  let weights = 0;
  for (const shareClass of classes) weights += shareClass.members * shareClass.weight;
  for (const shareClass of classes) {
    const part = weights > 0 ? (capacity * shareClass.weight) / weights : 0;
    const rate = Math.max(0, Math.min(shareClass.cap, part));
    capacity -= rate * shareClass.members;
    weights -= shareClass.members * shareClass.weight;
    setRate(flow, shareClass, rate);
    for (const inner of shareClass.pools) {
      if (inner.rate === rate && !inner.dirty) continue;
      inner.rate = rate;
      share(flow, inner);
    }
  }
}

function setRate(flow: Flow, shareClass: ShareClass, rate: number): void {
  if (shareClass.rate === rate) return;
  shareClass.level = levelOf(flow, shareClass);
  shareClass.sinceMs = flow.nowMs;
  shareClass.rate = rate;
  shareClass.version += 1;
  schedule(flow, shareClass);
}

export function schedule(flow: Flow, shareClass: ShareClass): void {
  while (shareClass.queue.length > 0 && (shareClass.queue[0] as Task).class === null)
    pop(shareClass.queue, finishesBefore);
  const first = shareClass.queue[0];
  if (!first || shareClass.rate <= 0) return;
  shareClass.version += 1;
  flow.order += 1;
  const atMs = shareClass.sinceMs + (first.finish - shareClass.level) / shareClass.rate;
  push(
    flow.due,
    {
      atMs: Math.max(atMs, flow.nowMs),
      order: flow.order,
      class: shareClass,
      version: shareClass.version,
      payload: null,
    },
    dueBefore,
  );
}
