// The claims from the shell: all of them with their verdicts, in words and as JSON.
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../catalog/evidence.ts';
import { STAGED_CLAIMS } from '../lessons/claims.ts';
import { results } from '../lessons/experiment.ts';
import { verdictOf } from '../lessons/verdict.ts';
import { claimsText } from '../locales/twenty-claims.ts';
import { claimsReport } from './claims.ts';

const mistake = (said: string) => new Error(said);

describe('simulate --claims', () => {
  test('prints a paragraph for each, headed by its number and its verdict', () => {
    const text = claimsText('en');
    const paragraphs = claimsReport(['--claims'], mistake).trimEnd().split('\n\n');
    expect(paragraphs.length).toBe(STAGED_CLAIMS.length);
    for (const [at, claim] of STAGED_CLAIMS.entries()) {
      const [head = '', ...rest] = paragraphs[at]?.split('\n') ?? [];
      const { opinion } = verdictOf(claim, results(claim), EVIDENCE);
      expect(head.startsWith(`${claim.number}. `)).toBe(true);
      expect(head).toContain(text(`opinion.${opinion}`));
      for (const { id } of claim.evidence) expect(rest.join('\n')).toContain(`(${id})`);
      expect(paragraphs[at]).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });

  test('prints the same as JSON', () => {
    const printed = JSON.parse(claimsReport(['--json', '--claims'], mistake));
    for (const [at, claim] of STAGED_CLAIMS.entries()) {
      const played = results(claim);
      expect(printed[at]).toMatchObject({ id: claim.id, results: played, verdict: verdictOf(claim, played, EVIDENCE) });
    }
  });

  test('names a word that it does not know, with its place', () => {
    expect(() => claimsReport(['--claims', '--loud'], mistake)).toThrow('argument 2: there is no option --loud');
  });
});
