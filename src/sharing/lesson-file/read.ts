// Reads a lesson file: JSON or YAML as text, or a value that is here already. Everything about it is asked before it is given
// back, and nothing of it is run.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { halt } from '../importers/imported.ts';
import { readJson } from '../importers/json.ts';
import type { Value } from '../importers/value.ts';
import { readYaml } from '../importers/yaml.ts';
import { check } from './check.ts';
import { problemOf } from './issues.ts';
import { LONGEST_FILE } from './limits.ts';
import { type LessonProblem, placed, syntaxProblem, type Unplaced } from './problem.ts';
import { readShape } from './schema.ts';

export type ReadLesson =
  | { readonly ok: true; readonly file: LessonFile }
  /** `draft`: what a form could show of it; null where the text has another shape. At least one problem, in order of the text. */
  | { readonly ok: false; readonly draft: LessonFile | null; readonly problems: readonly LessonProblem[] };

/** More would not be read. */
const MOST_PROBLEMS = 30;
const START = { line: 1, column: 1 };

/** Reads a text; never throws for anything that a text can be. */
export async function readLessonText(text: string): Promise<ReadLesson> {
  try {
    if (text.length > LONGEST_FILE) halt('too-long', START, { most: String(LONGEST_FILE) });
    if (text.includes('\0')) halt('binary', START);
    const plain = text.replace(/^\uFEFF/, '');
    if (plain.trim() === '') halt('empty', START);
    const value = /^\s*\{/.test(plain) ? readJson(plain) : await firstDocument(plain);
    return readValue(plainOf(value), value);
  } catch (stopped) {
    return { ok: false, draft: null, problems: [syntaxProblem(stopped)] };
  }
}

/** Asks everything of a value; `source`: the same with places, where it came from a text. */
export function readValue(value: unknown, source: Value | null = null): ReadLesson {
  const { file, issues } = readShape(value);
  const found: readonly Unplaced[] = [...issues.map(problemOf), ...(file ? check(file) : [])];
  if (file && found.length === 0) return { ok: true, file };
  const problems = found.map((one) => placed(one, source));
  const inOrder = source ? problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)) : problems;
  return { ok: false, draft: file, problems: inOrder.slice(0, MOST_PROBLEMS) };
}

async function firstDocument(text: string): Promise<Value> {
  const { documents } = await readYaml(text);
  return documents[0] ?? halt('empty', START);
}

/** Plain data; what is written as nothing is as if it were not there. */
function plainOf(value: Value): unknown {
  if (value.type === 'scalar') return value.value;
  if (value.type === 'list') return value.items.map(plainOf);
  const members = [...value.entries].filter(([, member]) => member.type !== 'scalar' || member.value !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, plainOf(member)]));
}
