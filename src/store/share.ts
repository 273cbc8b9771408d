// Keeping what did not change: plain data that came over from another thread is new in every part, so equal parts are
// replaced by those of the value before, and whoever compares by identity sees only true changes.

/** `next`, with every part that equals the same part of `previous` taken from there. Plain objects and arrays only. */
export function share<T>(previous: unknown, next: T): T {
  return merged(previous, next) as T;
}

function merged(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (typeof next !== 'object' || typeof previous !== 'object') return next;
  if (Array.isArray(next)) return Array.isArray(previous) ? mergedArray(previous, next) : next;
  if (isPlain(next) && isPlain(previous)) return mergedObject(previous, next);
  return next;
}

function mergedArray(previous: readonly unknown[], next: readonly unknown[]): unknown {
  const known = byId(previous);
  let same = previous.length === next.length;
  let result: unknown[] | null = null;
  for (let index = 0; index < next.length; index++) {
    const item = next[index];
    const match = known && isPlain(item) && typeof item.id === 'string' ? known.get(item.id) : previous[index];
    const shared = merged(match, item);
    if (!Object.is(shared, previous[index])) same = false;
    if (Object.is(shared, item)) continue;
    result ??= [...next];
    result[index] = shared;
  }
  return same ? previous : (result ?? next);
}

function mergedObject(previous: Record<string, unknown>, next: Record<string, unknown>): unknown {
  let same = true;
  let result: Record<string, unknown> | null = null;
  for (const key of Object.keys(next)) {
    const part = next[key];
    const before = previous[key];
    const shared = merged(before, part);
    if (!Object.is(shared, before) || (before === undefined && !Object.hasOwn(previous, key))) same = false;
    if (Object.is(shared, part)) continue;
    result ??= { ...next };
    result[key] = shared;
  }
  if (same && Object.keys(previous).length === Object.keys(next).length) return previous;
  return result ?? next;
}

/** Items with ids are matched by id, so that one that leaves the list does not make all after it look new. */
function byId(items: readonly unknown[]): Map<string, unknown> | null {
  const first = items[0];
  if (!isPlain(first) || typeof first.id !== 'string') return null;
  return new Map(items.flatMap((item) => (isPlain(item) && typeof item.id === 'string' ? [[item.id, item]] : [])));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
