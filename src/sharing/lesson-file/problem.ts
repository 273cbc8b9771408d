// What can be wrong with a lesson file or a talk file, as codes with a place in the file. locales/en/lesson-file.ts has the words.
import { type ImportError, ImportStop, type Place } from '../importers/imported.ts';
import type { Value } from '../importers/value.ts';

export const LESSON_CODES = [
  'missing',
  'unknown-key',
  'not-text',
  'not-number',
  'not-whole',
  'not-switch',
  'not-list',
  'not-map',
  'not-one-of',
  'too-long',
  'too-many',
  'too-few',
  'too-many-changes',
  'too-many-figures',
  'goal-too-deep',
  'empty',
  'not-id',
  'not-figure-name',
  'not-duration',
  'not-language',
  'version',
  'id-twice',
  'link',
  'figure-unknown',
  'no-scene',
  'notation',
  'parameter-unknown',
  'parameter-range',
  'running-unknown',
  'node-unknown',
  'ends-before',
  'task-without-solution',
  'not-in-order',
  'start-outside',
  'no-place',
  'no-right-answer',
  'answer-twice',
  'no-trial',
  'no-solution',
  'incidents-only',
  'hidden-and-locked',
  'talk-version',
  'shows-one',
  'own-scene-only',
  'step-unknown',
  'minutes',
  'poll-until',
  'poll-ends-with-step',
  'link-nothing',
  'link-version',
  'link-part',
  'evidence-unknown',
] as const;
export type LessonCode = (typeof LESSON_CODES)[number];

/** The way to a value: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

export interface ShapeProblem {
  readonly type: 'lesson';
  readonly code: LessonCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: Path;
  /** Why the notation cannot be read, or an edit cannot be done: words are `refusals.<code>`. */
  readonly reason: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null;
  /** Where that stands in the file, from 1; null when there is no text. */
  readonly place: Place | null;
}

/** The text itself cannot be read as YAML or JSON. */
export interface SyntaxProblem {
  readonly type: 'syntax';
  readonly error: ImportError;
}

export type LessonProblem = ShapeProblem | SyntaxProblem;

/** A problem before it is known where in a text it stands. */
export type Unplaced = Omit<ShapeProblem, 'place' | 'type'>;

export function problem(code: LessonCode, path: Path, params: ShapeProblem['params'] = {}): Unplaced {
  return { code, params, path, reason: null };
}

/** A problem with its line, where the text had one for it or for what is around it. */
export function placed({ path, ...rest }: Unplaced, value: Value | null): ShapeProblem {
  return { type: 'lesson', ...rest, path, place: value && placeOf(value, path) };
}

/** A path as one would write it in code: `steps[2].until`. */
export function writePath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const plain = /^[A-Za-z_]\w*$/.test(part);
    return plain ? `${text}${text === '' ? '' : '.'}${part}` : `${text}[${JSON.stringify(part)}]`;
  }, '');
}

export function syntaxProblem(stopped: unknown): SyntaxProblem {
  if (stopped instanceof ImportStop) return { type: 'syntax', error: stopped.error };
  // Parsers go into each other for what is nested, until the stack is full.
  if (stopped instanceof RangeError) {
    const error = { code: 'too-deep', refusal: false, params: { most: '' }, line: 1, column: 1 };
    return { type: 'syntax', error };
  }
  throw stopped;
}

function placeOf(value: Value, path: Path): Place {
  let found: Value = value;
  for (const part of path) {
    const next =
      found.type === 'map' && typeof part === 'string'
        ? found.entries.get(part)
        : found.type === 'list' && typeof part === 'number'
          ? found.items[part]
          : undefined;
    if (!next) break;
    found = next;
  }
  return { line: found.line, column: found.column };
}
