// A language nobody speaks, made from English: bracketed, accented and twice as long. What appears on the page without
// brackets was written into a component; what breaks on the page is too narrow for other languages.
import { isPlural, type Message, type MessageTree, PLACEHOLDER } from './message.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  ...pairs('abcdefghijklmnopqrstuvwxyz', 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'),
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'),
};
const PADDING = accent('one two three four five six seven eight nine ten ');

/** One message bracketed and doubled in length, its placeholders kept as they are. */
export function pseudoMessage(message: string): string {
  const bare = message.replace(PLACEHOLDER, '').length;
  const padding = PADDING.repeat(Math.ceil(bare / PADDING.length)).slice(0, bare);
  const words = message.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).map((part) => (part.startsWith('{') ? part : accent(part)));
  return `⟦${words.join('')} ${padding.trim()}⟧`;
}

/** The whole tree in the pseudo-language. */
export function pseudoTree(tree: MessageTree): MessageTree {
  const entries = Object.entries(tree).map(([part, value]): [string, Message | MessageTree] => [part, pseudo(value)]);
  return Object.fromEntries(entries);
}

function pseudo(value: Message | MessageTree): Message | MessageTree {
  if (typeof value === 'string') return pseudoMessage(value);
  if (!isPlural(value)) return pseudoTree(value);
  return {
    ...Object.fromEntries(Object.entries(value).map(([form, words]) => [form, pseudoMessage(words)])),
    other: pseudoMessage(value.other),
  };
}

function accent(words: string): string {
  return Array.from(words, (letter) => ACCENTED[letter] ?? letter).join('');
}

function pairs(from: string, to: string): Record<string, string> {
  const accented = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, accented[index] ?? letter]));
}
