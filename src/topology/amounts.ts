// Amounts as the notation writes them: `0.5cpu`, `1.5G`. Sizes are binary (K = 1024 bytes) and always whole bytes.
import { type Cursor, match, skipSpace, stop } from './scan.ts';

const UNITS: readonly (readonly [string, number])[] = [
  ['T', 1024 * 1024 * 1024 * 1024],
  ['G', 1024 * 1024 * 1024],
  ['M', 1024 * 1024],
  ['K', 1024],
  ['B', 1],
];

const NUMBER = /\d+(?:\.\d+)?/y;

/** A number without a sign or an exponent. */
export function readNumber(cursor: Cursor): number {
  skipSpace(cursor);
  const digits = match(cursor, NUMBER);
  return digits === null ? stop(cursor, 'notation.expected-number') : Number(digits[0]);
}

export type Amount = { readonly cores: number } | { readonly bytes: number };

/** `2cpu` or `4G`. */
export function readAmount(cursor: Cursor): Amount {
  skipSpace(cursor);
  const start = cursor.at;
  const number = readNumber(cursor);
  const unit = match(cursor, /[A-Za-z]+/y)?.[0] ?? '';
  if (/^cpus?$/i.test(unit)) return { cores: number };
  return { bytes: wholeBytes(cursor, number, unit, start) };
}

/** `4G`. */
export function readSize(cursor: Cursor): number {
  skipSpace(cursor);
  const start = cursor.at;
  const number = readNumber(cursor);
  return wholeBytes(cursor, number, match(cursor, /[A-Za-z]+/y)?.[0] ?? '', start);
}

function wholeBytes(cursor: Cursor, number: number, unit: string, start: number): number {
  const letter = unit.replace(/(?<=[KMGT])i?B?$/i, '').toUpperCase();
  const factor = UNITS.find(([name]) => name === letter)?.[1];
  if (factor === undefined) stop(cursor, 'notation.unknown-unit', { known: 'K, M, G, T' }, start);
  const bytes = number * factor;
  return Number.isSafeInteger(bytes) ? bytes : stop(cursor, 'notation.size-not-whole', {}, start);
}

/** The shortest way to write a number of bytes exactly, in the largest unit among equally short ones. */
export function writeSize(bytes: number): string {
  let shortest = `${bytes}B`;
  for (const [unit, factor] of [...UNITS].reverse()) {
    const text = `${bytes / factor}${unit}`;
    if (bytes >= factor && text.length <= shortest.length && /^\d+(\.\d+)?[A-Z]$/.test(text)) shortest = text;
  }
  return shortest;
}
