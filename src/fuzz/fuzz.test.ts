// A few hundred of the inputs that `npm run fuzz` plays by the hundred thousand, from one seed.
import { expect, test } from 'vitest';
import { play } from './play.ts';
import { TARGETS } from './targets.ts';

test.each(TARGETS)('$name survives whatever comes', async (target) => {
  const { failure, accepted } = await play(target, { inputs: 300, seed: 20_261_125 });
  expect(failure).toBeNull();
  expect(accepted).toBeGreaterThan(0);
});

test('a reader that breaks is noticed, with the input that broke it', async () => {
  const broken = {
    name: 'broken',
    examples: ['abc'],
    play(text: string) {
      if (text !== 'abc') throw new Error(`cannot read ${text}`);
      return true;
    },
  };
  const { failure } = await play(broken, { inputs: 10, seed: 1 });
  expect(failure?.at).toBe(1);
  expect(failure?.reason).toContain(failure?.input);
});

test('a reader that hangs is noticed', async () => {
  let now = 0;
  const slow = {
    name: 'slow',
    examples: ['abc'],
    play() {
      now += 1500;
      return true;
    },
  };
  const { failure } = await play(slow, { inputs: 10, seed: 1, limit: { ms: 1000, now: () => now } });
  expect(failure?.reason).toBe('It took 1500 ms.');
});
