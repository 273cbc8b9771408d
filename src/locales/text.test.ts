// Words and numbers in English and in the two test languages.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstSight } from './en/first-sight.ts';
import { later } from './en/later.ts';
import { simulate } from './en/simulate.ts';
import { currentLocale, directionOf, localeFromQuery, setLocale, subscribeLocale } from './locale.ts';
import { fill, flatten, isPlural, type Message, PLACEHOLDER } from './message.ts';
import { pseudoMessage, pseudoTree } from './pseudo.ts';
import { createFormat, createText, type MessageKey } from './text.ts';

const grammar = { plural: new Intl.PluralRules('en'), number: new Intl.NumberFormat('en') };
const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (words: string): string[] => (words.match(PLACEHOLDER) ?? []).sort();

describe('a message', () => {
  test('takes its parameters by name, in any order', () => {
    expect(fill('k', '{child} in {parent}', { parent: 'vm-1', child: 'web' }, grammar)).toBe('web in vm-1');
  });

  test('writes numbers as the language does and leaves strings alone', () => {
    expect(fill('k', '{count} of {name}', { count: 10000, name: '10000' }, grammar)).toBe('10,000 of 10000');
  });

  test.each([
    [0, 'kernels'],
    [1, 'kernel'],
    [2, 'kernels'],
  ])('with plural forms, %i is followed by %s', (count, word) => {
    const message = { one: '{count} kernel', other: '{count} kernels' };
    expect(fill('k', message, { count }, grammar)).toBe(`${count} ${word}`);
  });

  test('without a parameter it needs is a mistake of ours, and says which', () => {
    expect(() => fill('stage.name', 'in {parent}', { child: 'web' }, grammar)).toThrow(/"stage.name".*"parent"/);
    expect(() => fill('k', '{constructor}', {}, grammar)).toThrow(/constructor/);
  });

  test('a parameter that looks like a placeholder is not filled again', () => {
    expect(fill('k', 'named {name}', { name: '{name}' }, grammar)).toBe('named {name}');
  });
});

describe('the English tree', () => {
  const messages = [firstSight, later, { simulate }].flatMap((tree) => [...flatten(tree)]);

  test.each(messages)('%s says something, and its forms take the same parameters', (_key, message) => {
    for (const words of forms(message)) expect(words.trim()).not.toBe('');
    const needed = forms(message).map((words) =>
      placeholders(words)
        .filter((name) => name !== '{count}')
        .join(),
    );
    expect(new Set(needed).size).toBe(1);
  });

  test('says the same in both loads where a key is in both', () => {
    const early = flatten(firstSight);
    const both = [...flatten(later)].filter(([key]) => early.has(key));
    expect(both.length).toBeGreaterThan(0);
    for (const [key, message] of both) expect(early.get(key)).toBe(message);
  });

  test('words are found by key, and unknown keys are noticed', () => {
    const text = createText('en');
    expect(text('ui.close')).toBe('Close');
    expect(text.has('ui.close')).toBe(true);
    expect(text.has('ui')).toBe(false);
    expect(text.has('constructor')).toBe(false);
    expect(() => text('ui.nothing' as MessageKey)).toThrow(/ui.nothing/);
    // @ts-expect-error A key that does not exist is a compile error.
    expect(() => text('ui.cloze')).toThrow();
  });

  test('the same language gives the same function, so that components need not be drawn again', () => {
    expect(createText('en')).toBe(createText('en'));
    expect(createFormat('en-XA')).toBe(createFormat('en-XA'));
  });
});

describe('the pseudo-language', () => {
  test('is bracketed, accented and about twice as long', () => {
    expect(pseudoMessage('Share')).toMatch(/^⟦Šĥåŕé .+⟧$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z ,.]{8,200}$/), (words) => {
        const length = pseudoMessage(words).length / words.length;
        expect(length).toBeGreaterThan(1.7);
        expect(length).toBeLessThan(2.5);
      }),
    );
  });

  test('has every message of English, with the same parameters and plural forms', () => {
    const pseudo = flatten(pseudoTree(later));
    const original = flatten(later);
    expect([...pseudo.keys()]).toEqual([...original.keys()]);
    for (const [key, message] of original) {
      const counterpart = pseudo.get(key) ?? '';
      expect(isPlural(counterpart)).toBe(isPlural(message));
      expect(forms(counterpart).map(placeholders)).toEqual(forms(message).map(placeholders));
      for (const words of forms(counterpart)) expect(words).toMatch(/^⟦[\s\S]*⟧$/);
    }
  });

  test('takes parameters and writes numbers as English does', () => {
    expect(fill('k', pseudoMessage('{name} in {parent}'), { name: 'web', parent: 'vm-1' }, grammar)).toMatch(
      /^⟦web îñ vm-1 .*⟧$/,
    );
    expect(createFormat('en-XA').MiB(612)).toBe('612 MiB');
  });

  test('is written from right to left on demand, with numbers and names that keep their own direction', () => {
    expect(fill('k', pseudoMessage('{name} in {parent}', 'rtl'), { name: 'web', parent: 'vm-1' }, grammar)).toMatch(
      /^⟦web\u202e îñ \u202cvm-1 \u202e.+\u202c⟧$/,
    );
    expect(createFormat('en-XB').MiB(612)).toBe('\u2066612 MiB\u2069');
  });
});

describe('the language of the page', () => {
  afterEach(() => setLocale('en'));

  test.each([
    ['?lang=en-XA', 'en-XA'],
    ['?embed=1&lang=en-XB', 'en-XB'],
    ['?lang=tlh', 'en'],
    ['?lang=constructor', 'en'],
    ['', 'en'],
  ])('%s asks for %s', (query, locale) => {
    expect(localeFromQuery(query)).toBe(locale);
  });

  test('tells those who listen, until they stop listening', () => {
    const listener = vi.fn();
    const stop = subscribeLocale(listener);
    setLocale('en-XB');
    expect(currentLocale()).toBe('en-XB');
    expect(directionOf(currentLocale())).toBe('rtl');
    stop();
    setLocale('en');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
