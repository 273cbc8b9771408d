// Wishes as one line of text, beside that of the needs: `starting=much moving=not ready=10s kernels=1 handled=containers`. What is
// left out matters some, and is no must.
import { readDuration, writeDuration } from '../../topology/duration.ts';
import type { Needs } from './needs.ts';
import { type NeedsError, readNeeds } from './needs-text.ts';
import {
  ASPECTS,
  type Aspect,
  IMPORTANCES,
  type Importance,
  type MustId,
  type Musts,
  type Said,
  USUALLY_SAID,
} from './wishes.ts';

export interface WishesError {
  readonly code: 'unknown-wish' | 'unknown-importance' | 'not-a-limit' | 'twice';
  readonly word: string;
  readonly known: string;
}

export type WishesResult =
  | { readonly ok: true; readonly said: Said }
  | { readonly ok: false; readonly error: WishesError };

interface Written {
  readonly must: MustId;
  /** Null where the text cannot be. */
  read(text: string): number | string | true | null;
  write(value: number | string | true): string;
  readonly known: string;
}

const MOST = 1_000_000;

function number(must: MustId, least: number, most: number): Written {
  const read = (text: string) => {
    const value = /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value : null;
  };
  return { must, read, write: String, known: `${least}-${most}` };
}

const word = (must: MustId, ...words: readonly string[]): Written => ({
  must,
  read: (text) => (words.includes(text) ? text : null),
  write: String,
  known: words.join(', '),
});

const flag = (must: MustId, yes: string): Written => ({
  must,
  read: (text) => (text === yes ? true : null),
  write: () => yes,
  known: yes,
});

/** Each must by its word. */
const WORDS: Readonly<Record<string, Written>> = {
  ready: {
    must: 'readyWithinMs',
    read: (text) => {
      const ms = readDuration(text);
      return ms !== null && ms >= 1 ? ms : null;
    },
    write: (ms) => writeDuration(Number(ms)),
    known: '10s',
  },
  each: number('memoryEachAtMost', 1, MOST),
  room: number('roomForAtLeast', 1, MOST),
  slowdown: number('slowdownAtMost', 1, MOST),
  walls: number('wallsAtLeast', 1, 9),
  kernel: number('tenantsOnOneKernel', 1, 8),
  lost: number('lostAtMost', 0, 1),
  managers: number('managersAtMost', 1, 9),
  handled: word('handledAs', 'containers', 'machines'),
  ships: flag('shipsInLayers', 'layers'),
  moves: flag('movesLive', 'live'),
};

const isKnown = (text: string): boolean => {
  const key = text.split('=')[0] ?? '';
  return text.includes('=') && (Object.hasOwn(WORDS, key) || (ASPECTS as readonly string[]).includes(key));
};

/** Memory is a word of needs too: `memory=4G` is how much a host has, `memory=much` how much it matters. */
const isWish = (text: string): boolean => isKnown(text) && !/^memory=\d/.test(text);

export function readWishes(text: string): WishesResult {
  const importance: Record<string, Importance> = { ...USUALLY_SAID.importance };
  const musts: Record<string, unknown> = { ...USUALLY_SAID.musts };
  const seen = new Set<string>();
  const wrong = (code: WishesError['code'], at: string, known = ''): WishesResult => ({
    ok: false,
    error: { code, word: at, known },
  });
  for (const one of text.split(/\s+/).filter((part) => part !== '')) {
    const [, key = '', value = ''] = /^([a-z]+)=(.*)$/.exec(one) ?? [];
    if (!isKnown(one)) return wrong('unknown-wish', one, [...ASPECTS, ...Object.keys(WORDS)].join(', '));
    if (seen.has(key)) return wrong('twice', one);
    seen.add(key);
    const must = WORDS[key];
    if (must) {
      const limit = must.read(value);
      if (limit === null) return wrong('not-a-limit', one, must.known);
      musts[must.must] = limit;
    } else {
      const meant = IMPORTANCES.find((known) => known === value);
      if (!meant) return wrong('unknown-importance', one, IMPORTANCES.join(', '));
      importance[key] = meant;
    }
  }
  return { ok: true, said: { importance: importance as Said['importance'], musts: musts as unknown as Musts } };
}

/** Reading it gives the same wishes. */
export function writeWishes({ importance, musts }: Said): string {
  const weights = ASPECTS.filter((aspect: Aspect) => importance[aspect] !== USUALLY_SAID.importance[aspect]);
  return [
    ...weights.map((aspect) => `${aspect}=${importance[aspect]}`),
    ...Object.entries(WORDS).flatMap(([key, { must, write }]) => {
      const value = musts[must];
      return value === null ? [] : [`${key}=${write(value)}`];
    }),
  ].join(' ');
}

export type QuestionResult =
  | { readonly ok: true; readonly needs: Needs; readonly said: Said }
  | { readonly ok: false; readonly error: NeedsError | WishesError };

/** Needs and wishes in one line, in any order. */
export function readQuestion(text: string): QuestionResult {
  const words = text.split(/\s+/);
  const needs = readNeeds(words.filter((one) => !isWish(one)).join(' '));
  if (!needs.ok) return needs;
  const wishes = readWishes(words.filter(isWish).join(' '));
  return wishes.ok ? { ok: true, needs: needs.needs, said: wishes.said } : wishes;
}
