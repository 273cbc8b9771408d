// One claim judged by itself: played once, however many ask, and asked for anew after a thread that died.
import { beforeEach, expect, test } from 'vitest';
import { EVIDENCE } from '../../catalog/evidence.ts';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { results } from '../../lessons/experiment.ts';
import { verdictOf } from '../../lessons/verdict.ts';
import type { ClaimsThread } from '../../worker/claims-client.ts';
import { answerClaims } from '../../worker/claims-messages.ts';
import { claimNamed, judge, useAllJudged } from './judged.ts';

let opened = 0;
let ended = 0;

beforeEach(() => {
  opened = 0;
  ended = 0;
});

function thread(dies = false): () => ClaimsThread {
  return () => {
    opened += 1;
    return {
      ask: (request) => (dies ? Promise.reject(new Error('gone')) : Promise.resolve(answerClaims(request))),
      end: () => {
        ended += 1;
      },
    };
  };
}

test('the verdict is what the page of the claims comes to, and two who ask have one run', async () => {
  const claim = claimNamed('noisy-neighbours');
  if (!claim) throw new Error('There is no such claim.');
  const [one, other] = await Promise.all([judge(claim, thread()), judge(claim, thread())]);
  const played = results(claim);
  expect(one).toEqual({ results: played, verdict: verdictOf(claim, played, EVIDENCE) });
  expect(other).toBe(one);
  expect([opened, ended]).toEqual([1, 1]);
  expect(useAllJudged.getState()[claim.id]).toBe(one);
});

test('a thread that dies leaves nothing behind: the next who asks tries again', async () => {
  const claim = STAGED_CLAIMS[0];
  if (!claim) throw new Error('There are no claims.');
  expect(await judge(claim, thread(true))).toBeNull();
  expect(useAllJudged.getState()).not.toHaveProperty(claim.id);
  expect(await judge(claim, thread())).not.toBeNull();
  expect([opened, ended]).toEqual([2, 2]);
});

test('there is no claim of another name', () => {
  expect(claimNamed('nothing-of-the-kind')).toBeNull();
});
