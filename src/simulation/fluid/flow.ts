// The fluid scheduler: activities that share capacities by hierarchical weighted max-min fairness, and finish at computed
// times. Knows processors, disks and locks only as pools of capacity; what runs and why is the world's business.
//
// Equal siblings (same weight, same demand) form one class and progress together: a class keeps the service that each
// member has had so far ("level"), and its members wait in a heap ordered by the level at which they finish. So an
// event costs the number of classes it touches, not the number of activities.
import { pop, push } from './heap.ts';
import { dueBefore, enter, finishesBefore, leave, levelOf, markDirty, schedule } from './share.ts';
import type { Flow, FlowDue, Pool, Task } from './state.ts';

export { settle } from './share.ts';
export type { Flow, Pool, ShareClass, Task } from './state.ts';

/** Weight of what is reserved: so much more than any other (10,000) that all of it is given before the rest is shared. */
export const RESERVED_WEIGHT = 1_000_000_000_000;

export function createFlow(): Flow {
  return { nowMs: 0, order: 0, pools: 0, taken: 0, takenMs: 0, due: [], dirty: [] };
}

/**
 * A pool; without a parent its `cap` is the capacity there is. A reserved one gets its cap before all others, whatever their
 * weights, and lends nothing of it to them.
 */
export function createPool(
  flow: Flow,
  parent: Pool | null,
  cap: number,
  weight = 1,
  count = 1,
  reserved = false,
): Pool {
  flow.pools += 1;
  const pool: Pool = {
    type: 'pool',
    id: flow.pools,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    count,
    weight,
    cap,
    reserved,
    demand: reserved ? cap : 0,
    rate: parent ? 0 : cap,
    class: null,
    classes: [],
    dirty: false,
  };
  if (parent) enter(flow, parent, pool, weight, pool.demand);
  return pool;
}

/** Takes a pool (which must be empty) away from its parent. */
export function removePool(flow: Flow, pool: Pool): void {
  leave(flow, pool);
}

/** Changes what a pool may take and how much it counts among its siblings. */
export function setPool(flow: Flow, pool: Pool, change: { cap?: number; weight?: number; count?: number }): void {
  const moved =
    (change.weight !== undefined && change.weight !== pool.weight) ||
    (change.count !== undefined && change.count !== pool.count);
  if (moved && pool.parent) {
    leave(flow, pool);
    pool.weight = change.weight ?? pool.weight;
    pool.count = change.count ?? pool.count;
    enter(flow, pool.parent, pool, pool.weight, pool.demand);
  }
  if (change.cap !== undefined) {
    pool.cap = change.cap;
    if (!pool.parent) pool.rate = change.cap;
  }
  markDirty(flow, pool);
}

/** Starts `count` activities of `amount` units each (Infinity: until removed), each at most `cap` units a millisecond. */
export function addTask(
  flow: Flow,
  pool: Pool,
  amount: number,
  options: { payload: unknown; count?: number; weight?: number; cap?: number },
): Task {
  const count = options.count ?? 1;
  const weight = options.weight ?? 1;
  const cap = options.cap ?? Number.POSITIVE_INFINITY;
  const { payload } = options;
  const task: Task = {
    type: 'task',
    payload,
    count,
    weight,
    cap,
    finish: 0,
    pool,
    entered: null,
    class: null,
    slot: 0,
  };
  const shareClass = enter(flow, pool, task, weight, cap);
  task.entered = shareClass;
  task.finish = levelOf(flow, shareClass) + amount;
  if (amount !== Number.POSITIVE_INFINITY) {
    push(shareClass.queue, task, finishesBefore);
    if (shareClass.queue[0] === task) schedule(flow, shareClass);
  }
  return task;
}

/** Ends an activity before its time (or one without end); returns the amount each of it had left. */
export function removeTask(flow: Flow, task: Task): number {
  if (!task.class) return 0;
  const left = task.finish - levelOf(flow, task.class);
  leave(flow, task);
  return Math.max(left, 0);
}

/** Units a millisecond that each of the task's activities gets now. Call after `settle`. */
export function rateOf(task: Task): number {
  return task.class ? task.class.rate : 0;
}

/** What each of the task's activities still has to get at the flow's present time. */
export function leftOf(flow: Flow, task: Task): number {
  return task.class ? Math.max(0, task.finish - levelOf(flow, task.class)) : 0;
}

/** Asks to hand back `payload` at a time. */
export function setTimer(flow: Flow, atMs: number, payload: unknown): void {
  flow.order += 1;
  push(flow.due, { atMs, order: flow.order, class: null, version: 0, payload }, dueBefore);
}

/** Time of the next thing that ends or falls due; Infinity when nothing will. */
export function nextDueMs(flow: Flow): number {
  for (;;) {
    const first = flow.due[0];
    if (!first) return Number.POSITIVE_INFINITY;
    if (first.class === null || first.version === first.class.version) return first.atMs;
    pop(flow.due, dueBefore);
  }
}

/** Advances to the next due time (which must not be Infinity) and hands back what ended or fell due then. */
export function takeDue(flow: Flow): unknown[] {
  const ended: unknown[] = [];
  const atMs = nextDueMs(flow);
  flow.nowMs = Math.max(flow.nowMs, atMs);
  flow.taken += 1;
  flow.takenMs = flow.nowMs;
  while (nextDueMs(flow) === atMs) {
    const due = pop(flow.due, dueBefore) as FlowDue;
    if (due.class === null) {
      ended.push(due.payload);
      continue;
    }
    const shareClass = due.class;
    const first = shareClass.queue[0] as Task;
    shareClass.level = first.finish;
    shareClass.sinceMs = flow.nowMs;
    while (shareClass.queue.length > 0) {
      const task = shareClass.queue[0] as Task;
      if (task.class !== null && task.finish > shareClass.level) break;
      pop(shareClass.queue, finishesBefore);
      if (task.class === null) continue;
      leave(flow, task);
      ended.push(task.payload);
    }
    shareClass.version += 1;
    schedule(flow, shareClass);
  }
  return ended;
}
