// What has nothing in it, once for all.

/**
 * What most groups have nothing in: all of them, in all copies of the world, share it until something is put in. Frozen things
 * are not copied.
 */
export const NO_ENTRIES: ReadonlyMap<never, never> = Object.freeze(new Map<never, never>());

/** A map to put something in: itself, or a new one in the place of the shared one without entries. */
export function ownMap<Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> {
  return map === NO_ENTRIES ? new Map() : (map as Map<Key, Value>);
}
