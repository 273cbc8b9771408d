// The classes of a pool, in the order in which shares are given out: who wants least for what it counts comes first. Kept in that
// order, since they are gone through far more often than one comes or goes.
import type { Pool, ShareClass } from './state.ts';

/** Where there is no pool among the members of a class. */
export const NO_POOLS: ReadonlySet<Pool> = Object.freeze(new Set<Pool>());

/** The class of a pool with this weight and cap, if there is one. */
export function classIn({ classes }: Pool, weight: number, cap: number): ShareClass | undefined {
  const found = classes[placeOf(classes, weight, cap)];
  return found?.weight === weight && found.cap === cap ? found : undefined;
}

/** Whether a class still is one of its pool's. */
export function isIn(pool: Pool, shareClass: ShareClass): boolean {
  return classIn(pool, shareClass.weight, shareClass.cap) === shareClass;
}

/** Puts a class among those of its pool. */
export function addClass(shareClass: ShareClass): void {
  const { pool, weight, cap } = shareClass;
  pool.classes.splice(placeOf(pool.classes, weight, cap), 0, shareClass);
}

/** Takes it away again. */
export function dropClass(shareClass: ShareClass): void {
  const { classes } = shareClass.pool;
  const at = placeOf(classes, shareClass.weight, shareClass.cap);
  if (classes[at] === shareClass) classes.splice(at, 1);
}

/** Where one with this weight and cap stands, or would stand. */
function placeOf(classes: readonly ShareClass[], weight: number, cap: number): number {
  const each = cap / weight;
  let low = 0;
  let high = classes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = classes[middle] as ShareClass;
    const otherEach = other.cap / other.weight;
    if (otherEach < each || (otherEach === each && other.weight < weight)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts a pool among the members of a class. */
export function addPool(shareClass: ShareClass, pool: Pool): void {
  if (shareClass.pools === NO_POOLS) shareClass.pools = new Set();
  (shareClass.pools as Set<Pool>).add(pool);
}

export function dropPool(shareClass: ShareClass, pool: Pool): void {
  (shareClass.pools as Set<Pool>).delete(pool);
  if (shareClass.pools.size === 0) shareClass.pools = NO_POOLS;
}
