// Pools as they are at a moment, with the classes of those who share them.
import { NO_POOLS } from '../fluid/classes.ts';
import type { Pool, ShareClass } from '../fluid/state.ts';
import { areSame, sameClass, samePool } from './parts.ts';

export interface KeptPool {
  readonly was: Pool;
  /** Its classes in their order, and what each was like. */
  readonly classes: readonly ShareClass[];
  readonly were: readonly ShareClass[];
}

/** What a pool is like now: what it was like before, where that is the same. */
export function poolAsIs(pool: Pool, before: KeptPool | undefined): KeptPool {
  if (before && isPoolAs(pool, before)) return before;
  const classes = pool.classes.slice();
  const were = classes.map((shareClass) => {
    const at = before ? before.classes.indexOf(shareClass) : -1;
    const last = before?.were[at];
    return last && isClassAs(shareClass, last) ? last : recordOf(shareClass);
  });
  return { was: samePool(pool), classes, were };
}

/** The same without a copy: good until something happens. */
export function presentOf(pool: Pool): KeptPool {
  const { classes } = pool;
  return { was: pool, classes, were: classes };
}

function recordOf(shareClass: ShareClass): ShareClass {
  const copy = sameClass(shareClass);
  copy.queue = shareClass.queue.slice();
  copy.pools = shareClass.pools === NO_POOLS ? NO_POOLS : new Set(shareClass.pools);
  return copy;
}

function isPoolAs(pool: Pool, { was, classes, were }: KeptPool): boolean {
  if (pool.rate !== was.rate || pool.demand !== was.demand || pool.class !== was.class) return false;
  if (pool.cap !== was.cap || pool.count !== was.count || pool.weight !== was.weight) return false;
  if (pool.dirty !== was.dirty || pool.classes.length !== classes.length) return false;
  for (let at = 0; at < classes.length; at += 1) {
    const shareClass = pool.classes[at] as ShareClass;
    if (shareClass !== classes[at] || !isClassAs(shareClass, were[at] as ShareClass)) return false;
  }
  return true;
}

function isClassAs(shareClass: ShareClass, was: ShareClass): boolean {
  const { members, level, rate, sinceMs, version, queue, pools } = shareClass;
  if (version !== was.version || members !== was.members || level !== was.level) return false;
  if (rate !== was.rate || sinceMs !== was.sinceMs || pools.size !== was.pools.size) return false;
  if (!areSame(queue, was.queue)) return false;
  if (pools.size === 0) return true;
  const others = was.pools.values();
  for (const pool of pools) if (pool !== others.next().value) return false;
  return true;
}
