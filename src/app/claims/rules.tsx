// The rules by which verdicts come about, in their order.
import { RULES, type Rule } from '../../lessons/verdict.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { PageSection } from '../page-frame/page-section.tsx';
import styles from './claims-page.module.css';
import { VerdictMark } from './marks.tsx';

export function Rules() {
  const text = useClaimsText();
  return (
    <PageSection id="rules" title={text('rules.heading')}>
      <p className={styles.about}>{text('rules.about')}</p>
      <ol className={styles.rules}>
        {(Object.keys(RULES) as Rule[]).map((rule) => (
          <li key={rule}>
            <span className={styles.opinion}>
              <VerdictMark mark={RULES[rule]} />
              {text(`opinion.${RULES[rule]}`)}
            </span>
            <span>{text(`rules.${rule}`)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.about}>{text('rules.limits')}</p>
    </PageSection>
  );
}
