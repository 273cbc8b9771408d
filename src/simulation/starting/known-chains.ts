// Chains that have been worked out, with how far off they may be: for all runs that rest on the same figures. Every edit makes a
// new run, and what starts in it starts mostly as in the one before.
import type { Values } from '../../catalog/parameter.ts';
import { createRecent, recall, remember } from '../recent.ts';
import type { Recipes } from './chains.ts';
import type { Ranges } from './uncertainty.ts';

export interface KnownChains {
  readonly recipes: Recipes;
  readonly ranges: Ranges;
  /** A number for each thing that was ever asked about; the same thing has the same number. */
  numberOf(thing: object | null): number;
}

/** Nothing is known yet, and nobody else will know. */
export function createKnownChains(): KnownChains {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return {
    recipes: new Map(),
    ranges: new Map(),
    numberOf(thing) {
      if (thing === null) return 0;
      let number = numbers.get(thing);
      if (number === undefined) {
        last += 1;
        number = last;
        numbers.set(thing, number);
      }
      return number;
    },
  };
}

/** Sets of figures that are remembered, and chains of each before it begins anew. */
const MOST_FIGURES = 4;
const MOST_CHAINS = 5000;

const known = createRecent<string, KnownChains>(MOST_FIGURES);

/** What is known with the catalogue's figures and these changes of them. */
export function chainsKnownWith(changes: Values): KnownChains {
  const key = JSON.stringify(changes);
  const before = recall(known, key);
  if (before && before.recipes.size <= MOST_CHAINS) return before;
  const chains = createKnownChains();
  remember(known, key, chains);
  return chains;
}
