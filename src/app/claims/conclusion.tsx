// The verdict on a claim: what was found under each condition, and the rule that applies.
import { useClaimsText } from '../../locales/twenty-claims.ts';
import styles from './claim-body.module.css';
import type { ClaimPartProps } from './claim-body.tsx';
import { VerdictMark } from './marks.tsx';
import { opinionWords } from './verdict-words.ts';

const MODEL = { true: 'holds', false: 'fails', null: 'unknown' } as const;

export function Conclusion({ judged, words }: ClaimPartProps) {
  const text = useClaimsText();
  if (!judged) return <p className={styles.waiting}>{text('waiting')}</p>;
  const { opinion, rule, findings, conditions } = judged.verdict;
  const where = conditions.map(words.condition).join('; ');
  return (
    <>
      <p className={styles.opinion}>
        <VerdictMark mark={opinion} />
        <b>{opinionWords(judged.verdict, words, text)}</b>
      </p>
      <p>{text(`ruleOf.${rule}`, { where })}</p>
      <ul className={styles.findings}>
        {findings.map(({ condition, holds, supporting, opposing }) => (
          <li key={condition}>
            <span>{words.condition(condition)}</span>
            <span>
              {[
                text(`finding.${MODEL[`${holds}`]}`),
                ...(supporting > 0 ? [text('finding.supporting', { count: supporting })] : []),
                ...(opposing > 0 ? [text('finding.opposing', { count: opposing })] : []),
                ...(supporting + opposing === 0 ? [text('finding.silent')] : []),
              ].join('\u00a0· ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
