// Every belief has its words: for each choice, each explanation with its reply, and the three sentences that say what is so. They
// name figures that are measured and no others, and nothing is left of what there is no more.
import { describe, expect, test } from 'vitest';
import { FLAWS } from '../../catalog/flaws.ts';
import { BELIEFS } from '../../lessons/beliefs.ts';
import { beliefsEightToFourteen } from '../../locales/en/beliefs-eight-to-fourteen.ts';
import { beliefsOneToSeven } from '../../locales/en/beliefs-one-to-seven.ts';
import { believing } from '../../locales/en/believing.ts';
import { flatten, PLACEHOLDER } from '../../locales/message.ts';

const messages = flatten({ ...beliefsOneToSeven, ...beliefsEightToFourteen });

describe.each(BELIEFS.map((belief) => [belief.id, belief] as const))('%s', (id, belief) => {
  const own = [...messages.keys()].filter((key) => key.startsWith(`${id}.`)).map((key) => key.slice(id.length + 1));
  const { prediction, question, charts } = belief;

  test('has all words, and no others', () => {
    const wanted = [
      ...['title', 'question', 'ran', 'people', 'fact', 'because'],
      ...(belief.mistaken ? ['mistaken'] : []),
      ...(prediction.kind === 'choice' ? prediction.choices.map((choice) => `choices.${choice.id}`) : []),
      ...(prediction.kind === 'curve' ? ['axis'] : []),
      ...(prediction.kind === 'curve' && prediction.along.kind === 'value' ? ['place'] : []),
      ...question.answers.flatMap((answer) => [`answers.${answer}.says`, `answers.${answer}.reply`]),
    ];
    expect(own.toSorted()).toEqual(wanted.toSorted());
    for (const { name } of charts) expect(believing.charts).toHaveProperty(name);
  });

  test('names its figures, each at least once, and no others', () => {
    const named = own
      .filter((key) => key !== 'place')
      .flatMap((key) => [...String(messages.get(`${id}.${key}`)).matchAll(PLACEHOLDER)].map(([, name]) => name));
    expect([...new Set(named)].toSorted()).toEqual(Object.keys(belief.figures ?? {}).toSorted());
  });

  test('asks without giving the answer away', () => {
    const asked = [...String(messages.get(`${id}.question`)).matchAll(PLACEHOLDER)].map(([, name]) => name ?? '');
    for (const name of asked) expect(belief.figures?.[name]?.measure).not.toBe(prediction.measure.measure);
  });
});

test('the flaws that are asked about are as many as there are', () => {
  expect(messages.get('containers-contain.question')).toContain(`the ${FLAWS.length} published flaws`);
});
