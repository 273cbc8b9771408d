// The shape of a tree of words and how one message becomes a sentence: keys, placeholders, plural forms.
// Knows no language: rules for plurals and numbers come from Intl through the locale that is passed in.

type PluralCategory = Intl.LDMLPluralRule;

/** One message in several grammatical numbers; `other` is always there. The parameter `count` selects. */
export type PluralMessage = { readonly other: string } & { readonly [category in PluralCategory]?: string };
export type Message = string | PluralMessage;
export interface MessageTree {
  readonly [part: string]: Message | MessageTree;
}

type IsPlural<T> = T extends { readonly other: string } ? (keyof T extends PluralCategory ? true : false) : false;

/** All dotted keys of a tree, so that a missing or misspelled key is a compile error. */
export type KeyOf<T> = T extends string
  ? never
  : {
      [K in keyof T & string]: T[K] extends string ? K : IsPlural<T[K]> extends true ? K : `${K}.${KeyOf<T[K]>}`;
    }[keyof T & string];

/** The same tree with any words in it: what a translation of it must look like. */
export type TranslationOf<T> = T extends string
  ? string
  : IsPlural<T> extends true
    ? PluralMessage
    : { readonly [K in keyof T]: TranslationOf<T[K]> };

export type MessageParameters = Readonly<Record<string, string | number>>;

const CATEGORIES: ReadonlySet<string> = new Set<PluralCategory>(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Tells one message with plural forms from a branch of the tree. */
export function isPlural(value: Message | MessageTree): value is PluralMessage {
  return (
    typeof value === 'object' &&
    typeof value.other === 'string' &&
    Object.keys(value).every((category) => CATEGORIES.has(category))
  );
}

/** Every message of a tree by its dotted key. */
export function flatten(tree: MessageTree, prefix = ''): Map<string, Message> {
  const messages = new Map<string, Message>();
  for (const [part, value] of Object.entries(tree)) {
    const key = prefix + part;
    if (typeof value === 'string' || isPlural(value)) messages.set(key, value);
    else for (const [inner, message] of flatten(value, `${key}.`)) messages.set(inner, message);
  }
  return messages;
}

/** `{name}` in a message; the words around it may move, the name may not change. */
export const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Parameters that leave the placeholders of a message as they are, for whoever fills them in later. */
export function leftOpen(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, `{${name}}`]));
}

export interface Grammar {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

/**
 * Puts parameters into a message. Numbers are written as the language writes them, strings as they are.
 * A placeholder without a parameter is a mistake in the code and throws.
 */
export function fill(key: string, message: Message, parameters: MessageParameters, grammar: Grammar): string {
  const words = typeof message === 'string' ? message : choose(message, parameters.count, grammar);
  return words.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new Error(`The message "${key}" needs the parameter "${name}".`);
    return typeof value === 'number' ? grammar.number.format(value) : value;
  });
}

function choose(message: PluralMessage, count: string | number | undefined, grammar: Grammar): string {
  return message[grammar.plural.select(Number(count))] ?? message.other;
}
