// What one member of a pool would be given if it asked for everything: the capacity of its queue, where what it is given now
// is only what it asks for.
import type { Pool, ShareClass, Task } from './state.ts';

/** Units a millisecond that one instance of a pool would get if there were no end to what it wants. */
export function greedyPool(pool: Pool): number {
  if (!pool.parent) return pool.cap;
  return Math.min(pool.cap, greedyShare(pool.parent, pool.class, pool.weight));
}

/** The same for one member with that class and weight in a pool of that capacity, whatever its own cap. */
export function greedyShare(
  pool: Pool,
  own: ShareClass | null,
  weight: number,
  poolCapacity = greedyPool(pool),
): number {
  let capacity = poolCapacity;
  let weights = weight;
  for (const other of pool.classes) weights += (other.members - (other === own ? 1 : 0)) * other.weight;
  for (const other of pool.classes) {
    const members = other.members - (other === own ? 1 : 0);
    // Who wants less than its part keeps what it wants; from the first who wants more on, all are held to their parts.
    if (other.cap / other.weight > capacity / weights) break;
    capacity -= members * other.cap;
    weights -= members * other.weight;
  }
  return Math.max(0, (capacity * weight) / weights);
}

/** What all members of a pool ask for together; of what is reserved, only what is asked for in it. */
export function wantedIn(pool: Pool): number {
  let wanted = 0;
  for (const shareClass of pool.classes) {
    let kept = 0;
    for (const inner of shareClass.pools) if (inner.reserved) kept += inner.count;
    wanted += (shareClass.members - kept) * shareClass.cap;
    if (kept === 0) continue;
    for (const inner of shareClass.pools)
      if (inner.reserved) wanted += inner.count * Math.min(inner.cap, wantedIn(inner));
  }
  return wanted;
}

/** What one of a task's activities would get if there were no end to what it wants. */
export function greedyTask(task: Task): number {
  return greedyShare(task.pool, task.class, task.weight);
}
