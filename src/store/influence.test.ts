// Asking what a figure is made of: everything is asked once, in portions, and no longer than anybody wants to know.
import { describe, expect, test } from 'vitest';
import type { Recording } from '../simulation/recording.ts';
import type { Influence } from '../worker/messages.ts';
import { askInfluences, type Influences } from './influence.ts';

const recording: Recording = { seed: 1, parameters: {}, running: [], entries: [] };
const question = { recording, horizonMs: 60_000, tMs: 500, figure: { quantity: 'ready', node: 'web' } as const };
const ids = Array.from({ length: 40 }, (_, index) => `p.${index}`);

/** A thread whose tries take `ms` each, by a clock of its own; odd parameters move the figure. */
function thread(
  ms: number,
  answer: (id: string) => Influence = (id) => ({ id, atLow: 1, atHigh: 1 + (Number(id.slice(2)) % 2) }),
) {
  const portions: number[] = [];
  let clock = 0;
  return {
    portions,
    now: () => clock,
    connection: {
      read: async () => ({ now: 7, parameters: ids }),
      influences: async ({ parameters }: { parameters: readonly string[] }) => {
        portions.push(parameters.length);
        clock += ms * parameters.length;
        return parameters.map(answer);
      },
    },
  };
}

async function ask(of: ReturnType<typeof thread>, most = Number.POSITIVE_INFINITY): Promise<Influences[]> {
  const told: Influences[] = [];
  await askInfluences(of.connection, question, (influences) => told.push(influences) < most, of.now);
  return told;
}

describe('asking for influences', () => {
  test('tries every parameter once and keeps those that move the figure', async () => {
    const quick = thread(3);
    const last = (await ask(quick)).at(-1);
    expect(last).toMatchObject({ status: 'done', now: 7, done: 40, read: ids, tMs: 500 });
    expect(last?.moving.map(({ id }) => id)).toEqual(ids.filter((_, index) => index % 2 === 1));
    expect(quick.portions.reduce((sum, portion) => sum + portion, 0)).toBe(40);
  });

  test('asks in portions that the picture does not notice', async () => {
    const slow = thread(50);
    await ask(slow);
    expect(slow.portions[0]).toBe(1);
    expect(Math.max(...slow.portions)).toBe(2);
    const quick = thread(1);
    await ask(quick);
    expect(Math.max(...quick.portions)).toBeGreaterThan(8);
  });

  test('gives up where one try takes seconds, and says which parameters there are', async () => {
    const told = await ask(thread(2_000));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ status: 'large', read: ids });
  });

  test('ends when nobody wants to know any more', async () => {
    const quick = thread(3);
    await ask(quick, 2);
    expect(quick.portions).toHaveLength(2);
  });

  test('counts a value that is there at one end only as moved', async () => {
    const last = (await ask(thread(1, (id) => ({ id, atLow: 1, atHigh: null })))).at(-1);
    expect(last?.moving).toHaveLength(40);
  });

  test('says when no answer comes', async () => {
    const dead = { read: async () => null, influences: async () => null };
    const told: Influences[] = [];
    await askInfluences(dead, question, (influences) => told.push(influences) > 0);
    expect(told).toEqual([{ status: 'failed', tMs: 500, now: null, done: 0, read: [], moving: [] }]);
  });
});
