// What is said aloud, and how often.
import { expect, test } from 'vitest';
import type { Announcement } from '../store/view.ts';
import type { Waiting } from './announcer.ts';
import { ANSWER_GAP_MS, GAP_MS, heard, REPEAT_MS, SILENCE, speak } from './announcer.ts';

const words = (messages: readonly Announcement[]): string =>
  messages.map((message) => (typeof message === 'string' ? message : JSON.stringify(Object.values(message)))).join('+');

const hear = (waiting: Waiting, ...messages: Announcement[]): Waiting => messages.reduce(heard, waiting);

test('two things are said one after the other, with a pause between', () => {
  const waiting = hear(SILENCE, { type: 'recovering' }, { type: 'recovered' });
  const first = speak(waiting, 0, words);
  expect(first.said).toBe('["recovering"]');
  expect(speak(first.waiting, GAP_MS - 1, words).said).toBeNull();
  expect(speak(first.waiting, GAP_MS, words).said).toBe('["recovered"]');
});

test('of several places that the hand passed over only the last is said', () => {
  expect(speak(hear(SILENCE, 'over vm-1', 'over vm-2', 'over vm-3'), 0, words).said).toBe('over vm-3');
});

test('what was lifted is said before the place that it is held over', () => {
  const lifted: Announcement = { type: 'lifted', words: 'nginx lifted' };
  const first = speak(hear(SILENCE, lifted, 'over vm-1', 'over vm-2'), 0, words);
  expect(first.said).toBe('["lifted","nginx lifted"]');
  expect(speak(first.waiting, GAP_MS, words).said).toBe('over vm-2');
});

test('what was yet to be said of the hand is dropped when the thing has landed or is put back', () => {
  const lifted: Announcement = { type: 'lifted', words: 'nginx lifted' };
  expect(hear(SILENCE, lifted, 'over vm-1', { type: 'put-back', name: 'nginx' }).queue).toEqual([
    { type: 'put-back', name: 'nginx' },
  ]);
});

test('all that became ready meanwhile is one sentence, after the answer to a key', () => {
  const ready = (node: string): Announcement => ({ type: 'ready', node });
  const answer = speak(hear(SILENCE, ready('a'), ready('b'), 'over c', ready('d')), 0, words);
  expect(answer.said).toBe('over c');
  const { said, waiting } = speak(answer.waiting, GAP_MS, words);
  expect(said).toBe('["ready","a"]+["ready","b"]+["ready","d"]');
  expect(waiting.queue).toEqual([]);
});

test('an answer to a key waits less than other news', () => {
  const first = speak(hear(SILENCE, 'over vm-1'), 0, words);
  expect(speak(hear(first.waiting, 'over vm-2'), ANSWER_GAP_MS - 1, words).said).toBeNull();
  expect(speak(hear(first.waiting, 'over vm-2'), ANSWER_GAP_MS, words).said).toBe('over vm-2');
  expect(speak(hear(first.waiting, { type: 'recovered' }), ANSWER_GAP_MS, words).said).toBeNull();
});

test('the same sentence is not said twice in a row, until some time has passed', () => {
  const first = speak(hear(SILENCE, 'over vm-1'), 0, words);
  const again = hear(first.waiting, 'over vm-1');
  expect(speak(again, REPEAT_MS - 1, words).said).toBeNull();
  expect(speak(again, REPEAT_MS, words).said).toBe('over vm-1');
});
