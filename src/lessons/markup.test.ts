// Words with their signs, where there is no room for what the signs mean.
import { expect, test } from 'vitest';
import { plainWords } from './markup.ts';

test.each([
  ['**Who** falls *when* a `kernel` fails?', 'Who falls when a kernel fails?'],
  ['See [the source](https://example.org/a).', 'See the source.'],
  ['One.\n\nTwo:\n\n- a\n- b {lost}', 'One. Two: a b {lost}'],
  ['2 * 3 * 4 and <b>no</b>', '2 * 3 * 4 and <b>no</b>'],
  ['', ''],
])('%j is %j', (marked, plain) => {
  expect(plainWords(marked)).toBe(plain);
});
