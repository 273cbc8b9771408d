// What a value of a scenario file has to be: asks it of the value, or ends the reading with a mistake at its place.
import { isId } from './limits.ts';
import { type Json, reject } from './scenario-json.ts';

/** Members of an object. */
export interface Fields {
  /** The value of a member that is required. */
  get(key: string): Json;
  /** The value of a member that may be missing. */
  find(key: string): Json | null;
}

/** The members of an object, of which all of `required` must be there and only those of `optional` besides. */
export function fieldsOf(json: Json, required: readonly string[], optional: readonly string[] = []): Fields {
  if (json.type !== 'object') return reject(json, 'scenario-file.not-object');
  const { members } = json;
  const known = [...required, ...optional];
  for (const [key, value] of members) {
    if (!known.includes(key)) reject(value, 'scenario-file.unknown-key', { key, known: known.join(', ') });
  }
  const get = (key: string): Json => members.get(key) ?? reject(json, 'scenario-file.missing', { key });
  for (const key of required) get(key);
  return { get, find: (key) => members.get(key) ?? null };
}

export function listOf<Item>(json: Json | null, item: (json: Json) => Item): Item[] {
  if (json === null) return [];
  return json.type === 'list' ? json.items.map(item) : reject(json, 'scenario-file.not-list');
}

/** A list with something in it. */
export function fullListOf<Item>(json: Json, item: (json: Json) => Item): Item[] {
  const items = listOf(json, item);
  return items.length > 0 ? items : reject(json, 'scenario-file.empty');
}

export function textOf(json: Json): string {
  return json.type === 'text' ? json.value : reject(json, 'scenario-file.not-text');
}

export function switchOf(json: Json): boolean {
  return json.type === 'switch' ? json.value : reject(json, 'scenario-file.not-switch');
}

const LARGEST = 1e12;

/** A number between two bounds. */
export function numberOf(json: Json, low = 0, high = LARGEST): number {
  if (json.type !== 'number') return reject(json, 'scenario-file.not-number');
  if (json.value >= low && json.value <= high) return json.value;
  return reject(json, 'scenario-file.out-of-range', { low: String(low), high: String(high) });
}

export function wholeOf(json: Json, low: number, high = LARGEST): number {
  const number = numberOf(json, low, high);
  return Number.isInteger(number) ? number : reject(json, 'scenario-file.not-whole');
}

export function idOf(json: Json): string {
  const id = textOf(json);
  return isId(id) ? id : reject(json, 'scenario-file.not-id', { id });
}

export function oneOf<Word extends string>(json: Json, words: readonly Word[]): Word {
  const said = textOf(json);
  const word = words.find((known) => known === said);
  return word ?? reject(json, 'scenario-file.not-one-of', { word: said, known: words.join(', ') });
}
