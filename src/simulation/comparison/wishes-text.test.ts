// Wishes in one line: reading and writing are opposites, and every mistake names its word.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { USUAL_NEEDS } from './needs.ts';
import { ASPECTS, IMPORTANCES, type Said, USUALLY_SAID } from './wishes.ts';
import { readQuestion, readWishes, writeWishes } from './wishes-text.ts';

test.each([
  ['starting=huge', 'unknown-importance', 'starting=huge'],
  ['speed=much', 'unknown-wish', 'speed=much'],
  ['fast', 'unknown-wish', 'fast'],
  ['ready=soon', 'not-a-limit', 'ready=soon'],
  ['walls=0', 'not-a-limit', 'walls=0'],
  ['lost=2', 'not-a-limit', 'lost=2'],
  ['moves=dead', 'not-a-limit', 'moves=dead'],
  ['handled=cars', 'not-a-limit', 'handled=cars'],
  ['walls=2 walls=3', 'twice', 'walls=3'],
])('"%s" is refused with %s at "%s"', (text, code, word) => {
  expect(readWishes(text)).toMatchObject({ ok: false, error: { code, word } });
});

test('what is written is read back the same', () => {
  const limit = (...values: readonly unknown[]) => fc.constantFrom(null, ...values);
  const musts = fc.record({
    readyWithinMs: limit(500, 10_000, 1234),
    memoryEachAtMost: limit(200, 0.5 + 10),
    roomForAtLeast: limit(10),
    slowdownAtMost: limit(1.5),
    wallsAtLeast: limit(1, 2),
    tenantsOnOneKernel: limit(1),
    lostAtMost: limit(0, 0.5, 0.25),
    managersAtMost: limit(1),
    handledAs: limit('containers', 'machines'),
    shipsInLayers: limit(true),
    movesLive: limit(true),
  });
  const importance = fc.record(Object.fromEntries(ASPECTS.map((aspect) => [aspect, fc.constantFrom(...IMPORTANCES)])));
  fc.assert(
    fc.property(importance, musts, (of, and) => {
      const said = { importance: of, musts: and } as unknown as Said;
      expect(readWishes(writeWishes(said))).toEqual({ ok: true, said });
    }),
  );
  expect(writeWishes(USUALLY_SAID)).toBe('');
});

test('a question holds needs and wishes in any order', () => {
  const question = readQuestion('starting=much nginx*2 tenants=2 ready=10s');
  expect(question).toMatchObject({
    ok: true,
    needs: { ...USUAL_NEEDS, apps: [{ image: 'nginx', count: 2 }], tenants: 2 },
    said: { importance: { starting: 'much' }, musts: { readyWithinMs: 10_000 } },
  });
  expect(readQuestion('apache starting=much')).toMatchObject({ ok: false, error: { code: 'unknown-image' } });
});

test('memory is a need with a size, and a wish with an importance; one question may say both', () => {
  expect(readQuestion('memory=4G nginx memory=much')).toMatchObject({
    ok: true,
    needs: { ...USUAL_NEEDS, apps: [{ image: 'nginx', count: 1 }], memoryBytes: 4 * 1024 ** 3 },
    said: { importance: { memory: 'much' } },
  });
  expect(readQuestion('memory=lots')).toMatchObject({ ok: false, error: { code: 'unknown-importance' } });
});
