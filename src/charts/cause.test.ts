import { expect, it } from 'vitest';
import type { Recording } from '../simulation/recording.ts';
import { EMPTY_TOPOLOGY } from '../topology/topology.ts';
import { causeOf } from './cause.ts';

const recording: Recording = {
  seed: 1,
  parameters: {},
  running: [],
  entries: [{ atMs: 0, topology: EMPTY_TOPOLOGY }],
};
const hog = { name: 'cpu-hog', node: 'web', action: 'begin' } as const;

it('a change is put down to what was edited last', () => {
  expect(causeOf({ code: 'add', params: { name: 'web-2' } }, recording)).toEqual({ type: 'node', name: 'web-2' });
  expect(causeOf({ code: 'open', params: {} }, recording)).toEqual({ type: 'document' });
});

it('a changed figure of the model is not called by its id', () => {
  expect(causeOf({ code: 'figure', params: { name: 'ksm.sleepMs' } }, recording)).toEqual({ type: 'figure' });
  expect(causeOf({ code: 'figures-back', params: {} }, recording)).toEqual({ type: 'figures-back' });
});

it('an incident after the last edit takes the blame', () => {
  const troubled = { ...recording, entries: [...recording.entries, { atMs: 5000, incident: hog }] };
  expect(causeOf({ code: 'add', params: { name: 'web' } }, troubled)).toEqual({
    type: 'incident',
    incident: 'cpu-hog',
  });
});

it('nothing is blamed before anything was done', () => {
  expect(causeOf(null, recording)).toBeNull();
});
