// The rules of verdicts, one by one, and that what a record shows follows from its figures.
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../catalog/evidence.ts';
import type { Citation, StagedClaim } from './claim.ts';
import { compared } from './comparison.ts';
import { type Finding, RULES, ruleFor, sideOf, verdictOf } from './verdict.ts';

const finding = (condition: string, holds: boolean | null, supporting = 0, opposing = 0): Finding => {
  return { condition, holds, supporting, opposing };
};

describe('which rule applies', () => {
  test.each([
    ['no-evidence', [finding('said', true)], []],
    ['no-evidence', [finding('said', false)], []],
    ['no-evidence', [finding('said', true), finding('else', true, 3, 3)], []],
    ['no-evidence', [], []],
    ['no-result', [finding('said', null, 1)], ['said']],
    ['no-result', [finding('said', true, 1), finding('else', null)], ['else']],
    ['evidence-divided', [finding('said', true, 1, 1)], ['said']],
    ['evidence-divided', [finding('said', false, 3, 1), finding('else', true)], ['said']],
    ['model-against-evidence', [finding('said', true, 0, 1)], ['said']],
    ['model-against-evidence', [finding('said', false, 1, 0)], ['said']],
    ['model-against-evidence', [finding('said', true, 1), finding('else', false, 1)], ['else']],
    ['turns', [finding('said', true, 1), finding('else', false, 0, 1)], ['else']],
    ['turns', [finding('said', true, 1), finding('else', false)], ['else']],
    ['turns', [finding('said', false, 0, 1), finding('else', true)], ['said']],
    ['never', [finding('said', false, 0, 1)], ['said']],
    ['never', [finding('said', false, 0, 1), finding('else', false)], ['said', 'else']],
    ['always', [finding('said', true, 1)], []],
    ['always', [finding('said', true, 1), finding('else', true)], []],
  ] as const)('%s: %j', (rule, findings, conditions) => {
    expect(ruleFor(findings)).toEqual({ rule, conditions });
  });

  test('every rule leads to one of four opinions', () => {
    expect(new Set(Object.values(RULES))).toEqual(new Set(['supported', 'depends', 'contested', 'not-measured']));
  });
});

describe('one figure against another', () => {
  test.each([
    ['atMost', 1, 5, 5, true],
    ['atMost', 1, 5.1, 5, false],
    ['atMost', 0.5, 2.5, 5, true],
    ['atMost', 0.5, 2.6, 5, false],
    ['atLeast', 2, 10, 5, true],
    ['atLeast', 2, 9.9, 5, false],
    ['atMost', 1, 0, 0, true],
    ['atMost', 1, 0.1 + 0.2, 0.3, true],
    ['atLeast', 1, null, 5, null],
    ['atLeast', 1, 5, null, null],
  ] as const)('%s %d times: %d and %d', (is, factor, left, right, expected) => {
    const figures: Record<string, number | null> = { left, right };
    expect(compared({ left: 'left', is, factor, right: 'right' }, (name) => figures[name] ?? null)).toBe(expected);
    if (right !== null) {
      expect(compared({ left: 'left', is, factor, right }, (name) => figures[name] ?? null)).toBe(expected);
    }
  });
});

describe('which side a record is on', () => {
  const linpack = { id: 'OV-002', shows: { left: 'guest', is: 'atLeast', right: 'bare metal' } } as const;
  const side = (shows: Partial<typeof linpack.shows> & { factor?: number }) =>
    sideOf({ id: 'OV-002', shows: { ...linpack.shows, ...shows } } as Citation, EVIDENCE);

  test('follows from its figures', () => {
    expect(side({ factor: 0.8 })).toBe('for');
    expect(side({ factor: 0.95 })).toBe('against');
  });

  test('or is said', () => {
    for (const says of ['for', 'against', 'aside'] as const)
      expect(sideOf({ id: 'OV-020', says }, EVIDENCE)).toBe(says);
  });

  test('a figure or a record that is not there is a mistake', () => {
    expect(() => side({ left: 'nobody' as 'guest' })).toThrow('"OV-002" has no figure "nobody".');
    expect(() => sideOf(linpack, {})).toThrow('There is no evidence "OV-002".');
  });
});

test('results and records make the findings, each under its condition', () => {
  const ready = { ready: { measure: 'readyMs' } } as const;
  const scene = { scene: { topology: 'host:x86' }, until: '1s', figures: ready };
  const claim: StagedClaim = {
    id: 'quicker',
    number: 1,
    by: 'article',
    scenes: [
      { id: 'a', ...scene },
      { id: 'b', ...scene },
    ],
    conditions: [
      { id: 'said', predicts: [{ left: 'a.ready', is: 'atMost', factor: 0.5, right: 'b.ready' }] },
      { id: 'else', predicts: [{ left: 'a.ready', is: 'atMost', right: 100 }] },
    ],
    evidence: [
      { id: 'OV-020', says: 'for' },
      { id: 'OV-021', says: 'aside' },
      { id: 'OV-021', condition: 'else', says: 'against' },
    ],
  };
  const verdict = (a: number, b: number) => verdictOf(claim, { a: { ready: a }, b: { ready: b } }, EVIDENCE);
  expect(verdict(200, 400)).toEqual({
    opinion: 'depends',
    rule: 'turns',
    findings: [finding('said', true, 1, 0), finding('else', false, 0, 1)],
    conditions: ['else'],
  });
  expect(verdict(200, 300)).toMatchObject({ rule: 'model-against-evidence', conditions: ['said'] });
  expect(verdict(50, 300)).toMatchObject({ rule: 'model-against-evidence', conditions: ['else'] });
  expect(verdictOf(claim, { a: { ready: 1 } }, EVIDENCE)).toMatchObject({ rule: 'no-result', conditions: ['said'] });
});
