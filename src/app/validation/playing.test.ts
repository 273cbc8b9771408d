// Playing the validation: results come one by one, leaving stops, and going on repeats nothing.
import { beforeEach, expect, test } from 'vitest';
import { CASES, ORDERINGS } from '../../validation/cases.ts';
import type { ValidationThread } from '../../worker/validation-client.ts';
import { answerValidation, type ValidationReply, type ValidationRequest } from '../../worker/validation-messages.ts';
import { playValidation, usePlaying } from './playing.ts';

beforeEach(() => usePlaying.setState(usePlaying.getInitialState(), true));

/** Three cases and an ordering are enough; `asked` notes what was asked for. */
function thread(asked: string[], refuse: (asked: string) => boolean = () => false) {
  let ended = 0;
  const open = (): ValidationThread => ({
    async ask(request: ValidationRequest): Promise<ValidationReply> {
      const name = request.type === 'outline' ? 'outline' : `${request.type} ${request.at}`;
      asked.push(name);
      if (refuse(name)) throw new Error('the thread died');
      const reply = answerValidation(request);
      if (reply.type !== 'outline') return reply;
      const { cases, orderings } = reply.outline;
      return { type: 'outline', outline: { cases: cases.slice(0, 3), orderings: orderings.slice(0, 1) } };
    },
    end: () => {
      ended += 1;
    },
  });
  return { open, ended: () => ended };
}

function until(reached: (phase: string, cases: number) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { phase, cases } = usePlaying.getState();
      if (!reached(phase, cases.length)) return;
      stop();
      resolve();
    };
    const stop = usePlaying.subscribe(look);
  });
}

test('everything is played once, in order, and the thread is let go', async () => {
  const asked: string[] = [];
  const { open, ended } = thread(asked);
  const done = until((phase) => phase === 'complete');
  playValidation(open);
  await done;
  expect(asked).toEqual(['outline', 'case 0', 'case 1', 'case 2', 'ordering 0']);
  const { cases, orderings } = usePlaying.getState();
  expect(cases.map(({ id }) => id)).toEqual(CASES.slice(0, 3).map(({ id }) => id));
  expect(orderings.map(({ id }) => id)).toEqual([ORDERINGS[0]?.id]);
  expect(ended()).toBe(1);
});

test('a thread that dies is told of, and going on repeats nothing', async () => {
  const first = thread([], (name) => name === 'case 1');
  const failed = until((phase) => phase === 'failed');
  playValidation(first.open);
  await failed;
  expect(usePlaying.getState()).toMatchObject({ problem: 'the thread died', cases: [{}] });

  const asked: string[] = [];
  const done = until((phase) => phase === 'complete');
  playValidation(thread(asked).open);
  await done;
  expect(asked).toEqual(['outline', 'case 1', 'case 2', 'ordering 0']);
  expect(usePlaying.getState().problem).toBeNull();
});

test('leaving ends the thread, and what it still says changes nothing', async () => {
  const { open, ended } = thread([]);
  const begun = until((_phase, cases) => cases === 1);
  const stop = playValidation(open);
  await begun;
  stop();
  expect(ended()).toBe(1);
  const before = usePlaying.getState();
  await new Promise((resolve) => setTimeout(resolve));
  expect(usePlaying.getState()).toBe(before);
});

test('a case that is not there is a mistake in words, not a thread that dies', () => {
  expect(answerValidation({ type: 'case', at: CASES.length })).toMatchObject({ type: 'error' });
});
