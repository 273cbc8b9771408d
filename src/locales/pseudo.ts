// A language nobody speaks, made from English: bracketed, accented and twice as long. What appears on the page without
// brackets was written into a component; what breaks on the page is too narrow for other languages. The same can be written
// from right to left, letters and all, as it is told to the browser by an override of direction around every stretch of words.
import { isPlural, type Message, type MessageTree, PLACEHOLDER } from './message.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  ...pairs('abcdefghijklmnopqrstuvwxyz', 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'),
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'),
};
const PADDING = accent('one two three four five six seven eight nine ten ');

const RIGHT_TO_LEFT = '\u202e';
const END_OF_DIRECTION = '\u202c';

export type Direction = 'ltr' | 'rtl';

/** One message bracketed and doubled in length, its placeholders kept as they are. */
export function pseudoMessage(message: string, direction: Direction = 'ltr'): string {
  const bare = message.replace(PLACEHOLDER, '').length;
  const padding = PADDING.repeat(Math.ceil(bare / PADDING.length)).slice(0, bare);
  const words = message.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).map((part) => (part.startsWith('{') ? part : say(part)));
  return `⟦${words.join('')} ${say(padding.trim())}⟧`;

  function say(part: string): string {
    const accented = accent(part);
    return direction === 'rtl' && part.trim() ? `${RIGHT_TO_LEFT}${accented}${END_OF_DIRECTION}` : accented;
  }
}

/** The whole tree in the pseudo-language. */
export function pseudoTree(tree: MessageTree, direction: Direction = 'ltr'): MessageTree {
  const entries = Object.entries(tree).map(([part, value]): [string, Message | MessageTree] => [
    part,
    pseudo(value, direction),
  ]);
  return Object.fromEntries(entries);
}

function pseudo(value: Message | MessageTree, direction: Direction): Message | MessageTree {
  if (typeof value === 'string') return pseudoMessage(value, direction);
  if (!isPlural(value)) return pseudoTree(value, direction);
  return {
    ...Object.fromEntries(Object.entries(value).map(([form, words]) => [form, pseudoMessage(words, direction)])),
    other: pseudoMessage(value.other, direction),
  };
}

function accent(words: string): string {
  return Array.from(words, (letter) => ACCENTED[letter] ?? letter).join('');
}

function pairs(from: string, to: string): Record<string, string> {
  const accented = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, index) => [letter, accented[index] ?? letter]));
}
