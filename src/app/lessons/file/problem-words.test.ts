// Every mistake in a lesson file can be said, whatever was written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STORY } from '../../../lessons/story.ts';
import { createText, loadWords } from '../../../locales/text.ts';
import { readLessonText, readValue } from '../../../sharing/lesson-file/read.ts';
import { fileOfChapter } from './file-of-chapter.ts';
import { problemsWords, problemWords } from './problem-words.ts';

const file = fileOfChapter(STORY[0] as (typeof STORY)[number], 'en');

test('names line, place and reason', async () => {
  await loadWords();
  const words = createText('en');
  const said = async (text: string): Promise<string> => {
    const read = await readLessonText(text);
    return read.ok ? '' : problemsWords('en', words, read.problems);
  };
  expect(await said('strataLesson: 1\ntitle: a\nsteps:\n  - {id: a, title: a, until: soon}\n')).toBe(
    'Line 4, steps[0].until: “soon” is no time of up to an hour, such as 500ms, 3s or 2m. And one more.',
  );
  expect(await said('strataLesson: 2\ntitle: a\nsteps: []\n')).toContain('This is version “2” of lesson files.');
  expect(await said('strataLesson: 1\ntitle: "a')).toMatch(/^Line 2, column \d+: A sign is missing here/);
  expect(
    await said('strataLesson: 1\ntitle: a\nstart: {topology: "host:x86("}\nsteps: [{id: a, title: a, until: 1s}]'),
  ).toMatch(/^Line 3, start\.topology: \S/);
});

test('whatever stands in whatever place', async () => {
  await loadWords();
  const words = createText('en');
  const parts = fc.constantFrom('title', 'id', 'steps', 'start', 'hide', 'language', 'nonsense', 'intro');
  const stepParts = fc.constantFrom('id', 'until', 'scene', 'look', 'figures', 'done', 'solution', 'prediction');
  fc.assert(
    fc.property(parts, stepParts, fc.jsonValue(), (part, stepPart, value) => {
      const [first, ...others] = file.steps;
      const inStep = { ...file, steps: [{ ...first, [stepPart]: value }, ...others] };
      for (const candidate of [{ ...file, [part]: value }, inStep]) {
        const read = readValue(candidate);
        if (!read.ok) for (const one of read.problems) expect(problemWords('en', words, one)).toMatch(/\S: \S/);
      }
    }),
    { seed: 7, numRuns: 150 },
  );
});
