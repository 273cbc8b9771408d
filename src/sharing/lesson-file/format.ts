// What lesson files and talk files have in common in being read: a text or a value, its shape, what its parts have to do with each
// other, and mistakes in the order of the text. Nothing of a file is run.
import * as v from 'valibot';
import { ImportStop } from '../importers/imported.ts';
import type { Value } from '../importers/value.ts';
import { unpack } from '../packed.ts';
import { problemOf } from './issues.ts';
import { inOrder, parse } from './parse.ts';
import { type LessonProblem, syntaxProblem, type Unplaced } from './problem.ts';

export type Read<File> =
  | { readonly ok: true; readonly file: File }
  /** `draft`: what a form could show of it; null where the text has another shape. At least one problem, in order of the text. */
  | { readonly ok: false; readonly draft: File | null; readonly problems: readonly LessonProblem[] };

export interface Format<File> {
  readonly schema: v.GenericSchema;
  /** Characters of a text at most. */
  readonly longest: number;
  /** What a value of that shape has wrong with it nevertheless. */
  check(file: File): readonly Unplaced[];
}

/** Reads a text; never throws for anything that a text can be. */
export async function readText<File>(format: Format<File>, text: string): Promise<Read<File>> {
  try {
    const { value, source } = await parse(text, format.longest);
    return readParsed(format, value, source);
  } catch (stopped) {
    return { ok: false, draft: null, problems: [syntaxProblem(stopped)] };
  }
}

/** Asks everything of a value; `source`: the same with places, where it came from a text. */
export function readParsed<File>(format: Format<File>, value: unknown, source: Value | null): Read<File> {
  const { typed, output, issues = [] } = v.safeParse(format.schema, value);
  // Of that shape, even where a text is too long or a number out of bounds; what is not, no form could show.
  const file = typed ? (output as File) : null;
  const found: readonly Unplaced[] = [...issues.map(problemOf), ...(file ? format.check(file) : [])];
  if (file && found.length === 0) return { ok: true, file };
  return { ok: false, draft: file, problems: inOrder(found, source) };
}

/** Reads what `packFile` made, or anybody else. */
export async function unpackFile<File>(format: Format<File>, packed: string): Promise<Read<File>> {
  const text = unpack(packed);
  if (text !== null) return readText(format, text);
  const error = { code: 'unpacked', refusal: false, params: {}, line: 1, column: 1 };
  return { ok: false, draft: null, problems: [syntaxProblem(new ImportStop(error))] };
}
