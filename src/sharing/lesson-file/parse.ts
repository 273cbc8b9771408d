// The text of a file of words, YAML or JSON, as plain data beside the same with places; and what is wrong with it, line by line.
import { halt } from '../importers/imported.ts';
import { readJson } from '../importers/json.ts';
import type { Value } from '../importers/value.ts';
import { readYaml } from '../importers/yaml.ts';
import { placed, type ShapeProblem, type Unplaced } from './problem.ts';

/** More would not be read. */
const MOST_PROBLEMS = 30;
const START = { line: 1, column: 1 };

export interface Parsed {
  readonly value: unknown;
  readonly source: Value;
}

/** Throws what `syntaxProblem` puts into a problem, for a text of more than `longest` characters too. */
export async function parse(text: string, longest: number): Promise<Parsed> {
  if (text.length > longest) halt('too-long', START, { most: String(longest) });
  if (text.includes('\0')) halt('binary', START);
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') halt('empty', START);
  const source = /^\s*\{/.test(plain) ? readJson(plain) : await firstDocument(plain);
  return { value: plainOf(source), source };
}

/** With their lines, in the order of the text where there is one. */
export function inOrder(found: readonly Unplaced[], source: Value | null): readonly ShapeProblem[] {
  const problems = found.map((one) => placed(one, source));
  const sorted = source ? problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)) : problems;
  return sorted.slice(0, MOST_PROBLEMS);
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
