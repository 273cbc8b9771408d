// The one way from a key to words: `text('stage.container.name', { name })`. Keys are checked by the compiler.
// The words themselves are in en/, numbers with units in format.ts.
import { english } from './en.ts';
import { createFormat as createFormatFor, type Format } from './format.ts';
import { type Locale, languageOf, useLocale } from './locale.ts';
import {
  fill,
  flatten,
  type Grammar,
  type KeyOf,
  type Message,
  type MessageParameters,
  type MessageTree,
} from './message.ts';
import { pseudoTree } from './pseudo.ts';

export type { Format, FormatOptions } from './format.ts';
export { currentLocale, type Locale, setLocale, useLocale } from './locale.ts';
export type { MessageParameters } from './message.ts';

export type MessageKey = KeyOf<typeof english>;

export interface Text {
  (key: MessageKey, parameters?: MessageParameters): string;
  /** Tells whether there are words for a key that was put together at run time (the id of a parameter, for instance). */
  has(key: string): key is MessageKey;
}

const texts = new Map<Locale, Text>();
const formats = new Map<Locale, Format>();

/** The words of one language. The same function every time it is asked for the same language. */
export function createText(locale: Locale): Text {
  return remember(texts, locale, () => textOf(treeOf(locale), languageOf(locale)));
}

/** Numbers with units in one language. The same object every time it is asked for the same language. */
export function createFormat(locale: Locale): Format {
  return remember(formats, locale, () => createFormatFor(languageOf(locale)));
}

/** The words of the page's language, inside a component. */
export function useText(): Text {
  return createText(useLocale());
}

/** Numbers as the page's language writes them, inside a component. */
export function useFormat(): Format {
  return createFormat(useLocale());
}

function treeOf(locale: Locale): MessageTree {
  return locale === 'en' ? english : pseudoTree(english);
}

function textOf(tree: MessageTree, language: string): Text {
  const messages: ReadonlyMap<string, Message> = flatten(tree);
  const grammar: Grammar = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  const text = (key: string, parameters: MessageParameters = {}): string => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`There are no words for "${key}".`);
    return fill(key, message, parameters, grammar);
  };
  return Object.assign(text, { has: (key: string): key is MessageKey => messages.has(key) });
}

function remember<Value>(kept: Map<Locale, Value>, locale: Locale, make: () => Value): Value {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const made = make();
  kept.set(locale, made);
  return made;
}
