// JSON with places: the same values as JSON.parse, and a place for every mistake.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptJson, type Json, placeInside } from './scenario-json.ts';

function plain(json: Json): unknown {
  if (json.type === 'object') return Object.fromEntries([...json.members].map(([key, value]) => [key, plain(value)]));
  if (json.type === 'list') return json.items.map(plain);
  return json.type === 'null' ? null : json.value;
}

test('any JSON reads as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (text, indent) => {
      const written = JSON.stringify(JSON.parse(text), null, indent);
      const result = attemptJson(written, plain);
      expect(result).toEqual({ ok: true, value: JSON.parse(written) });
    }),
  );
});

test('what JSON.parse refuses is refused, whatever is broken', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', '"', '}', ']', ',', ':', 'x'),
      (text, at, sign) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + sign + text.slice(place + 1);
        let legal = true;
        try {
          JSON.parse(broken);
        } catch {
          legal = false;
        }
        const result = attemptJson(broken, plain);
        if (!legal) expect(result.ok).toBe(false);
        else if (!result.ok) expect(result.error.code).toBe('scenario-file.key-twice');
      },
    ),
  );
});

test.each([
  ['', 'scenario-file.expected-value', 1, 1],
  ['{\n  "a": tru }', 'scenario-file.expected-value', 2, 8],
  ['{\n  a: 1 }', 'scenario-file.expected-key', 2, 3],
  ['{"a" 1}', 'scenario-file.expected-colon', 1, 6],
  ['{"a": 1\n "b": 2}', 'scenario-file.expected-next-member', 2, 2],
  ['[1 2]', 'scenario-file.expected-next-item', 1, 4],
  ['{} {}', 'scenario-file.expected-end', 1, 4],
  ['{"a": "b\n"}', 'scenario-file.broken-text', 1, 7],
  ['{"a": "b}', 'scenario-file.broken-text', 1, 7],
  ['{"a": 1, "a": 2}', 'scenario-file.key-twice', 1, 10],
  [`${'['.repeat(50)}`, 'scenario-file.too-deep', 1, 18],
])('%j is wrong with %s', (text, code, line, column) => {
  expect(attemptJson(text, plain)).toMatchObject({ ok: false, error: { code, line, column } });
});

test('a place inside quoted text is found past its escapes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
      const text = JSON.stringify({ value: `${value}!` });
      const place = placeInside(text, text.indexOf(':') + 1, value.length);
      expect(text.slice(place)).toBe('!"}');
    }),
  );
});
