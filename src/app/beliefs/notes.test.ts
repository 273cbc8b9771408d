// What was kept on the device is read as far as it can be understood.
import { expect, test } from 'vitest';
import { readNotes } from './notes.ts';

const PREDICT = { phase: 'predict', guess: null, chosen: [] };

test.each([
  [{ phase: 'told', guess: { kind: 'choice', choice: 'all' }, chosen: ['one-kernel'] }, null],
  [{ phase: 'compare', guess: { kind: 'slider', value: 3 }, chosen: [] }, null],
  [{ phase: 'explain', guess: { kind: 'curve', values: [1, 2] }, chosen: [] }, null],
  [{ phase: 'run', guess: null, chosen: [] }, PREDICT],
  [{ phase: 'elsewhere', guess: { kind: 'slider', value: 'much' }, chosen: 'all' }, PREDICT],
  [{ guess: { kind: 'curve', values: [1, null] }, chosen: [3] }, PREDICT],
])('%j', (note, read) => {
  expect(readNotes({ 'a-lightweight-machine': note })).toEqual({ 'a-lightweight-machine': read ?? note });
});

test('what is no note, or of no belief, is left out', () => {
  for (const written of [null, 7, 'all', [], { 'no-belief': PREDICT, 'either-or': null }]) {
    expect(readNotes(written)).toEqual({});
  }
});
