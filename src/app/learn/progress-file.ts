// Progress as a file that is taken along and read again elsewhere. What comes from a file is checked to its last entry.

/** `chapter/step`, `challenge/id`: the ids of lessons as links name them. */
const PLACE = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;

export const MOST_PLACES = 1000;
const LARGEST_BYTES = 200_000;

/** What files of progress say that they are; the story wrote its own once. */
const KINDS: readonly unknown[] = ['progress', 'story'];

export type ProblemCode = 'unreadable' | 'too-big' | 'not-json' | 'no-progress' | 'no-list' | 'place';

export type ReadProgress =
  | { readonly ok: true; readonly done: readonly string[] }
  /** `entry` counts from 1, 0 where the problem is with the whole. */
  | { readonly ok: false; readonly code: ProblemCode; readonly entry: number };

export function isPlace(value: unknown): value is string {
  return typeof value === 'string' && PLACE.test(value);
}

export function writeProgress(done: ReadonlySet<string>): string {
  return `${JSON.stringify({ strata: 'progress', version: 1, done: [...done] }, null, 1)}\n`;
}

export function readProgress(text: string): ReadProgress {
  if (text.length > LARGEST_BYTES) return problem('too-big');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  if (typeof read !== 'object' || read === null || !KINDS.includes((read as { strata?: unknown }).strata)) {
    return problem('no-progress');
  }
  const { done } = read as { done?: unknown };
  if (!Array.isArray(done)) return problem('no-list');
  if (done.length > MOST_PLACES) return problem('too-big');
  const wrong = done.findIndex((place) => !isPlace(place));
  return wrong < 0 ? { ok: true, done } : problem('place', wrong + 1);
}

function problem(code: ProblemCode, entry = 0): ReadProgress {
  return { ok: false, code, entry };
}
