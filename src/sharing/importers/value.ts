// A value of somebody's file with its place, whatever it was written in: maps, lists and scalars. Maps are real maps, so that a
// key such as __proto__ is a key like any other.
import { halt, type Place } from './imported.ts';

export type Value = Place & {
  /** How many values it is, aliases counted as often as they stand. */
  readonly size: number;
} & (
    | { readonly type: 'map'; readonly entries: ReadonlyMap<string, Value> }
    | { readonly type: 'list'; readonly items: readonly Value[] }
    | { readonly type: 'scalar'; readonly value: string | number | boolean | null; readonly text: string }
  );

/** The most values a file may be, and how deep they may be nested: far beyond files that people write. */
export const MOST_VALUES = 200_000;
export const DEEPEST = 48;

/** The value under a path of keys; null when there is none or it is written as nothing. */
export function at(value: Value | null, ...keys: readonly string[]): Value | null {
  let found: Value | null = value;
  for (const key of keys) found = found?.type === 'map' ? (found.entries.get(key) ?? null) : null;
  return found?.type === 'scalar' && found.value === null ? null : found;
}

/** Text of a scalar; null for anything else. */
export function textOf(value: Value | null): string | null {
  return value?.type === 'scalar' && value.value !== null ? value.text : null;
}

export function textAt(value: Value | null, ...keys: readonly string[]): string | null {
  return textOf(at(value, ...keys));
}

/** A number, also when it is written as text; null for anything else. */
export function numberOf(value: Value | null): number | null {
  const text = textOf(value)?.trim() ?? '';
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

export function numberAt(value: Value | null, ...keys: readonly string[]): number | null {
  return numberOf(at(value, ...keys));
}

/** Whether a scalar says yes, in any of the ways of YAML. */
export function isTrue(value: Value | null): boolean {
  return /^(true|yes|on|1)$/i.test(textOf(value) ?? '');
}

export function isFalse(value: Value | null): boolean {
  return /^(false|no|off|0)$/i.test(textOf(value) ?? '');
}

/** The items of a list; a scalar or map counts as its only item, nothing as none. */
export function itemsOf(value: Value | null): readonly Value[] {
  if (value === null) return [];
  return value.type === 'list' ? value.items : [value];
}

export function itemsAt(value: Value | null, ...keys: readonly string[]): readonly Value[] {
  return itemsOf(at(value, ...keys));
}

/** The members of a map; none for anything else. */
export function entriesOf(value: Value | null): readonly (readonly [string, Value])[] {
  return value?.type === 'map' ? [...value.entries] : [];
}

/** A map as it is; anything else ends the reading. */
export function mapOf(value: Value, what: string): Value & { readonly type: 'map' } {
  return value.type === 'map' ? value : halt('not-map', value, { what });
}
