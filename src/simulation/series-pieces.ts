// Curves that were worked out in pieces, put together: the same as if they had been asked for at once.
import type { Series } from './series.ts';

/** Curves that have no value, rather than nothing, where their owner is not there. */
const UNKNOWN_WITHOUT_OWNER: readonly string[] = ['weakestLevel'];

/** Pieces that follow each other, as one. What is not in a piece (a host, a tenant) had nothing then. */
export function joinSeries(pieces: readonly Series[]): Series {
  const lengths = pieces.map(({ tMs }) => tMs.length);
  return join(pieces, lengths, '') as Series;
}

/** The same part of every piece; undefined where a piece does not have it. */
function join(parts: readonly unknown[], lengths: readonly number[], name: string): unknown {
  const known = parts.find((part) => part !== undefined);
  if (known instanceof Float64Array) return joinCurve(parts, lengths, name);
  if (Array.isArray(known)) return joinOwners(parts, lengths);
  if (typeof known !== 'object' || known === null) return known;
  return Object.fromEntries(Object.keys(known).map((key) => [key, join(parts.map(fieldOf(key)), lengths, key)]));
}

function joinCurve(parts: readonly unknown[], lengths: readonly number[], name: string): Float64Array {
  const whole = new Float64Array(lengths.reduce((sum, length) => sum + length, 0));
  if (UNKNOWN_WITHOUT_OWNER.includes(name)) whole.fill(Number.NaN);
  let start = 0;
  for (const [at, length] of lengths.entries()) {
    const part = parts[at];
    if (part instanceof Float64Array) whole.set(part, start);
    start += length;
  }
  return whole;
}

/** Lists of hosts and of tenants: each by its name, in the order in which they first come. */
function joinOwners(parts: readonly unknown[], lengths: readonly number[]): unknown[] {
  const lists = parts.map((part) => (Array.isArray(part) ? (part as unknown[]) : []));
  const names = [...new Set(lists.flat().map(nameOf))];
  return names.map((name) => {
    return join(
      lists.map((list) => list.find((one) => nameOf(one) === name)),
      lengths,
      '',
    );
  });
}

const fieldOf =
  (key: string) =>
  (part: unknown): unknown =>
    typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;

function nameOf(owner: unknown): unknown {
  return fieldOf('host')(owner) ?? fieldOf('tenant')(owner);
}
