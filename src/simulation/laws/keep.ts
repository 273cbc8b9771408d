// Keeps a moment: a deep copy of plain, possibly cyclic data. What is frozen never changes and is shared, not copied.

/** Copies objects, arrays, Maps and Sets; frozen ones and primitives are taken as they are. */
export function keep<T>(value: T): T {
  return copy(value, new Map()) as T;
}

function copy(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const items: unknown[] = new Array(value.length);
    seen.set(value, items);
    for (let at = 0; at < value.length; at += 1) items[at] = copy(value[at], seen);
    return items;
  }
  if (value instanceof Map) {
    const map = new Map();
    seen.set(value, map);
    for (const [key, item] of value) map.set(copy(key, seen), copy(item, seen));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set();
    seen.set(value, set);
    for (const item of value) set.add(copy(item, seen));
    return set;
  }
  const object: Record<string, unknown> = {};
  seen.set(value, object);
  for (const key of Object.keys(value)) object[key] = copy((value as Record<string, unknown>)[key], seen);
  return object;
}
