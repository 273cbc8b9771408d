// What a claim predicts under each condition, and what came out.
import { compared } from '../../lessons/comparison.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import styles from './claim-body.module.css';
import type { ClaimPartProps } from './claim-body.tsx';
import { OutcomeMark } from './marks.tsx';
import { findingWords } from './verdict-words.ts';

export interface PredictionsProps extends ClaimPartProps {
  /** Its heading's rank, below what it stands under. */
  readonly heading?: 'h3' | 'h4' | 'h5';
  /** What was found under each condition stands with it, and not below the verdict. */
  readonly withFindings?: boolean;
}

export function Predictions(props: PredictionsProps) {
  const { claim, judged, words, heading: Heading = 'h5', withFindings = false } = props;
  const text = useClaimsText();
  const found = (id: string) => {
    const finding = withFindings ? judged?.verdict.findings.find(({ condition }) => condition === id) : undefined;
    return finding ? findingWords(finding, text) : null;
  };
  const results = judged?.results ?? {};
  const outcome = (name: string) => {
    const [scene = '', figure = ''] = name.split('.');
    return results[scene]?.[figure] ?? null;
  };
  return (
    <div className={styles.predictions}>
      <Heading>{text('prediction.heading')}</Heading>
      {claim.conditions.map(({ id, predicts }) => (
        <div key={id}>
          <p className={styles.condition}>
            <span>{words.condition(id)}</span>
            {found(id) ? <span>{found(id)}</span> : null}
          </p>
          <ul>
            {predicts.map((comparison) => {
              const holds = compared(comparison, outcome);
              return (
                <li key={comparison.left} data-holds={holds ?? undefined}>
                  <span>{words.prediction(comparison)}</span>
                  {judged ? (
                    <span className={styles.outcome}>
                      <OutcomeMark holds={holds} />
                      <span>
                        <b>{text(`prediction.${holds === null ? 'unknown' : holds ? 'yes' : 'no'}`)}</b>
                        {': '}
                        {words.outcome(comparison, results)}
                      </span>
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
