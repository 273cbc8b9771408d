// Claims are played one after the other, stop when the page is left, go on where they stopped, and say what went wrong.
import { beforeEach, expect, test, vi } from 'vitest';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import type { ClaimsThread } from '../../worker/claims-client.ts';
import { answerClaims, type ClaimsReply } from '../../worker/claims-messages.ts';
import { playClaims, useClaimsPlaying } from './playing.ts';

const state = () => useClaimsPlaying.getState();
const asked: number[] = [];

function thread(answer: (at: number) => ClaimsReply | Promise<ClaimsReply>): () => ClaimsThread {
  return () => ({
    ask: async ({ at }) => {
      asked.push(at);
      return answer(at);
    },
    end: () => {},
  });
}
const engine = (at: number) => answerClaims({ type: 'claim', at });

beforeEach(() => {
  useClaimsPlaying.setState({ phase: 'playing', judged: [], problem: null });
  asked.length = 0;
});

test('each claim is asked for once, in order, and judged as it comes', async () => {
  playClaims(thread(engine));
  await vi.waitFor(() => expect(state().phase).toBe('complete'));
  expect(asked).toEqual(STAGED_CLAIMS.map((_, at) => at));
  expect(state().judged.map(({ verdict }) => verdict.findings.length)).toEqual(
    STAGED_CLAIMS.map(({ conditions }) => conditions.length),
  );
  playClaims(thread(engine));
  await vi.waitFor(() => expect(state().phase).toBe('complete'));
  expect(asked.length).toBe(STAGED_CLAIMS.length);
});

test('a claim that cannot be played, or a thread that dies, is told of, and going on ends well', async () => {
  playClaims(thread((at) => (at === 2 ? { type: 'error', message: 'no such kernel' } : engine(at))));
  await vi.waitFor(() => expect(state()).toMatchObject({ phase: 'failed', problem: 'no such kernel' }));
  expect(state().judged.length).toBe(2);
  playClaims(thread((at) => (at === 4 ? Promise.reject(new Error('gone')) : engine(at))));
  await vi.waitFor(() => expect(state()).toMatchObject({ phase: 'failed', problem: 'gone' }));
  playClaims(thread(engine));
  await vi.waitFor(() => expect(state()).toMatchObject({ phase: 'complete', problem: null }));
  expect(asked.filter((at) => at === 0).length).toBe(1);
});

test('what comes after the page has been left changes nothing', async () => {
  const answers: ((reply: ClaimsReply) => void)[] = [];
  const stop = playClaims(thread(() => new Promise((resolve) => answers.push(resolve))));
  await vi.waitFor(() => expect(answers.length).toBe(1));
  stop();
  answers[0]?.(engine(0));
  await Promise.resolve();
  expect(state().judged).toEqual([]);
});

test('a place where there is no claim is an error in words', () => {
  expect(answerClaims({ type: 'claim', at: 99 })).toEqual({ type: 'error', message: 'there is nothing at 99 of 20' });
});
