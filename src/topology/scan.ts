// Reading text from left to right with a place for every mistake. Knows numbers, words and quoted text, and none of what they
// mean; the notation and the words for edits are read with it.
import type { RefusalCode, refuse } from './refusal.ts';

export const NOTATION_CODES = [
  'too-long',
  'expected-host',
  'expected-kind',
  'unknown-kind',
  'expected-platform',
  'expected-image',
  'expected-attribute',
  'unknown-attribute',
  'expected-equals',
  'expected-number',
  'unknown-unit',
  'size-not-whole',
  'expected-switch',
  'expected-namespaces',
  'expected-capabilities',
  'expected-mounts',
  'expected-id',
  'expected-tenant',
  'expected-text',
  'unclosed-text',
  'broken-escape',
  'unclosed-parenthesis',
  'expected-next-node',
  'expected-next-host',
  'twice',
  'expected-command',
  'expected-word',
  'expected-end',
] as const;

export type NotationCode = `notation.${(typeof NOTATION_CODES)[number]}`;

/** A mistake in a text. Words: text(`refusals.${code}`, params). */
export interface TextError {
  readonly code: NotationCode | RefusalCode;
  readonly params: Readonly<Record<string, string>>;
  /** Characters before it. */
  readonly position: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Cursor {
  readonly text: string;
  at: number;
}

/** Stops a reading; caught by `attempt` and never seen outside. */
class Stop {
  readonly error: TextError;
  constructor(error: TextError) {
    this.error = error;
  }
}

export type Attempt<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly error: TextError };

/** Runs a reading over a text; the first mistake ends it and comes back as a value. */
export function attempt<Result>(text: string, reading: (cursor: Cursor) => Result): Attempt<Result> {
  try {
    return { ok: true, value: reading({ text, at: 0 }) };
  } catch (stopped) {
    if (stopped instanceof Stop) return { ok: false, error: stopped.error };
    throw stopped;
  }
}

/** A mistake at a place of a text. */
export function errorAt(
  text: string,
  position: number,
  code: TextError['code'],
  params: TextError['params'] = {},
): TextError {
  const before = text.slice(0, position).split('\n');
  return { code, params, position, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Ends the reading with a mistake, where the cursor is unless told otherwise. */
export function stop(
  cursor: Cursor,
  code: TextError['code'],
  params: TextError['params'] = {},
  position: number = cursor.at,
): never {
  throw new Stop(errorAt(cursor.text, position, code, params));
}

/** Ends the reading when there is a refusal. */
export function stopIf(cursor: Cursor, refusal: ReturnType<typeof refuse> | null, position: number): void {
  if (refusal !== null) stop(cursor, refusal.code, refusal.params, position);
}

export function skipSpace(cursor: Cursor): void {
  match(cursor, /\s*/y);
}

export function atEnd(cursor: Cursor): boolean {
  skipSpace(cursor);
  return cursor.at >= cursor.text.length;
}

/** The next character after white space; empty at the end. */
export function peek(cursor: Cursor): string {
  skipSpace(cursor);
  return cursor.text.charAt(cursor.at);
}

/** Goes past the next sign if it is this one. */
export function eat(cursor: Cursor, sign: string): boolean {
  if (peek(cursor) !== sign) return false;
  cursor.at += sign.length;
  return true;
}

/** Goes past what a sticky pattern finds here; null when it finds nothing. */
export function match(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found !== null) cursor.at += found[0].length;
  return found;
}

/** A word of ASCII letters, digits and hyphens; empty when there is none. */
export function word(cursor: Cursor): string {
  skipSpace(cursor);
  return match(cursor, /[A-Za-z0-9][A-Za-z0-9-]*/y)?.[0] ?? '';
}

const BARE = /[\p{L}\p{N}_][\p{L}\p{N}_.-]*/uy;

/** A bare word of letters and digits of any script, or text in double quotes (escapes as in JSON); null when neither. */
export function textOrWord(cursor: Cursor): string | null {
  if (peek(cursor) !== '"') return match(cursor, BARE)?.[0] ?? null;
  const start = cursor.at;
  const quoted = match(cursor, /"(?:[^"\\]|\\.)*"/sy);
  if (quoted === null) stop(cursor, 'notation.unclosed-text', {}, start);
  try {
    return JSON.parse(quoted[0].replace(/\p{Cc}/gu, escaped)) as string;
  } catch {
    return stop(cursor, 'notation.broken-escape', {}, start);
  }
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The shortest text that `textOrWord` reads back as the same. `default` has a meaning of its own and is quoted. */
export function writeText(text: string): string {
  const bare = new RegExp(`^(?:${BARE.source})$`, 'u');
  return bare.test(text) && text !== 'default' ? text : JSON.stringify(text);
}
