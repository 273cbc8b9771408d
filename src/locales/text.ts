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

export interface TextOf<Key extends string> {
  (key: Key, parameters?: MessageParameters): string;
  /** Tells whether there are words for a key that was put together at run time (the id of a parameter, for instance). */
  has(key: string): key is Key;
}

export type Text = TextOf<MessageKey>;

const texts = new Map<Locale, Text>();
const formats = new Map<Locale, Format>();

/** The words of one language. The same function every time it is asked for the same language. */
export function createText(locale: Locale): Text {
  return remember(texts, locale, () => textOf<MessageKey>(treeOf(english, locale), languageOf(locale)));
}

/**
 * Words that are not in the tree of the whole product, because most visits never need them: whoever shows them loads them
 * with itself. Other languages are made, or translated, as for the tree.
 */
export function laterText<const Tree extends MessageTree>(tree: Tree): (locale: Locale) => TextOf<KeyOf<Tree>> {
  const kept = new Map<Locale, TextOf<KeyOf<Tree>>>();
  return (locale) => remember(kept, locale, () => textOf<KeyOf<Tree>>(treeOf(tree, locale), languageOf(locale)));
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

function treeOf(tree: MessageTree, locale: Locale): MessageTree {
  return locale === 'en' ? tree : pseudoTree(tree);
}

function textOf<Key extends string>(tree: MessageTree, language: string): TextOf<Key> {
  const messages: ReadonlyMap<string, Message> = flatten(tree);
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
