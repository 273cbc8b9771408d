// Talks of one's own: kept under ids that nobody else has, taken up again, and written on where nothing can be kept.
import { beforeEach, expect, test, vi } from 'vitest';
import type { TalkFile } from '../../lessons/talk-file.ts';

const TALK: TalkFile = { strataTalk: 1, title: 'Walls', scenes: [{ id: 'a', title: 'A', link: 'v=1&t=host:x86' }] };

/** The talks as a page has them that has just been opened. */
async function opened() {
  vi.resetModules();
  return (await import('./own.ts')).useOwnTalks;
}

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test('what is kept is there again when the page is opened next, under an id of its own', async () => {
  const own = await opened();
  expect(own.getState()).toMatchObject({ talks: [], kept: true });
  expect(own.getState().add(TALK).id).toBe('walls');
  expect(own.getState().add(TALK).id).toBe('walls-2');
  own.getState().put('walls-2', { ...TALK, id: 'walls-2', title: 'Another' });
  const again = await opened();
  expect(again.getState().talks.map(({ id, file }) => [id, file?.title])).toEqual([
    ['walls-2', 'Another'],
    ['walls', 'Walls'],
  ]);
});

test('what is deleted can be put back', async () => {
  const own = await opened();
  own.getState().add(TALK);
  own.getState().remove('walls');
  expect(own.getState().talks).toEqual([]);
  expect((await opened()).getState().talks).toEqual([]);
  own.getState().restore();
  expect((await opened()).getState().talks).toMatchObject([{ id: 'walls' }]);
});

test('a full or forbidden storage is known, and what is written stays on the page', async () => {
  const own = await opened();
  const storage = vi.spyOn(window, 'localStorage', 'get').mockReturnValue({
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  } as unknown as Storage);
  own.getState().add(TALK);
  expect(own.getState()).toMatchObject({ kept: false, talks: [{ id: 'walls', file: { title: 'Walls' } }] });
  storage.mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect((await opened()).getState()).toMatchObject({ kept: false, talks: [] });
});

test('what was kept and is no talk stays as it is, and a talk with mistakes can be mended', async () => {
  localStorage.setItem('strata.talk.broken', '{"strataTalk":');
  localStorage.setItem('strata.talk.odd', JSON.stringify({ ...TALK, title: 'Odd', scenes: [{ id: 'a', title: 'A' }] }));
  const own = await opened();
  own.getState().add(TALK);
  expect(own.getState().talks.map(({ id, file, problems }) => [id, file?.title ?? null, problems.length])).toEqual([
    ['broken', null, 0],
    ['odd', 'Odd', 1],
    ['walls', 'Walls', 0],
  ]);
  expect(localStorage.getItem('strata.talk.broken')).toBe('{"strataTalk":');
});
