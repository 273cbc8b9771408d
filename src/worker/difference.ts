// What has become another in plain data since it was told before, and the data made whole again from that. Between two pictures most
// of a frame stays as it is: what is not told again is not copied from thread to thread, and stays the same object on the page.

/** How a value is made from the one before. */
export type Change =
  /** Another value. */
  | { readonly is: unknown }
  /** The same object but for these parts. */
  | { readonly parts: Readonly<Record<string, Change>> }
  /** The same list but for what is at these places, and what has been added at its end. */
  | { readonly items: readonly (readonly [number, Change])[]; readonly more: readonly unknown[] };

/** Null: all of it is as before. */
export function changeOf(before: unknown, now: unknown): Change | null {
  if (Object.is(before, now)) return null;
  if (Array.isArray(now))
    return Array.isArray(before) && before.length <= now.length ? ofList(before, now) : { is: now };
  return isPlain(before) && isPlain(now) ? ofObject(before, now) : { is: now };
}

function ofList(before: readonly unknown[], now: readonly unknown[]): Change | null {
  const items: (readonly [number, Change])[] = [];
  before.forEach((item, place) => {
    const change = changeOf(item, now[place]);
    if (change) items.push([place, change]);
  });
  const more = now.slice(before.length);
  return items.length === 0 && more.length === 0 ? null : { items, more };
}

function ofObject(before: Plain, now: Plain): Change | null {
  const keys = Object.keys(now);
  // Something else, or something with other parts, is told as a whole.
  if (before.id !== now.id || keys.length !== Object.keys(before).length) return { is: now };
  let parts: Record<string, Change> | null = null;
  for (const key of keys) {
    if (!Object.hasOwn(before, key)) return { is: now };
    const change = changeOf(before[key], now[key]);
    if (change) {
      parts ??= {};
      parts[key] = change;
    }
  }
  return parts && { parts };
}

/** What `now` was, if `change` is what has become another since `before`. */
export function changed(before: unknown, change: Change | null): unknown {
  if (change === null) return before;
  if ('is' in change) return change.is;
  if ('parts' in change) {
    const now = { ...(before as Plain) };
    for (const [key, part] of Object.entries(change.parts)) now[key] = changed(now[key], part);
    return now;
  }
  const now = [...(before as readonly unknown[]), ...change.more];
  for (const [place, item] of change.items) now[place] = changed(now[place], item);
  return now;
}

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
