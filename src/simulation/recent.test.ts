import { expect, it } from 'vitest';
import { createRecent, recall, recentOf, remember } from './recent.ts';

it('keeps as many as it may, and what was asked for last longest', () => {
  const recent = createRecent<string, number>(2);
  expect(remember(recent, 'a', 1)).toBeUndefined();
  expect(remember(recent, 'b', 2)).toBeUndefined();
  expect(recall(recent, 'a')).toBe(1);
  expect(remember(recent, 'c', 3)).toBe(2);
  expect(recall(recent, 'b')).toBeUndefined();
  expect(recall(recent, 'a')).toBe(1);
  expect(recall(recent, 'c')).toBe(3);
});

it('takes another for the same key in its place', () => {
  const recent = createRecent<string, number>(2);
  remember(recent, 'a', 1);
  remember(recent, 'b', 2);
  expect(remember(recent, 'a', 3)).toBeUndefined();
  expect(recall(recent, 'a')).toBe(3);
  expect(recall(recent, 'b')).toBe(2);
});

it('keeps those of one apart from those of another', () => {
  const all = new Map();
  remember(recentOf(all, 'here', 1), 'a', 1);
  remember(recentOf(all, 'there', 1), 'a', 2);
  expect(recall(recentOf(all, 'here', 1), 'a')).toBe(1);
  expect(recall(recentOf(all, 'there', 1), 'a')).toBe(2);
});
