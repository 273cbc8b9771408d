// `?hide=charts,palette&lock=platform`: what of the page an address takes away or locks.
import { type ControlName, mayBe } from '../../lessons/controls.ts';
import type { Tailoring } from './tailoring.ts';

export interface AskedTailoring extends Tailoring {
  /** Names that mean nothing: what they were meant for stays as it is. */
  readonly complaints: readonly { readonly name: 'hide' | 'lock'; readonly value: string }[];
}

/** Reads the query of an address. */
export function readTailoring(search: string): AskedTailoring {
  const query = new URLSearchParams(search);
  const read = (what: 'hide' | 'lock') => {
    const names = (query.get(what) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return {
      good: [...new Set(names.filter((name): name is ControlName => mayBe(what, name)))],
      bad: names.filter((name) => !mayBe(what, name)).map((value) => ({ name: what, value })),
    };
  };
  const hide = read('hide');
  const lock = read('lock');
  return { hide: hide.good, lock: lock.good, complaints: [...hide.bad, ...lock.bad] };
}
