// The words of the workshop: every scene has all that is said of it, short enough for the last row, and speaks of figures only by
// the names that its step has; what is not said any more is not left behind.
import { describe, expect, test } from 'vitest';
import { WORKSHOP } from '../../lessons/workshop.ts';
import { workshop } from '../../locales/en/workshop.ts';
import { flatten, PLACEHOLDER } from '../../locales/message.ts';
import { workshopText } from '../../locales/workshop.ts';
import { readLink } from '../../sharing/link.ts';
import { withFigures } from './figures-in-words.ts';
import { stepOf } from './talks.ts';
import { spokenWorkshop } from './workshop.ts';

const { scenes } = spokenWorkshop(workshopText('en'));
const messages = flatten(workshop.scenes);

/** Names that have digits in them, and are no figures. */
const NAMES = /CVE-\d+-\d+|L1TF|x86/g;
const LONGEST_TITLE = 46;
const LONGEST_IDEA = 90;

describe.each(scenes.map((scene) => [scene.id, scene] as const))('%s', (id, scene) => {
  const said = [...messages].filter(([key]) => key.startsWith(`${id}.`)).map(([, message]) => String(message));

  test('has a title and one sentence for the screen, and notes and a paragraph to take home', () => {
    expect(scene.title.length).toBeGreaterThan(0);
    expect(scene.title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(scene.idea.length).toBeGreaterThan(0);
    expect(scene.idea.length).toBeLessThanOrEqual(LONGEST_IDEA);
    expect(scene.title).not.toMatch(PLACEHOLDER);
    expect(scene.handout?.length).toBeGreaterThan(0);
    // What to say, what to do, what is asked, how long it takes.
    for (const part of ['\n\nDo: ', '\n\nAsked: ', '\n\nTime: ']) expect(scene.notes).toContain(part);
  });

  test('names the figures of its step and writes none itself', () => {
    const step = stepOf(scene);
    const figures = Object.keys(step?.lesson.steps[step.index]?.figures ?? {});
    const named = new Set(said.flatMap((words) => [...words.matchAll(PLACEHOLDER)].map(([, name]) => name)));
    expect([...named].toSorted()).toEqual(figures.toSorted());
    for (const words of said) expect(words.replaceAll(PLACEHOLDER, '').replaceAll(NAMES, '')).not.toMatch(/\d/);
  });

  test('shows a link that can be read, if it shows one', () => {
    if ('link' in scene.shown) expect(readLink(scene.shown.link)).toMatchObject({ ok: true, refused: [] });
  });
});

test('no words are left of scenes that there are no more', () => {
  const ids = new Set(scenes.map(({ id }) => id));
  expect(Object.keys(workshop.scenes).filter((id) => !ids.has(id))).toEqual([]);
  expect(scenes).toHaveLength(WORKSHOP.scenes.length);
});

test('figures are put into what is said once they are known', () => {
  const scene = { title: 'Two', idea: 'It takes {ready}.', notes: '{ready} and {other}', minutes: 1 };
  expect(withFigures(scene, { ready: '0.4 s' })).toEqual({
    ...scene,
    idea: 'It takes 0.4 s.',
    notes: '0.4 s and {other}',
  });
});
