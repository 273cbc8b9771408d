// The advisor from the shell: it says in the same words as the page what a ranking alone would hide.
import { expect, test } from 'vitest';
import { adviceText } from './advise.ts';

const advised = (words: string): string =>
  adviceText({
    words,
    conditions: { seed: 1, parameters: {} },
    json: false,
    mistake: (problem) => new Error(problem),
  });

test('where there is more work than the host can do, even the first says so', () => {
  const crowded = advised('nginx*40 tenants=1 on=x86 cores=1 memory=8G ways=containers');
  expect(crowded).toContain('1. Bare containers, x86. It does not keep up: there is more work than the host can do.');
});

test('where the host keeps up nothing of it is said', () => {
  expect(advised('nginx tenants=1 on=x86 ways=containers')).not.toContain('does not keep up');
});
