// The verdict on a claim in words: beside its mark, and as sentences where it is said or kept as text.
import type { Finding, Verdict } from '../../lessons/verdict.ts';
import type { ClaimsText } from '../../locales/twenty-claims.ts';
import type { ClaimWords } from './claim-words.ts';

/** Such as `depends on …`. */
export function opinionWords({ opinion }: Verdict, words: ClaimWords, text: ClaimsText): string {
  return opinion === 'depends' ? text('dependsOn', { on: words.on }) : text(`opinion.${opinion}`);
}

/** The opinion and the rule that led to it. */
export function verdictWords(verdict: Verdict, words: ClaimWords, text: ClaimsText): string {
  const where = verdict.conditions.map(words.condition).join('; ');
  const opinion = opinionWords(verdict, words, text);
  return `${text('open.verdict')}: ${opinion}. ${text(`ruleOf.${verdict.rule}`, { where })}`;
}

const MODEL = { true: 'holds', false: 'fails', null: 'unknown' } as const;

/** What was found under a condition: by the model, and by the published records. */
export function findingWords({ holds, supporting, opposing }: Finding, text: ClaimsText): string {
  return [
    text(`finding.${MODEL[`${holds}`]}`),
    ...(supporting > 0 ? [text('finding.supporting', { count: supporting })] : []),
    ...(opposing > 0 ? [text('finding.opposing', { count: opposing })] : []),
    ...(supporting + opposing === 0 ? [text('finding.silent')] : []),
  ].join('\u00a0· ');
}
