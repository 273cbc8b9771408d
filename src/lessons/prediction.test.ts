// How a guess is scored against what the run shows.
import { describe, expect, test } from 'vitest';
import {
  type ChoicePrediction,
  type CurvePrediction,
  choiceOf,
  nearestStop,
  type SliderPrediction,
  scoreOf,
} from './prediction.ts';
import { isRight, questionMistake } from './question.ts';

const choice: ChoicePrediction = {
  kind: 'choice',
  measure: { measure: 'lost' },
  choices: [
    { id: 'none', atMost: 0 },
    { id: 'one', atLeast: 1, atMost: 1 },
    { id: 'more', atLeast: 2 },
  ],
};
const slider: SliderPrediction = {
  kind: 'slider',
  measure: { measure: 'readyMs' },
  stops: [0, 10, 100, 1000, 10_000],
  start: 4,
};
const curve: CurvePrediction = {
  kind: 'curve',
  measure: { measure: 'usedMemory' },
  along: { kind: 'value', values: [1, 2, 3], change: 'scale web {x}' },
  least: 0,
  most: 100,
  step: 5,
  start: 0,
};

describe('a choice', () => {
  test.each([
    [0, 'none'],
    [1, 'one'],
    [7, 'more'],
  ])('%s is %s', (value, id) => {
    expect(choiceOf(choice, value)?.id).toBe(id);
    expect(scoreOf(choice, { kind: 'choice', choice: id }, [value])).toEqual({ verdict: 'right', widest: 0 });
  });

  test('another one is far, and what lies between all choices is none of them', () => {
    expect(scoreOf(choice, { kind: 'choice', choice: 'none' }, [3])?.verdict).toBe('far');
    expect(choiceOf(choice, 1.5)).toBeNull();
  });
});

describe('a place on a scale', () => {
  test('is nearest to the stop by how many times it is the other', () => {
    expect(nearestStop(slider, 30)).toBe(1);
    expect(nearestStop(slider, 40)).toBe(2);
    expect(nearestStop(slider, 0)).toBe(0);
  });

  test.each([
    [100, 'right'],
    [1000, 'near'],
    [10_000, 'far'],
  ] as const)('%s for 120: %s', (value, verdict) => {
    expect(scoreOf(slider, { kind: 'slider', value }, [120])?.verdict).toBe(verdict);
  });
});

describe('a curve', () => {
  test.each([
    [[10, 20, 30], 'right', 0],
    [[20, 30, 60], 'near', 2],
    [[90, 20, 90], 'far', 0],
  ] as const)('%j for 10, 20, 30: %s', (values, verdict, widest) => {
    const score = scoreOf(curve, { kind: 'curve', values }, [10, 20, 30]);
    expect(score?.verdict).toBe(verdict);
    if (verdict !== 'right') expect(score?.widest).toBe(widest);
  });

  test('what the run shows beyond the axis is drawn at its end, and what cannot be measured is left out', () => {
    expect(scoreOf(curve, { kind: 'curve', values: [0, 50, 100] }, [null, 50, 900])).toEqual({
      verdict: 'right',
      widest: 1,
    });
    expect(scoreOf(curve, { kind: 'curve', values: [0, 0, 0] }, [null, null, null])).toBeNull();
  });
});

test('a guess of another kind has no score, nor has a run without an answer', () => {
  expect(scoreOf(choice, { kind: 'slider', value: 1 }, [1])).toBeNull();
  expect(scoreOf(slider, { kind: 'slider', value: 10 }, [null])).toBeNull();
});

test('a question has one right answer', () => {
  const question = { answers: ['here', 'there'], right: 'there' } as const;
  expect(isRight(question, 'there')).toBe(true);
  expect(isRight(question, 'here')).toBe(false);
  expect(questionMistake(question)).toBeNull();
  expect(questionMistake({ ...question, right: 'nowhere' })).toBe('no-right-answer');
  expect(questionMistake({ answers: ['here', 'here'], right: 'here' })).toBe('answer-twice');
});
