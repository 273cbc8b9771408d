// Every chapter and step of the story has its words; they name the figures of the step and no others, and say what is to be
// done where something is.
import { describe, expect, test } from 'vitest';
import { STORY } from '../../lessons/story.ts';
import { story } from '../../locales/en/story.ts';
import { flatten } from '../../locales/message.ts';

const messages = flatten(story);
const words = (key: string): string => String(messages.get(key) ?? '');

describe.each(STORY.map((lesson) => [lesson.id, lesson] as const))('%s', (id, { steps }) => {
  test('has a title, and a line on what it is about', () => {
    expect(words(`${id}.title`)).not.toBe('');
    expect(words(`${id}.about`)).not.toBe('');
  });

  test.each(steps.map((step) => [step.id, step] as const))('%s', (stepId, step) => {
    const key = `${id}.steps.${stepId}`;
    expect(words(`${key}.title`)).not.toBe('');
    expect(words(`${key}.task`) !== '').toBe(step.solution !== undefined);
    const named = [...words(`${key}.text`).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(step.figures ?? {}).toSorted());
  });
});

test('no words are left of steps that there are no more', () => {
  const ids = new Set(STORY.flatMap(({ id, steps }) => steps.map((step) => `${id}.steps.${step.id}`)));
  const named = [...messages.keys()].flatMap((key) =>
    key.includes('.steps.') ? [key.split('.').slice(0, 3).join('.')] : [],
  );
  for (const key of named) expect(ids.has(key)).toBe(true);
});
