// Makes one text out of real ones: pieces cut out, put in, doubled, exchanged and torn, so that most of it still looks like what a
// reader expects.
import type { Luck } from './luck.ts';

/** What readers have special cases for, in one format or another. */
const PIECES = [
  ...['', '\n', '\t', ' ', '\u0000', '\uFEFF', '\u202E', '\uD800', '😀', '\r\n', '---\n', '...\n', '  ', '    '],
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '"',
    "'",
    '`',
    '\\',
    '/',
    ':',
    ': ',
    ';',
    ',',
    '=',
    '#',
    '@',
    '*',
    '&',
    '%',
  ],
  ...[
    '%00',
    '%',
    '%zz',
    '$',
    '${',
    '${A:-',
    '}}',
    '{{',
    '&a',
    '*a',
    '<<: *a',
    '!!js/function',
    '!!binary',
    '|',
    '>-',
    '? ',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', '~', 'true', 'NaN', 'Infinity', 'undefined'],
  ...['-1', '0', '1e400', '1e-400', '9007199254740993', '99999999999999999999', '0x10', '0o7', '.5', '-0', '1_000'],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    '&lt;',
    '<![CDATA[',
    ']]>',
    '<?xml?>',
    '<domain>',
    '</domain>',
    '<!--',
  ],
  ...[
    'services',
    'image',
    'kind',
    'List',
    'items',
    'replicas',
    'host:x86',
    'host:z',
    'container',
    'vm:debian',
    'lpar',
    'nested',
  ],
  ...[
    'v=1',
    'v=2',
    '&t=',
    '&z=',
    '&i=',
    '&flaw=',
    '&at=',
    '&p=',
    '&r=',
    '&d=',
    '12.5s',
    'memory-hog',
    'name="',
    'tenant=',
  ],
];
/** Texts are kept near the size of real ones: what is large is bounded elsewhere, and tried by hand. */
const LONGEST = 20_000;

export function mutate(examples: readonly string[], luck: Luck): string {
  let text = luck.pick(examples);
  const times = 1 + luck.below(4);
  for (let at = 0; at < times; at += 1) text = change(text, examples, luck).slice(0, LONGEST);
  return text;
}

function change(text: string, examples: readonly string[], luck: Luck): string {
  const from = luck.below(text.length + 1);
  const to = Math.min(text.length, from + luck.below(luck.below(4) === 0 ? 200 : 12));
  const [before, inside, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (luck.below(8)) {
    case 0:
      return before + after;
    case 1:
      return before + luck.pick(PIECES) + after;
    case 2:
      return before + luck.pick(PIECES) + inside + luck.pick(PIECES) + after;
    case 3:
      return before + inside.repeat(2 + luck.below(luck.below(10) === 0 ? 300 : 3)) + after;
    case 4:
      return before + String.fromCharCode(luck.below(luck.below(2) === 0 ? 128 : 65_536)) + text.slice(from + 1);
    case 5: {
      const other = luck.pick(examples);
      const start = luck.below(other.length + 1);
      return before + other.slice(start, start + luck.below(300)) + after;
    }
    case 6: {
      const lines = text.split('\n');
      const one = luck.below(lines.length);
      const two = luck.below(lines.length);
      [lines[one], lines[two]] = [lines[two] ?? '', lines[one] ?? ''];
      return lines.join('\n');
    }
    default:
      return text.replace(/\d+/g, (number) => (luck.below(4) === 0 ? luck.pick(PIECES) : number));
  }
}
