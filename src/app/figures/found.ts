// Which figures of the model somebody is looking for: by words, by topic, by where they come from. Pure.
import type { ParameterRecord, Values } from '../../catalog/parameter.ts';
import type { Records } from '../../catalog/parameters.ts';
import type { FigureFilter } from '../windows.ts';
import { topicOf } from './topic.ts';

export interface Wanted {
  /** Every word of it must occur somewhere in the record. */
  readonly words: string;
  /** Null: all topics. */
  readonly topic: string | null;
  readonly filter: FigureFilter;
}

/** Records that are wanted, by topic, in the order of the catalogue. `topicWords` is what a topic is called. */
export function foundFigures(
  records: Records,
  changed: Values,
  { words, topic, filter }: Wanted,
  topicWords: (topic: string) => string,
): readonly (readonly [topic: string, ids: readonly string[]])[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = new Map<string, string[]>();
  for (const [id, record] of Object.entries(records)) {
    const own = topicOf(id);
    if (topic !== null && own !== topic) continue;
    if (!passes(filter, id, record, changed)) continue;
    const haystack = `${id} ${topicWords(own)} ${proseOf(record)}`.toLowerCase();
    if (!sought.every((word) => haystack.includes(word))) continue;
    const group = found.get(own);
    if (group) group.push(id);
    else found.set(own, [id]);
  }
  return [...found];
}

function passes(filter: FigureFilter, id: string, { source }: ParameterRecord, changed: Values): boolean {
  if (filter === 'assumption') return 'assumption' in source;
  if (filter === 'published') return !('assumption' in source);
  return filter === 'all' || Object.hasOwn(changed, id);
}

function proseOf({ about, unit, source, published = [], note = '' }: ParameterRecord): string {
  const from =
    'assumption' in source
      ? source.assumption
      : `${source.title} ${source.authors} ${source.venue} ${source.year} ${source.place} ${source.evidence}`;
  return `${about} ${unit} ${from} ${published.join(' ')} ${note}`;
}
