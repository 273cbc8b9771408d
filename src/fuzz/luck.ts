// Luck from a seed: the same inputs on every machine (mulberry32, a generator in the public domain by T. Ettinger).

export interface Luck {
  /** From 0 to less than 1. */
  next(): number;
  /** A whole number from 0 to less than `count`. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function luckOf(seed: number): Luck {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
