// Which keys of a file are read, which have no bearing on what is shown here, and which have one that the model does not know.
import type { Draft } from './draft.ts';
import { entriesOf, type Value } from './value.ts';

export interface Keys {
  readonly read: readonly string[];
  readonly without: readonly string[];
  /** They have a bearing, and the model does not know them. */
  readonly beyond: readonly string[];
}

/** Tells of what is beyond the model and of what nobody knows; gives back the keys without bearing, for one note of them all. */
export function keysWithout(
  draft: Draft,
  name: string,
  value: Value | null,
  { read, without, beyond }: Keys,
  before = '',
): readonly string[] {
  return entriesOf(value).flatMap(([key, { line }]) => {
    if (read.includes(key) || key.startsWith('x-')) return [];
    if (without.includes(key)) return [before + key];
    draft.refuse(line, beyond.includes(key) ? 'key' : 'unknown-key', { name, key: before + key });
    return [];
  });
}

/** One note for all keys of a thing that have no bearing. */
export function tellWithout(draft: Draft, line: number, name: string, keys: readonly string[]): void {
  if (keys.length > 0) draft.refuse(line, 'ignored-keys', { name, keys: [...new Set(keys)].join(', ') });
}
