// Every mistake that a scenario file can hold has words, and there are no words for others.
import { expect, test } from 'vitest';
import { SCENARIO_CODES } from '../topology/scenario-json.ts';
import { scenario } from './en/scenario.ts';

test('every mistake in a scenario file has words', () => {
  expect(Object.keys(scenario).sort()).toEqual([...SCENARIO_CODES].sort());
});
