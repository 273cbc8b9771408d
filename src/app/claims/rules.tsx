// The rules by which verdicts come about, in their order.
import { RULES, type Rule } from '../../lessons/verdict.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import page from '../validation/validation-page.module.css';
import styles from './claims-page.module.css';
import { VerdictMark } from './marks.tsx';

export function Rules() {
  const text = useClaimsText();
  return (
    <section className={page.section} aria-labelledby="rules">
      <h2 id="rules">{text('rules.heading')}</h2>
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
    </section>
  );
}
