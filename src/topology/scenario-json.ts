// JSON with places: every value knows where it stands in the text and by which path one comes to it, so that a mistake in a
// scenario file can be pointed at. Knows nothing of what the values mean.
import type { RefusalCode } from './refusal.ts';
import { errorAt, type NotationCode } from './scan.ts';

export const SCENARIO_CODES = [
  'too-long',
  'too-deep',
  'expected-value',
  'expected-key',
  'expected-colon',
  'expected-next-member',
  'expected-next-item',
  'expected-end',
  'broken-text',
  'key-twice',
  'missing',
  'unknown-key',
  'not-object',
  'not-list',
  'not-text',
  'not-number',
  'not-whole',
  'not-switch',
  'out-of-range',
  'not-one-of',
  'empty',
  'not-id',
  'id-taken',
  'version',
  'unknown-parameter',
  'unknown-running',
  'time',
  'order',
  'size-missing',
  'size-differs',
  'no-contents',
] as const;

export type ScenarioCode = `scenario-file.${(typeof SCENARIO_CODES)[number]}`;

/** A mistake in a scenario file. Words: text(`refusals.${code}`, params). */
export interface ScenarioError {
  readonly code: ScenarioCode | NotationCode | RefusalCode;
  readonly params: Readonly<Record<string, string>>;
  /** As one would write it in code: `timeline[2].do`; empty for the whole file. */
  readonly path: string;
  /** Characters before it. */
  readonly position: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

interface Placed {
  readonly at: number;
  readonly path: string;
}

export type Json = Placed &
  (
    | { readonly type: 'object'; readonly members: ReadonlyMap<string, Json> }
    | { readonly type: 'list'; readonly items: readonly Json[] }
    | { readonly type: 'text'; readonly value: string }
    | { readonly type: 'number'; readonly value: number }
    | { readonly type: 'switch'; readonly value: boolean }
    | { readonly type: 'null' }
  );

/** Ends a reading; caught by `attemptJson` and never seen outside. */
class Stop {
  readonly place: Placed;
  readonly code: ScenarioError['code'];
  readonly params: ScenarioError['params'];
  constructor(place: Placed, code: ScenarioError['code'], params: ScenarioError['params']) {
    this.place = place;
    this.code = code;
    this.params = params;
  }
}

/** Ends the reading with a mistake at a value. */
export function reject(place: Placed, code: ScenarioError['code'], params: ScenarioError['params'] = {}): never {
  throw new Stop(place, code, params);
}

export type JsonAttempt<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly error: ScenarioError };

const LONGEST_TEXT = 4_000_000;
const DEEPEST = 16;

/** Reads a text as JSON and then with `reading`; the first mistake ends it and comes back as a value. */
export function attemptJson<Result>(text: string, reading: (json: Json) => Result): JsonAttempt<Result> {
  try {
    return { ok: true, value: reading(parse(text)) };
  } catch (stopped) {
    if (!(stopped instanceof Stop)) throw stopped;
    const { position, line, column } = errorAt(text, stopped.place.at, 'notation.expected-text');
    const { code, params } = stopped;
    return { ok: false, error: { code, params, path: stopped.place.path, position, line, column } };
  }
}

interface Cursor {
  readonly text: string;
  at: number;
}

function parse(text: string): Json {
  if (text.length > LONGEST_TEXT) reject({ at: 0, path: '' }, 'scenario-file.too-long', { most: String(LONGEST_TEXT) });
  const cursor = { text, at: 0 };
  const json = readValue(cursor, '', 0);
  skip(cursor);
  if (cursor.at < text.length) reject({ at: cursor.at, path: '' }, 'scenario-file.expected-end');
  return json;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const QUOTED = /"(?:[^"\\]|\\.)*"/sy;

function readValue(cursor: Cursor, path: string, depth: number): Json {
  skip(cursor);
  const place = { at: cursor.at, path };
  if (depth > DEEPEST) reject(place, 'scenario-file.too-deep', { most: String(DEEPEST) });
  if (eat(cursor, '{')) return { ...place, type: 'object', members: readMembers(cursor, path, depth) };
  if (eat(cursor, '[')) return { ...place, type: 'list', items: readItems(cursor, path, depth) };
  if (cursor.text[cursor.at] === '"') return { ...place, type: 'text', value: readText(cursor, path) };
  const number = match(cursor, NUMBER);
  if (number !== null) return { ...place, type: 'number', value: Number(number) };
  const word = match(cursor, WORD);
  if (word === null) return reject(place, 'scenario-file.expected-value');
  return word === 'null' ? { ...place, type: 'null' } : { ...place, type: 'switch', value: word === 'true' };
}

function readMembers(cursor: Cursor, path: string, depth: number): Map<string, Json> {
  const members = new Map<string, Json>();
  if (eat(cursor, '}')) return members;
  do {
    skip(cursor);
    const place = { at: cursor.at, path };
    if (cursor.text[cursor.at] !== '"') reject(place, 'scenario-file.expected-key');
    const key = readText(cursor, path);
    if (members.has(key)) reject(place, 'scenario-file.key-twice', { key });
    if (!eat(cursor, ':')) reject({ at: cursor.at, path }, 'scenario-file.expected-colon', { key });
    members.set(key, readValue(cursor, path === '' ? key : `${path}.${key}`, depth + 1));
  } while (eat(cursor, ','));
  if (!eat(cursor, '}')) reject({ at: cursor.at, path }, 'scenario-file.expected-next-member');
  return members;
}

function readItems(cursor: Cursor, path: string, depth: number): Json[] {
  const items: Json[] = [];
  if (eat(cursor, ']')) return items;
  do items.push(readValue(cursor, `${path}[${items.length}]`, depth + 1));
  while (eat(cursor, ','));
  if (!eat(cursor, ']')) reject({ at: cursor.at, path }, 'scenario-file.expected-next-item');
  return items;
}

function readText(cursor: Cursor, path: string): string {
  const place = { at: cursor.at, path };
  const quoted = match(cursor, QUOTED) ?? reject(place, 'scenario-file.broken-text');
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return reject(place, 'scenario-file.broken-text');
  }
}

/** Where in the text of a file the character `index` of a quoted value stands that begins at `at`. */
export function placeInside(text: string, at: number, index: number): number {
  let place = at + 1;
  for (let passed = 0; passed < index; passed += 1) {
    if (text[place] !== '\\') place += 1;
    else place += text[place + 1] === 'u' ? 6 : 2;
  }
  return place;
}

function skip(cursor: Cursor): void {
  match(cursor, /[ \t\r\n]*/y);
}

/** Goes past the next sign if it is this one, leaving white space before it behind in any case. */
function eat(cursor: Cursor, sign: string): boolean {
  skip(cursor);
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at += 1;
  return true;
}

function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0] ?? null;
  if (found !== null) cursor.at += found.length;
  return found;
}
