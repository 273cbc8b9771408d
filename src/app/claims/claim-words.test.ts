// Every claim has all its words and no others, and every scene a link that opens to the same.
import { describe, expect, test } from 'vitest';
import '../../locales/all-words.ts';
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { results, staged } from '../../lessons/experiment.ts';
import { RULES } from '../../lessons/verdict.ts';
import { twentyClaims } from '../../locales/en/twenty-claims.ts';
import { flatten } from '../../locales/message.ts';
import { createFormat } from '../../locales/text.ts';
import { claimsText } from '../../locales/twenty-claims.ts';
import { readLink } from '../../sharing/link.ts';
import { claimWords } from './claim-words.ts';
import { hashOf } from './stage-link.ts';

const messages = flatten(twentyClaims);
const text = claimsText('en');

describe.each(STAGED_CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (id, claim) => {
  test('has words for its parts, and none for what is not there', () => {
    const expected = [
      ...['title', 'said', 'experiment'],
      ...(claim.conditions.length > 1 ? ['on'] : []),
      ...claim.scenes.map((scene) => `scenes.${scene.id}`),
      ...claim.conditions.map((condition) => `conditions.${condition.id}`),
      ...claim.evidence.map(
        ({ id: of, condition }) => `evidence.${condition === undefined ? of : `${condition} ${of}`}`,
      ),
    ];
    const prefix = `claims.${id}.`;
    const own = [...messages.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    expect(own.toSorted()).toEqual(expected.toSorted());
  });

  test('says what it predicts and what came out, in both languages that are made', () => {
    for (const locale of ['en', 'en-XA'] as const) {
      const words = claimWords(claim, claimsText(locale), createFormat(locale));
      const played = results(claim);
      for (const comparison of claim.conditions.flatMap(({ predicts }) => predicts)) {
        expect(words.prediction(comparison)).not.toMatch(/[{}]|NaN|undefined/);
        expect(words.outcome(comparison, played)).toMatch(/\d/);
        expect(words.outcome(comparison, {})).not.toMatch(/NaN|undefined/);
      }
    }
  });

  test('opens on the stage as it was played', () => {
    for (const scene of claim.scenes) {
      const link = readLink(hashOf(scene));
      const { topology, recording } = staged(scene);
      expect(link).toMatchObject({ ok: true, refused: [], shared: { topology, running: recording.running } });
      const incidents = recording.entries.filter((entry) => 'incident' in entry);
      expect(link?.ok && (link.shared.incidents ?? [])).toEqual(incidents);
    }
  });
});

test('each rule is in words, as a rule and as the reason of a verdict', () => {
  for (const [rule, opinion] of Object.entries(RULES)) {
    for (const key of [`rules.${rule}`, `ruleOf.${rule}`, `opinion.${opinion}`]) expect(text.has(key)).toBe(true);
  }
});

test('figures are written in the unit of their measure', () => {
  const [claim] = STAGED_CLAIMS;
  if (!claim) throw new Error('no claims');
  const { figure } = claimWords(claim, text, createFormat('en'));
  expect(figure({ measure: 'readyMs' }, 794.2)).toBe(createFormat('en').seconds(794.2));
  expect(figure({ measure: 'overhead' }, 0.0663)).toBe('6.6%');
  expect(figure({ measure: 'movesLive' }, 0)).toBe('0%');
  expect(figure({ measure: 'slowdown' }, 4.4217)).toBe('4.42 times');
  expect(figure({ measure: 'throughput' }, 84_044)).toBe('84,044/s');
  expect(figure({ measure: 'kernels' }, 6)).toBe('6');
  expect(figure({ measure: 'kernels' }, null)).toBe('none');
});
