// The lesson being written: what a form changes is in the text, what is typed is in the form, and both are one and the same lesson.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { MEASURE_NAMES } from '../../lessons/measure.ts';
import { STORY } from '../../lessons/story.ts';
import { lessonEditor } from '../../locales/en/lesson-editor.ts';
import { readLessonText } from '../../sharing/lesson-file/read.ts';
import { fileOfChapter } from '../lessons/file/file-of-chapter.ts';
import { useDraft } from './draft.ts';
import { newChallenge, newLesson, newPrediction, newQuestion, newStep } from './new-lesson.ts';
import { freshId, moved, patched } from './patch.ts';
import { sceneIn } from './taken.ts';

const WORDS = { asks: 'What?', none: 'None', some: 'Some' };
/** Lets the pause after typing go by, and waits for what is read then. */
const settled = async () => {
  await vi.advanceTimersByTimeAsync(1000);
  await vi.waitFor(() => expect(useDraft.getState().settled).toBe(true), { timeout: 5000, interval: 5 });
};
const draft = () => useDraft.getState();

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterAll(() => {
  vi.useRealTimers();
});

beforeEach(async () => {
  draft().open(newLesson('A lesson', 'First', null));
  await settled();
});

test('a new lesson, and whatever can be added to it, is sound as it stands', async () => {
  expect(draft().problems).toEqual([]);
  draft().editStep({
    solution: [{ at: '1s', do: 'scale web 2' }],
    question: newQuestion(WORDS),
    challenge: newChallenge('Ready'),
  });
  for (const kind of ['choice', 'slider', 'curve'] as const) {
    draft().editStep({ prediction: newPrediction(kind, draft().file?.steps[0]?.prediction, WORDS) });
    await settled();
    expect([kind, draft().problems]).toEqual([kind, []]);
  }
  draft().edit({ steps: [...(draft().file?.steps ?? []), newStep(draft().file as LessonFile, 'Next')] });
  await settled();
  expect(draft().problems).toEqual([]);
});

test.each(STORY.map((lesson) => [lesson.id, lesson] as const))('form, text and form again: %s', async (_id, lesson) => {
  const file = fileOfChapter(lesson, 'en');
  draft().open(file);
  await settled();
  const { source } = draft();
  expect(await readLessonText(source)).toEqual({ ok: true, file });
  draft().open(newLesson('Another', 'First', null));
  await settled();
  draft().type(source);
  await settled();
  expect(draft().file).toEqual(file);
  draft().edit({ title: 'Renamed' });
  await settled();
  expect(await readLessonText(draft().source)).toEqual({ ok: true, file: { ...file, title: 'Renamed' } });
});

test('mistakes in the text keep the form where it can show them, and their lines', async () => {
  const { source } = draft();
  draft().type(source.replace('until: 5s', 'until: soon'));
  await settled();
  expect(draft().file?.steps[0]?.until).toBe('soon');
  expect(draft().problems).toMatchObject([{ code: 'not-duration', place: { line: expect.any(Number) } }]);
  draft().type(source.replace('until: 5s', 'until: [5s'));
  await settled();
  expect(draft().file).toBeNull();
  expect(draft().problems).toMatchObject([{ type: 'syntax' }]);
  draft().type(source);
  await settled();
  expect(draft().problems).toEqual([]);
});

test('a removed step can be put back where it stood, and the last one stays', async () => {
  draft().removeStep(0);
  expect(draft().file?.steps).toHaveLength(1);
  draft().edit({ steps: [...(draft().file?.steps ?? []), newStep(draft().file as LessonFile, 'Next')] });
  const before = draft().file;
  draft().show(1);
  draft().removeStep(1);
  expect(draft().file?.steps.map(({ id }) => id)).toEqual(['first']);
  expect(draft().step).toBe(0);
  draft().restoreStep();
  expect(draft().file).toEqual(before);
  expect(draft().step).toBe(1);
});

test('what stands on a stage becomes a scene', () => {
  const hash =
    '#v=1&t=host:x86,8cpu,16G(container:nginx%23web)&p=container.engineMs=120&r=web&i=2s:cpu-hog@web,5s:end-cpu-hog@web';
  expect(sceneIn(hash)).toEqual({
    ok: true,
    scene: {
      topology: 'host:x86,8cpu,16G(container:nginx#web)',
      running: ['web'],
      parameters: { 'container.engineMs': 120 },
      timeline: [
        { at: '2s', do: 'cpu-hog in web' },
        { at: '5s', do: 'end cpu-hog in web' },
      ],
    },
  });
  expect(sceneIn('#v=1&lesson=abc')).toEqual({ ok: false, why: 'nothing' });
  expect(sceneIn('')).toEqual({ ok: false, why: 'nothing' });
});

test('lists and parts', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, 2)).toEqual(['a', 'b']);
  expect(patched({ a: 1, b: 2 }, { b: undefined })).toEqual({ a: 1 });
  expect(freshId(['step', 'step-2'], 'step')).toBe('step-3');
});

test('every measure has a name', () => {
  expect(Object.keys(lessonEditor.measures).toSorted()).toEqual([...MEASURE_NAMES].toSorted());
});
