// What an address names besides a document: a lesson that is told, or a talk that is given, and what comes along for either.
import { expect, test } from 'vitest';
import { sortOf, storyIn, talkIn } from './told-in-link.ts';

test.each([
  ['#v=1&t=host:x86', null, null],
  ['#v=1&l=density/how-many', { place: 'density/how-many', packed: null, alone: true }, null],
  ['#v=1&lesson=abc', { place: '', packed: 'abc', alone: true }, null],
  ['#v=1&t=host:x86&l=lesson.a/b&lesson=abc', { place: 'lesson.a/b', packed: 'abc', alone: false }, null],
  ['#v=1&talk=story/a.b', null, { place: 'story/a.b', talk: null, lesson: null, alone: true }],
  ['#v=1&talkfile=abc', null, { place: '', talk: 'abc', lesson: null, alone: true }],
  ['#v=1&z=x&talk=talk.a/b&talkfile=abc', null, { place: 'talk.a/b', talk: 'abc', lesson: null, alone: false }],
  // A lesson that comes along for a talk is given, not told.
  ['#v=1&talk=lesson.a/b&lesson=abc', null, { place: 'lesson.a/b', talk: null, lesson: 'abc', alone: true }],
  [
    '#v=1&l=a/b&talk=story/c',
    { place: 'a/b', packed: null, alone: true },
    { place: 'story/c', talk: null, lesson: null, alone: true },
  ],
])('%s', (hash, told, given) => {
  expect(storyIn(hash)).toEqual(told);
  expect(talkIn(hash)).toEqual(given);
});

test.each([
  ['what-a-container-is/nothing', 'story'],
  ['belief/nothing', 'belief'],
  ['challenge/nothing', 'challenge'],
  ['lesson.mine/nothing', 'file'],
  ['nothing', 'story'],
])('%s speaks of: %s', (place, sort) => {
  expect(sortOf(place)).toBe(sort);
});
