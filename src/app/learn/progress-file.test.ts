// Progress goes into a file and comes back as it was; what is no such file is refused, with the place of the mistake.
import { expect, test } from 'vitest';
import { readProgress, writeProgress } from './progress-file.ts';

test('what is written is read again', () => {
  const done = new Set(['what-a-container-is/a-process', 'challenge/first-container']);
  expect(readProgress(writeProgress(done))).toEqual({ ok: true, done: [...done] });
});

test('a file that the story wrote earlier is one too', () => {
  expect(readProgress('{"strata":"story","done":["it-depends/yours"]}')).toEqual({
    ok: true,
    done: ['it-depends/yours'],
  });
});

test.each([
  ['not-json', 0, 'done: yes'],
  ['no-progress', 0, '[]'],
  ['no-progress', 0, '{"strata":"scenario","done":[]}'],
  ['no-list', 0, '{"strata":"progress","done":"all"}'],
  ['place', 2, '{"strata":"progress","done":["a/b","<b>"]}'],
  ['place', 1, '{"strata":"progress","done":[7]}'],
  ['too-big', 0, JSON.stringify({ strata: 'progress', done: Array.from({ length: 1001 }, () => 'a/b') })],
  ['too-big', 0, ' '.repeat(200_001)],
] as const)('%s, entry %i', (code, entry, text) => {
  expect(readProgress(text)).toEqual({ ok: false, code, entry });
});
