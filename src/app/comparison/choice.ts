// What is compared, as the query of the address says it: `?page=comparison&needs=nginx*2 tenants=3` for all ways of one set of
// needs, `?page=comparison&a=<notation or link>&b=<notation or link>` for two documents (an empty side is that of the hash).
import { type Needs, USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import { type NeedsError, readNeeds, writeNeeds } from '../../simulation/comparison/needs-text.ts';
import { readDuration, writeDuration } from '../../topology/duration.ts';

export type Choice =
  | { readonly mode: 'ways'; readonly needs: Needs }
  /** Texts of the two sides: a link's hash or notation; empty for the document in the hash of this page. */
  | { readonly mode: 'pair'; readonly a: string; readonly b: string };

export interface ReadChoice {
  readonly choice: Choice;
  /** Why needs of the address are not shown. */
  readonly problem: NeedsError | null;
  /** The moment that the clock stands at; null: from the beginning. */
  readonly atMs: number | null;
}

export function readChoice(search: string): ReadChoice {
  const query = new URLSearchParams(search);
  const atMs = readDuration(query.get('at') ?? '');
  const b = query.get('b');
  if (b !== null) return { choice: { mode: 'pair', a: query.get('a') ?? '', b }, problem: null, atMs };
  const read = readNeeds(query.get('needs') ?? '');
  if (read.ok) return { choice: { mode: 'ways', needs: read.needs }, problem: null, atMs };
  return { choice: { mode: 'ways', needs: USUAL_NEEDS }, problem: read.error, atMs };
}

/** The same query with another choice in it; all else of it is kept. */
export function writeChoice(search: string, choice: Choice, atMs: number | null): string {
  const query = new URLSearchParams(search);
  for (const name of ['needs', 'a', 'b', 'at']) query.delete(name);
  if (choice.mode === 'pair') {
    if (choice.a !== '') query.set('a', choice.a);
    query.set('b', choice.b);
  } else {
    const needs = writeNeeds(choice.needs);
    if (needs !== '') query.set('needs', needs);
  }
  if (atMs !== null) query.set('at', writeDuration(Math.round(atMs)));
  return `?${query}`;
}
