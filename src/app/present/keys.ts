// Which key does what while a talk is given. A clicker sends PageUp, PageDown and mostly `.`; letters can be changed to others, and
// switched off with the other letters of the page.

import { DEEDS, type Deed } from '../../sharing/talk-messages.ts';

/** Keys as `KeyboardEvent.key` names them, letters small. */
export type KeyMap = Readonly<Record<Deed, readonly string[]>>;

export const USUAL_KEYS: KeyMap = {
  next: ['PageDown', 'ArrowRight', 'n'],
  back: ['PageUp', 'ArrowLeft', 'p'],
  black: ['.', 'b'],
  fullScreen: ['f'],
  speaker: ['s'],
  overview: ['o'],
  goTo: ['g'],
  spotlight: ['x'],
  laser: ['r'],
  pen: ['w'],
  clear: ['c'],
  invert: ['i'],
  contrast: ['h'],
  zoom: ['z'],
  fullView: ['m'],
  again: ['a'],
  things: ['t'],
  help: ['?'],
  poll: ['v'],
  exercise: ['e'],
  code: ['q'],
  end: [],
};

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whose key it is when it is pressed: see `ownerOf` of shortcuts.ts. */
export type Owner = 'nobody' | 'control' | 'field';

/** What a key means to the talk: a deed, a digit of a scene's number, or nothing. */
export function meaningOf(press: Press, owner: Owner, keys: KeyMap, letters: boolean): Deed | number | null {
  if (press.ctrlKey || press.metaKey || press.altKey || owner === 'field') return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  // A clicker's keys are heard wherever the focus is; arrows belong to the control that has it.
  if (owner === 'control' && key.startsWith('Arrow')) return null;
  if (key.length === 1 && !letters && key !== '.') return null;
  if (!press.shiftKey && /^\d$/.test(key)) return Number(key);
  return DEEDS.find((deed) => keys[deed].includes(key)) ?? null;
}

/** What else a key is for; null: it is free, or has this meaning already. */
export function otherMeaning(keys: KeyMap, deed: Deed, key: string): Deed | null {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return DEEDS.find((one) => one !== deed && keys[one].includes(name)) ?? null;
}

/** Keys with one of them given to another deed; whoever had it has it no more. */
export function withKey(keys: KeyMap, deed: Deed, key: string): KeyMap {
  const name = key.length === 1 ? key.toLowerCase() : key;
  const map = { ...keys };
  for (const one of DEEDS) map[one] = keys[one].filter((had) => had !== name);
  // Of its own, a deed keeps the keys of a clicker and gives up its letters.
  map[deed] = [...map[deed].filter((had) => !/^[a-z]$/.test(had)), name];
  return map;
}

/** What is written on keys that have other names. */
const SIGNS: Readonly<Record<string, string>> = {
  ' ': '␣',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

export function keyWritten(key: string): string {
  return SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** The key to name for a deed where there is room for one: a letter rather than a sign; null: it has none. `letters`: are they heard? */
export function keyToName(deed: Deed, keys: KeyMap, letters: boolean): string | null {
  const heard = keys[deed].filter((key) => letters || key.length > 1 || key === '.');
  const key = heard.find((one) => /^\p{L}$/u.test(one)) ?? heard[0];
  return key === undefined ? null : keyWritten(key);
}
