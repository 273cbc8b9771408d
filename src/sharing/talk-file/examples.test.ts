// The talk that comes as a file, and the example in the guide, are sound: every scene can be played, and every poll has one answer.
import { readdirSync, readFileSync } from 'node:fs';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../lessons/lesson.ts';
import { play } from '../../lessons/play.ts';
import { choiceOf, nearestStop } from '../../lessons/prediction.ts';
import { STORY } from '../../lessons/story.ts';
import { talkOfFile } from '../../lessons/talk-file.ts';
import { lessonOfScenes, scenesOf } from '../../lessons/trials.ts';
import { readLink } from '../link.ts';
import { readTalkText } from './read.ts';
import { TALK_SCHEMA } from './schema.ts';

const FOLDER = new URL('../../../public/talks/', import.meta.url);
const shipped = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);
const guide = readFileSync(new URL('talk-format.html', FOLDER), 'utf8');
const [, example = ''] = /<pre id="example"><code>([\s\S]*?)<\/code><\/pre>/.exec(guide) ?? [];
const plain = example.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

test('the guide names every key there is, and every talk beside it', () => {
  const { issues = [] } = safeParse(TALK_SCHEMA, { scenes: [{ poll: { kind: 'choice' } }] });
  const missing = issues.map(({ path }) => String(path?.at(-1)?.key));
  const rows = [...guide.matchAll(/<tr><td>(.*?)<\/td>/g)].map(([, cell]) => cell).join();
  expect(missing).toContain('strataTalk');
  for (const key of missing) expect(guide).toContain(`<code>${key}</code>`);
  for (const key of [
    'idea',
    'notes',
    'minutes',
    'chart',
    'fullView',
    'step',
    'link',
    'scene',
    'poll',
    'exercise',
    'handout',
    'evidence',
  ])
    expect(rows).toContain(`<code>${key}</code>`);
  expect(shipped.map(([name]) => name).filter((name) => !guide.includes(`href="${name}"`))).toEqual([]);
});

describe.each([...shipped, ['the example of the guide', plain] as const])('%s', async (_name, text) => {
  const read = await readTalkText(text);
  test('is read', () => {
    expect(read).toMatchObject({ ok: true });
  });
  if (!read.ok) return;
  const talk = talkOfFile(read.file);

  test.each(talk.scenes.map((scene) => [scene.id, scene] as const))('%s', (_id, { shown, poll }) => {
    if ('link' in shown) {
      expect(readLink(shown.link)).toMatchObject({ ok: true });
      return;
    }
    const lesson = [...(talk.lessons ?? []), ...STORY].find(({ id }) => id === shown.lesson) as Lesson;
    const index = lesson.steps.findIndex(({ id }) => id === shown.step);
    expect(play(lesson, index).after).toBe(true);
    if (!poll) return;
    const scenes = lessonOfScenes(scenesOf(lesson, index, poll.prediction));
    const value = play(scenes, 0).figures.m0 ?? null;
    expect(value).not.toBeNull();
    const { prediction } = poll;
    if (prediction.kind === 'choice') expect(choiceOf(prediction, value as number)).not.toBeNull();
    else expect(nearestStop(prediction, value as number)).toBeGreaterThanOrEqual(0);
  });
});
