// For the tests of files that people write: a file with one thing in it changed, and what is told of it.
import { type LessonProblem, writePath } from './problem.ts';

export type Path = readonly (string | number)[];

/** A copy with something else in one place; undefined: nothing. */
export function changedIn(file: object, path: Path, value: unknown): unknown {
  const copy = structuredClone(file) as never;
  const last = path.at(-1) as string;
  const around = path.slice(0, -1).reduce<Record<string | number, never>>((at, part) => at[part] as never, copy);
  if (value === undefined) delete around[last];
  else (around as Record<string, unknown>)[last] = value;
  return copy;
}

/** Every place in a file but the whole. */
export function pathsIn(file: object): Path[] {
  const paths: Path[] = [];
  const collect = (value: unknown, path: Path): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value))
      collect(member, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  collect(file, []);
  return paths;
}

/** The mistakes in what was read, each with its place. */
export function codesOf(
  read: { readonly ok: true } | { readonly ok: false; readonly problems: readonly LessonProblem[] },
) {
  if (read.ok) return [];
  return read.problems.map((one) => (one.type === 'lesson' ? `${writePath(one.path)} ${one.code}` : one.error.code));
}
