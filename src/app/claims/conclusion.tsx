// The verdict on a claim: what was found under each condition, and the rule that applies.
import { useClaimsText } from '../../locales/twenty-claims.ts';
import styles from './claim-body.module.css';
import type { ClaimPartProps } from './claim-body.tsx';
import { VerdictMark } from './marks.tsx';
import { findingWords, opinionWords } from './verdict-words.ts';

interface ConclusionProps extends ClaimPartProps {
  /** False where each finding stands with what was predicted. */
  readonly withFindings?: boolean;
}

export function Conclusion({ judged, words, withFindings = true }: ConclusionProps) {
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
      {withFindings ? (
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <li key={finding.condition}>
              <span>{words.condition(finding.condition)}</span>
              <span>{findingWords(finding, text)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
