// What is asked and the address, kept equal: `?page=advisor&needs=nginx*2 tenants=3&wishes=starting=much ready=10s`. The needs are
// those of the comparison, so that its link is this one with another page.
import { useCallback, useState } from 'react';
import { type Needs, USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import { type NeedsError, readNeeds, writeNeeds } from '../../simulation/comparison/needs-text.ts';
import { type Said, USUALLY_SAID } from '../../simulation/comparison/wishes.ts';
import { readWishes, type WishesError, writeWishes } from '../../simulation/comparison/wishes-text.ts';

export interface Question {
  readonly needs: Needs;
  readonly said: Said;
}

export type QuestionProblem =
  | { readonly of: 'needs'; readonly error: NeedsError }
  | { readonly of: 'wishes'; readonly error: WishesError };

export interface Address {
  readonly question: Question;
  /** Why a part of the address is not asked; gone with the first change. */
  readonly problem: QuestionProblem | null;
  ask(question: Question): void;
}

export function readAddress(search: string): Omit<Address, 'ask'> {
  const query = new URLSearchParams(search);
  const needs = readNeeds(query.get('needs') ?? '');
  const wishes = readWishes(query.get('wishes') ?? '');
  const question = { needs: needs.ok ? needs.needs : USUAL_NEEDS, said: wishes.ok ? wishes.said : USUALLY_SAID };
  if (!needs.ok) return { question, problem: { of: 'needs', error: needs.error } };
  return { question, problem: wishes.ok ? null : { of: 'wishes', error: wishes.error } };
}

/** The same query with another question in it; all else of it is kept. */
export function writeAddress(search: string, { needs, said }: Question): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of [
    ['needs', writeNeeds(needs)],
    ['wishes', writeWishes(said)],
  ] as const) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return `?${query}`;
}

/** The same needs in the table of every measure. */
export function comparisonAddress(search: string, hash: string): string {
  const query = new URLSearchParams(search);
  query.set('page', 'comparison');
  return `?${query}${hash}`;
}

export function useAddress(): Address {
  const [{ question, problem }, setRead] = useState(() => readAddress(location.search));
  const ask = useCallback((next: Question) => {
    setRead({ question: next, problem: null });
    try {
      history.replaceState(history.state, '', writeAddress(location.search, next) + location.hash);
    } catch {
      // A frame without an origin of its own has no history to write to; the answer is none the worse for it.
    }
  }, []);
  return { question, problem, ask };
}
