// What the windows of a talk say to each other: what is sent is heard as it is, and nothing that is out of bounds.
import { describe, expect, test } from 'vitest';
import { LONGEST_TEXT, LONGEST_TITLE, MOST_CHOICES } from './lesson-file/limits.ts';
import { DEEDS, readState, readWish, type TalkState } from './talk-messages.ts';

const STATE: TalkState = {
  type: 'state',
  talk: {
    id: 'workshop',
    title: 'A workshop',
    scenes: [{ id: 'one', title: 'One', idea: '', notes: '', minutes: 1, shown: { lesson: 'l', step: 's' } }],
  },
  at: 0,
  black: false,
  typed: null,
  begunAt: null,
  playing: false,
  reached: false,
  poll: {
    asks: 'How many?',
    phase: 'told',
    labels: ['One', 'Two'],
    counts: [3, 4],
    right: { index: 1, value: '2', place: null },
  },
  exercise: { minutes: 3, countdown: { totalMs: 180_000, endsAt: 5, leftMs: 180_000 } },
  claim: { told: false, verdict: 'supported' },
  code: true,
  shown: false,
  canShow: true,
  figures: { ready: '0.4 s' },
};
const POLL = STATE.poll as NonNullable<TalkState['poll']>;

/** The state with another poll or exercise. */
const withPoll = (part: object) => ({ ...STATE, poll: { ...POLL, ...part } });
const withCountdown = (part: object) => ({
  ...STATE,
  exercise: { minutes: 3, countdown: { totalMs: 1, endsAt: null, leftMs: 1, ...part } },
});

describe('where a talk is', () => {
  test('is heard as it was said', () => {
    expect(readState(STATE)).toEqual(STATE);
    const idle = { ...STATE, talk: null, poll: null, exercise: null };
    expect(readState(idle)).toEqual(idle);
  });

  test('has room for whatever a talk file may say', () => {
    const longest = 'x'.repeat(LONGEST_TEXT);
    const scene = { ...STATE.talk?.scenes[0], title: 'x'.repeat(LONGEST_TITLE), idea: longest, notes: longest };
    const labels = Array.from({ length: MOST_CHOICES }, () => longest);
    const state = { ...withPoll({ asks: longest, labels }), talk: { ...STATE.talk, scenes: [scene] } };
    expect(readState(state)).toEqual(state);
  });

  test.each([
    ['nothing', null],
    ['text', 'state'],
    ['another message', { ...STATE, type: 'hello' }],
    ['a scene before the first', { ...STATE, at: -1 }],
    ['a scene between two', { ...STATE, at: 0.5 }],
    ['a talk without scenes', { ...STATE, talk: { id: 'a', title: 'a', scenes: [] } }],
    ['a title of a thousand characters', { ...STATE, talk: { ...STATE.talk, title: 'x'.repeat(1000) } }],
    ['a moment that never comes', { ...STATE, begunAt: Number.POSITIVE_INFINITY }],
    ['a poll in no phase', withPoll({ phase: 'rigged' })],
    ['a thousand hands', withPoll({ counts: [1000, 0] })],
    ['half a hand', withPoll({ counts: [0.5, 0] })],
    ['fewer hands than none', withPoll({ counts: [-1, 0] })],
    ['more choices than anybody reads', withPoll({ labels: Array.from({ length: 13 }, String) })],
    ['an answer at no place', withPoll({ right: { index: -1, value: '', place: null } })],
    ['an answer beyond the scale', withPoll({ right: { index: 0, value: '', place: 1.1 } })],
    ['an exercise without an end', { ...STATE, exercise: { minutes: Number.NaN, countdown: null } }],
    ['a countdown below nothing', withCountdown({ leftMs: -1 })],
    ['a countdown that ends nowhere', withCountdown({ endsAt: Number.NaN })],
  ])('is not heard from %s', (_what, data) => {
    expect(readState(data)).toBeNull();
  });
});

describe('a wish', () => {
  test.each([
    { type: 'hello' },
    ...DEEDS.map((deed) => ({ type: 'deed', deed })),
    { type: 'digit', digit: 9 },
    { type: 'goTo', at: 999 },
    { type: 'playOrPause' },
    { type: 'hands', counts: [0, 999] },
    { type: 'hands', counts: [] },
    { type: 'exercise', act: 'more' },
    { type: 'exercise', act: 'small' },
    { type: 'exercise', act: 'end' },
    { type: 'showHow' },
    { type: 'timer', begunAt: null },
  ])('is heard: %j', (wish) => {
    expect(readWish(wish)).toEqual(wish);
  });

  test.each([
    null,
    'next',
    {},
    { type: 'deed', deed: 'constructor' },
    { type: 'digit', digit: 10 },
    { type: 'goTo', at: 1000 },
    { type: 'hands' },
    { type: 'hands', counts: 3 },
    { type: 'hands', counts: ['3'] },
    { type: 'hands', counts: [1000] },
    { type: 'hands', counts: [-1] },
    { type: 'hands', counts: [1.5] },
    { type: 'hands', counts: Array.from({ length: 13 }, () => 0) },
    { type: 'exercise', act: 'begin' },
    { type: 'timer', begunAt: 'now' },
  ])('is not heard: %j', (wish) => {
    expect(readWish(wish)).toBeNull();
  });
});
