// Plays every lesson: each step is open where it begins, done where it ends with its solution, and not done by watching alone
// where something is to be done by hand. Each of its figures can be measured.
import { describe, expect, test } from 'vitest';
import { apply } from '../topology/edit.ts';
import type { Lesson } from './lesson.ts';
import { type Played, play } from './play.ts';
import { LessonMistake, stage } from './scene.ts';
import { STORY } from './story.ts';
import { whoever } from './who.ts';
import { WORKSHOP } from './workshop.ts';

const LESSONS = [...STORY, ...(WORKSHOP.lessons ?? [])];

test('no two chapters, and no two steps of one, have the same id', () => {
  expect(new Set(LESSONS.map(({ id }) => id)).size).toBe(LESSONS.length);
  for (const { steps } of LESSONS) expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('%s', (_id, lesson) => {
  describe.each(lesson.steps.map((step, index) => [step.id, step, index] as const))('%s', (_stepId, step, index) => {
    test('is open before and done after', () => {
      const played = play(lesson, index);
      expect(played).toMatchObject({ before: false, after: true } satisfies Partial<Played>);
      if (step.solution) expect(played.without).toBe(false);
      for (const [name, value] of Object.entries(played.figures)) expect([name, value]).not.toEqual([name, null]);
    });

    test('points at things that are there when it ends', () => {
      const { topology, withSolution } = stage(lesson, index);
      expect(apply(topology, { type: 'replace', topology, reason: 'lesson' }).ok).toBe(true);
      const documents = withSolution.entries.flatMap((entry) => ('topology' in entry ? [entry.topology] : []));
      const last = whoever({}, documents.at(-1) ?? topology);
      for (const node of [...(step.look?.nodes ?? []), ...(step.look?.near ?? [])])
        expect(last.has(node) || node === 'host').toBe(true);
    });
  });
});

test('what a lesson says wrongly is named with its place', () => {
  const broken = (step: Partial<Lesson['steps'][number]>): (() => void) => {
    const done = { measure: 'ready', atLeast: 1 } as const;
    return () => stage({ id: 'broken', steps: [{ id: 'first', until: '1s', done, ...step }] }, 0);
  };
  const place = (run: () => void): unknown => {
    try {
      run();
    } catch (mistake) {
      if (mistake instanceof LessonMistake) return mistake.place;
      throw mistake;
    }
    return null;
  };
  const scene = { topology: 'host:x86(container:nginx#web)' };
  expect(place(broken({ scene }))).toBeNull();
  expect(place(broken({}))).toMatchObject({ step: 'first', field: 'scene' });
  expect(place(broken({ scene: { topology: 'host:x86(' } }))).toMatchObject({ field: 'scene.topology' });
  expect(place(broken({ scene, until: 'soon' }))).toMatchObject({ field: 'until', params: { words: 'soon' } });
  expect(place(broken({ scene, solution: [{ at: '1s', do: 'remove nobody' }] }))).toMatchObject({
    field: 'remove nobody',
  });
});
