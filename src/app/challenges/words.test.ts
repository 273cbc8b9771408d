// Every challenge has its words: a title, a line and a task, a name for each goal and figure, and hints. None are left over.
import { describe, expect, test } from 'vitest';
import { requirementsOf } from '../../lessons/challenge.ts';
import { CHALLENGES } from '../../lessons/challenges.ts';
import { challengeText } from '../../locales/challenges.ts';
import { challengesEightOn } from '../../locales/en/challenges-eight-on.ts';
import { challengesOneToSeven } from '../../locales/en/challenges-one-to-seven.ts';
import { flatten } from '../../locales/message.ts';
import { createFormat } from '../../locales/text.ts';
import { hintsOf, needWords, scoreWords, titleOfChallenge } from './words.ts';

const text = challengeText('en');
const format = createFormat('en');

describe.each(CHALLENGES.map((challenge) => [challenge.id, challenge] as const))('%s', (id, challenge) => {
  test('has all its words, with the bounds in them', () => {
    expect(titleOfChallenge(text, challenge)).not.toBe('');
    for (const part of ['about', 'text'] as const) expect(text(`challenges.${id}.${part}` as never)).not.toBe('');
    for (const requirement of requirementsOf(challenge)) {
      expect(needWords(text, challenge, requirement, format)).not.toMatch(/\{|\}|Infinity|NaN/);
    }
    for (const score of challenge.score) expect(scoreWords(text, challenge, score)).not.toBe('');
    expect(hintsOf(text, challenge).length).toBeGreaterThanOrEqual(2);
  });
});

test('no words are left of what there is no more', () => {
  const known = new Set(
    CHALLENGES.flatMap((challenge) => [
      ...['title', 'about', 'text', 'hints'].map((part) => `${challenge.id}.${part}`),
      ...requirementsOf(challenge).map(({ id }) => `${challenge.id}.needs.${id}`),
      ...challenge.score.map(({ id }) => `${challenge.id}.score.${id}`),
    ]),
  );
  const named = [...flatten({ ...challengesOneToSeven, ...challengesEightOn }).keys()];
  for (const key of named) expect(known).toContain(key.replace(/\.hints\..*/, '.hints'));
});
