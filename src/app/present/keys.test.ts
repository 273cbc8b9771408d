import { describe, expect, test } from 'vitest';
import { DEEDS, type Deed } from '../../sharing/talk-messages.ts';
import { keyToName, meaningOf, type Owner, otherMeaning, USUAL_KEYS, withKey } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('a key while a talk is given', () => {
  test.each<{ key: string; owner?: Owner; letters?: boolean; means: Deed | number | null }>([
    { key: 'PageDown', means: 'next' },
    { key: 'PageDown', owner: 'control', means: 'next' },
    { key: 'PageDown', owner: 'field', means: null },
    { key: 'ArrowRight', means: 'next' },
    { key: 'ArrowRight', owner: 'control', means: null },
    { key: 'B', means: 'black' },
    { key: '.', letters: false, means: 'black' },
    { key: 'b', letters: false, means: null },
    { key: '7', means: 7 },
    { key: '7', owner: 'field', means: null },
    { key: 'y', means: null },
    { key: 'Escape', means: null },
  ])('$key on $owner means $means', ({ key, owner = 'nobody', letters = true, means }) => {
    expect(meaningOf({ ...plain, key }, owner, USUAL_KEYS, letters)).toBe(means);
  });

  test('with a modifier belongs to the browser', () => {
    expect(meaningOf({ ...plain, ctrlKey: true, key: 'f' }, 'nobody', USUAL_KEYS, true)).toBeNull();
  });

  test('has one meaning only', () => {
    const all = DEEDS.flatMap((deed) => USUAL_KEYS[deed]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('that is given to another deed is taken from the one that had it', () => {
    const keys = withKey(USUAL_KEYS, 'black', 'N');
    expect(meaningOf({ ...plain, key: 'n' }, 'nobody', keys, true)).toBe('black');
    expect(meaningOf({ ...plain, key: 'PageDown' }, 'nobody', keys, true)).toBe('next');
    expect(meaningOf({ ...plain, key: 'b' }, 'nobody', keys, true)).toBeNull();
    expect(meaningOf({ ...plain, key: '.' }, 'nobody', keys, true)).toBe('black');
  });

  test.each([
    ['Q', 'pen', 'code'],
    ['PageDown', 'black', 'next'],
    ['w', 'pen', null],
    ['y', 'pen', null],
  ] as const)('%s, given to %s: %s has it so far', (key, deed, from) => {
    expect(otherMeaning(USUAL_KEYS, deed, key)).toBe(from);
  });
});

test.each([
  { keys: ['.', 'b'], letters: true, named: 'B' },
  { keys: ['.', 'q'], letters: true, named: 'Q' },
  { keys: ['.', 'b'], letters: false, named: '.' },
  { keys: ['b'], letters: false, named: null },
  { keys: ['ArrowUp'], letters: false, named: '↑' },
  { keys: [], letters: true, named: null },
])('of $keys, with letters $letters, $named is named', ({ keys, letters, named }) => {
  expect(keyToName('black', { ...USUAL_KEYS, black: keys }, letters)).toBe(named);
});
