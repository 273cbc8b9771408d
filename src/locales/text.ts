// The one way from a key to words: `text('stage.container.name', { name })`. Keys are checked by the compiler.
// The words themselves are in en/, numbers with units in format.ts. Words come in two loads: those of the first sight are
// there at once, the others are waited for with `loadWords` by whatever says them.
import { useSyncExternalStore } from 'react';
import { firstSight } from './en/first-sight.ts';
import type { later } from './en/later.ts';
import type { simulate } from './en/simulate.ts';
import { createFormat as createFormatFor, type Format } from './format.ts';
import { directionOf, type Locale, languageOf, useLocale } from './locale.ts';
import {
  fill,
  flatten,
  type Grammar,
  type KeyOf,
  type Message,
  type MessageParameters,
  type MessageTree,
} from './message.ts';

export type { Format, FormatOptions } from './format.ts';
export { currentLocale, type Locale, setLocale, useLocale } from './locale.ts';
export type { MessageParameters } from './message.ts';

export type MessageKey = KeyOf<typeof firstSight> | KeyOf<typeof later> | KeyOf<{ readonly simulate: typeof simulate }>;

export interface TextOf<Key extends string> {
  (key: Key, parameters?: MessageParameters): string;
  /** Tells whether there are words for a key that was put together at run time (the id of a parameter, for instance). */
  has(key: string): key is Key;
}

export type Text = TextOf<MessageKey>;

/** The words that are here, in English, in the order in which they came. */
const trees: MessageTree[] = [firstSight];
/** Makes the test languages out of English; null until somebody asks for one. */
let pseudo: ((tree: MessageTree, direction: 'ltr' | 'rtl') => MessageTree) | null = null;

const messagesOf = new Map<Locale, Map<string, Message>>();
const texts = new Map<Locale, Text>();
const formats = new Map<Locale, Format>();

/** The words of one language. The same function every time it is asked for the same language. */
export function createText(locale: Locale): Text {
  return remember(texts, locale, () => textOf(messagesIn(locale), languageOf(locale)));
}

/**
 * Words that are in neither load, because most visits never need them: whoever says them brings them along. Other languages
 * are made, or translated, as for the others.
 */
export function wordsApart<const Tree extends MessageTree>(tree: Tree): (locale: Locale) => TextOf<KeyOf<Tree>> {
  const kept = new Map<Locale, TextOf<KeyOf<Tree>>>();
  return (locale) =>
    remember(kept, locale, () => {
      const messages = new Map<string, Message>();
      learn(messages, locale, tree);
      return textOf<KeyOf<Tree>>(messages, languageOf(locale));
    });
}

/** Numbers with units in one language. The same object every time it is asked for the same language. */
export function createFormat(locale: Locale): Format {
  return remember(formats, locale, () => createFormatFor(languageOf(locale), directionOf(locale)));
}

/** The words of the page's language, inside a component. */
export function useText(): Text {
  return createText(useLocale());
}

/** Numbers as the page's language writes them, inside a component. */
export function useFormat(): Format {
  return createFormat(useLocale());
}

let loading: Promise<void> | null = null;
let complete = false;
const listeners = new Set<() => void>();

/** Resolves when all words of the page are here; rejects when they cannot be loaded, and may then be asked again. */
export function loadWords(): Promise<void> {
  loading ??= import('./en/later.ts').then(
    ({ later }) => {
      addWords(later);
      complete = true;
      for (const listener of listeners) listener();
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** Whether all words of the page are here; the component is drawn again when they are. */
export function useAllWords(): boolean {
  return useSyncExternalStore(listen, isComplete, isComplete);
}

const isComplete = (): boolean => complete;

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves when a language can be spoken: to be waited for before `setLocale`. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (locale === 'en' || pseudo) return;
  pseudo = (await import('./pseudo.ts')).pseudoTree;
}

/** Adds English words to those that are here. */
export function addWords(tree: MessageTree): void {
  trees.push(tree);
  for (const [locale, messages] of messagesOf) learn(messages, locale, tree);
}

function messagesIn(locale: Locale): Map<string, Message> {
  return remember(messagesOf, locale, () => {
    const messages = new Map<string, Message>();
    for (const tree of trees) learn(messages, locale, tree);
    return messages;
  });
}

function learn(messages: Map<string, Message>, locale: Locale, tree: MessageTree): void {
  const spoken = locale === 'en' || !pseudo ? tree : pseudo(tree, directionOf(locale));
  for (const [key, message] of flatten(spoken)) messages.set(key, message);
}

function textOf<Key extends string = MessageKey>(
  messages: ReadonlyMap<string, Message>,
  language: string,
): TextOf<Key> {
  const grammar: Grammar = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  const text = (key: string, parameters: MessageParameters = {}): string => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`There are no words for "${key}".`);
    return fill(key, message, parameters, grammar);
  };
  return Object.assign(text, { has: (key: string): key is Key => messages.has(key) });
}

function remember<Value>(kept: Map<Locale, Value>, locale: Locale, make: () => Value): Value {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const made = make();
  kept.set(locale, made);
  return made;
}
