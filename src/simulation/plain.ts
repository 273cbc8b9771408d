// Plain objects that are made by the thousand at every frame. Object literals are not quick there: an engine that finds all objects of
// one literal still in use, as after the first frame, makes those of all later frames where only long-lived ones belong, whose
// clearing up stops everything for tens of milliseconds (V8 calls that pretenuring). It never does that to what a constructor makes.

import type { Open } from './open.ts';

/** The constructor whose objects `fill` gives all their parts; they are plain ones, as a literal's are. */
export function plainly<T extends object, Given extends unknown[]>(
  fill: (this: Open<T>, ...given: Given) => void,
): new (
  ...given: Given
) => T {
  fill.prototype = Object.prototype;
  return fill as unknown as new (
    ...given: Given
  ) => T;
}
