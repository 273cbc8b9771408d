// What the schema finds wrong, as problems of lesson files and talk files.
import type { BaseIssue } from 'valibot';
import { LESSON_CODES, type LessonCode, type Path, problem, type Unplaced } from './problem.ts';

/** Longest piece of somebody's file that is repeated to them. */
const QUOTED = 60;

const NOT_OF_TYPE: Readonly<Record<string, LessonCode>> = {
  string: 'not-text',
  number: 'not-number',
  boolean: 'not-switch',
  array: 'not-list',
  record: 'not-map',
  strict_object: 'not-map',
  loose_object: 'not-map',
  integer: 'not-whole',
  finite: 'not-number',
};

/** The key by which a file is known, and which has its version. */
const VERSIONS: Readonly<Record<string, LessonCode>> = { strataLesson: 'version', strataTalk: 'talk-version' };

export function problemOf(issue: BaseIssue<unknown>): Unplaced {
  const path = (issue.path ?? []).map(({ key }) => key) as Path;
  const key = String(path.at(-1) ?? '');
  const requirement = Number(issue.requirement);
  switch (issue.type) {
    case 'strict_object':
    case 'loose_object':
      if (issue.expected === 'never') return problem('unknown-key', path, { key: quoted(key) });
      if (issue.received === 'undefined' && path.length > 0) return problem('missing', path, { key });
      return problem('not-map', path);
    case 'picklist':
    case 'literal':
      if (path.length === 1 && VERSIONS[key]) return problem(VERSIONS[key], path, { written: quoted(issue.input) });
      return problem('not-one-of', path, { written: quoted(issue.input), known: known(issue.expected) });
    case 'max_length':
      return problem(typeof issue.input === 'string' ? 'too-long' : 'too-many', path, { most: requirement });
    case 'min_length':
      return problem('too-few', path, { least: requirement });
    case 'check':
      return problem(codeOf(issue.message), path, { written: quoted(issue.input) });
    default:
      return problem(NOT_OF_TYPE[issue.type] ?? 'not-text', path, { written: quoted(issue.input) });
  }
}

function codeOf(message: string): LessonCode {
  return LESSON_CODES.find((code) => code === message) ?? 'not-text';
}

/** `("a" | "b")` as `a, b`. */
function known(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
}

function quoted(input: unknown): string {
  const text = typeof input === 'object' ? '' : String(input);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
