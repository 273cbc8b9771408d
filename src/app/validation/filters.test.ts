// Which cases the table shows, and in which order.
import { describe, expect, test } from 'vitest';
import type { CaseDescription, CaseResult } from '../../validation/report.ts';
import { AS_REPORTED, type CaseFilter, filtered, NO_FILTER, type Order, rowsOf, sorted, sortedBy } from './filters.ts';

const source = (title: string) => ({ title, authors: '', venue: '', year: 2020, place: '', link: '', evidence: '' });
const described = (id: string, more: Partial<CaseDescription> = {}): CaseDescription => ({
  id,
  topic: 'startup',
  measured: id,
  source: source('B'),
  unit: 'ms',
  read: '',
  published: { value: 100 },
  use: 'prediction',
  parameters: [],
  although: null,
  machineNamed: true,
  reason: null,
  ...more,
});
const played = (one: CaseDescription, error: number, verdict: CaseResult['verdict']): CaseResult => ({
  ...one,
  simulated: 100 * (1 + error),
  error,
  verdict,
  scenarios: [],
});

const near = described('near', { use: 'calibration' });
const miss = described('miss', { topic: 'memory', published: { low: 5, high: 7 } });
const mark = described('mark', { source: source('A'), published: { high: 500 } });
const waiting = described('waiting', { topic: 'memory', published: { value: 1 } });
const rows = rowsOf(
  [near, miss, mark, waiting],
  [played(near, 0.3, 'near'), played(miss, -0.9, 'miss'), played(mark, 0, 'on-the-mark')],
);
const ids = (of: readonly { readonly described: CaseDescription }[]) => of.map((row) => row.described.id);

test('every case has a row from the beginning, with what came of it as soon as it has been played', () => {
  expect(rows.map(({ result }) => result?.error ?? null)).toEqual([0.3, -0.9, 0, null]);
});

describe('filters', () => {
  test.each<[string, Partial<CaseFilter>, readonly string[]]>([
    ['nothing', {}, ['near', 'miss', 'mark', 'waiting']],
    ['a topic', { topic: 'memory' }, ['miss', 'waiting']],
    ['a source', { source: 'A' }, ['mark']],
    ['predictions', { use: 'prediction' }, ['miss', 'mark', 'waiting']],
    ['misses', { missesOnly: true }, ['miss']],
    ['all at once', { topic: 'memory', use: 'calibration', missesOnly: true }, []],
  ])('by %s', (_name, filter, expected) => {
    expect(ids(filtered(rows, { ...NO_FILTER, ...filter }))).toEqual(expected);
  });
});

describe('sorting', () => {
  test.each<[Order, boolean, readonly string[]]>([
    ['report', false, ['near', 'miss', 'mark', 'waiting']],
    ['report', true, ['waiting', 'mark', 'miss', 'near']],
    ['published', false, ['waiting', 'miss', 'near', 'mark']],
    ['simulated', false, ['miss', 'mark', 'near', 'waiting']],
    ['error', true, ['miss', 'near', 'mark', 'waiting']],
    ['error', false, ['mark', 'near', 'miss', 'waiting']],
    ['use', false, ['near', 'miss', 'mark', 'waiting']],
    ['source', false, ['mark', 'near', 'miss', 'waiting']],
  ])('by %s, descending %s', (by, descending, expected) => {
    expect(ids(sorted(rows, { by, descending }))).toEqual(expected);
  });

  test('a heading turns its own order round, and errors begin with the largest', () => {
    expect(sortedBy(AS_REPORTED, 'report')).toEqual({ by: 'report', descending: true });
    expect(sortedBy(AS_REPORTED, 'error')).toEqual({ by: 'error', descending: true });
    expect(sortedBy({ by: 'error', descending: true }, 'source')).toEqual({ by: 'source', descending: false });
  });
});
