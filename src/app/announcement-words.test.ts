// What is said aloud, in words.
import { describe, expect, test } from 'vitest';
import { createText } from '../locales/text.ts';
import { readLink } from '../sharing/link.ts';
import type { Blast } from '../simulation/blast.ts';
import type { Announcement } from '../store/view.ts';
import { read } from '../topology/notation.ts';
import { REFUSAL_CODES } from '../topology/refusal.ts';
import { NOTATION_CODES } from '../topology/scan.ts';
import { announcementWords } from './announcement-words.ts';
import { linkProblemWords } from './link-words.ts';

const document = read('host:x86(container:nginx#web,name="Shop")');
if (!document.ok) throw new Error(document.error.code);
const { topology } = document;
const text = createText('en');
const say = (...messages: Announcement[]) => announcementWords(text, topology, messages);
const move = { code: 'move', params: { name: 'db', place: 'vm-2' } } as const;

function blast(sort: Blast['sort'], fallen: number, standing: number): Blast {
  return {
    ...{
      key: '',
      tMs: 0,
      sort,
      node: 'web',
      cause: null,
      fell: [],
      fallen,
      stands: [],
      standing,
      slowed: [],
      savings: [],
    },
    return: { sinceMs: null, back: 0, elsewhere: [], down: [], readyMs: null },
  };
}

test.each<[Announcement, string]>([
  ['over vm-1', 'over vm-1'],
  [{ type: 'lifted', words: 'nginx lifted.' }, 'nginx lifted.'],
  [{ type: 'edited', name: move }, 'Done: move db into vm-2.'],
  [{ type: 'edited', name: move, cutFuture: true }, 'Done: move db into vm-2. What came later in this run is cut off.'],
  [{ type: 'undone', name: move }, 'Undone: move db into vm-2.'],
  [{ type: 'put-back', name: 'nginx' }, 'nginx put back.'],
  [{ type: 'blast', blast: blast('failure', 12, 1) }, 'Shop has failed. 12 boxes fall. 1 stands.'],
  [{ type: 'blast', blast: blast('memory', 1, 8) }, 'Shop is out of memory. 1 box is killed. 8 stand.'],
  [{ type: 'failed-over', started: 1, down: 0 }, '1 box is started on another host.'],
  [{ type: 'failed-over', started: 3, down: 2 }, '3 boxes are started on another host. 2 are left down.'],
  [{ type: 'incident', incident: 'cpu-hog', node: 'web', action: 'begin' }, 'CPU hog begins in Shop.'],
  [{ type: 'recovered' }, 'The simulation runs again. Nothing is lost.'],
])('%j', (message, words) => {
  expect(say(message)).toBe(words);
});

test('things that became ready are named, or counted when there are many', () => {
  const ready = (node: string): Announcement => ({ type: 'ready', node });
  expect(say(ready('web'), ready('db'))).toBe('Shop is ready. db is ready.');
  expect(say(...['a', 'b', 'c', 'd'].map(ready))).toBe('4 things are ready.');
});

describe('what cannot be', () => {
  test.each(REFUSAL_CODES.map((code) => [code]))('%s has words', (code) => {
    expect(text.has(`refusals.${code}`)).toBe(true);
  });

  test.each(NOTATION_CODES.map((code) => [code]))('a mistake in the notation, %s, has words', (code) => {
    expect(text.has(`refusals.notation.${code}`)).toBe(true);
  });

  test('a link that cannot be read is told with its place and the reason', () => {
    const link = readLink('#v=1&t=host:x86(lpar)');
    const words = link?.ok === false ? linkProblemWords(text, link.problem) : '';
    expect(words).toMatch(/from character 10 on: lpar is a logical partition/);
  });
});
