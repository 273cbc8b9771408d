import { describe, expect, it } from 'vitest';
import { numberWith, placeOf } from './scene-keys.ts';

describe('keys among the scenes of a talk', () => {
  it.each([
    { key: 'ArrowRight', from: 3, to: 4 },
    { key: 'ArrowRight', from: 9, to: 9 },
    { key: 'PageDown', from: 3, to: 4 },
    { key: 'ArrowLeft', from: 0, to: 0 },
    { key: 'PageUp', from: 3, to: 2 },
    { key: 'ArrowDown', from: 1, to: 5 },
    { key: 'ArrowDown', from: 7, to: 7 },
    { key: 'ArrowUp', from: 5, to: 1 },
    { key: 'ArrowUp', from: 2, to: 2 },
    { key: 'Home', from: 7, to: 0 },
    { key: 'End', from: 7, to: 9 },
    { key: 'Enter', from: 7, to: null },
  ])('$key leads from $from of ten in rows of four to $to', ({ key, from, to }) => {
    expect(placeOf(key, from, 10, 4)).toBe(to);
  });

  it.each([
    { number: '', digit: '1', count: 38, now: '1' },
    { number: '1', digit: '5', count: 38, now: '15' },
    { number: '4', digit: '2', count: 38, now: '2' },
    { number: '15', digit: '7', count: 38, now: '7' },
  ])('$digit after "$number" is $now of $count', ({ number, digit, count, now }) => {
    expect(numberWith(number, digit, count)).toBe(now);
  });
});
