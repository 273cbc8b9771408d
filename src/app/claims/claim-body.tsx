// All there is to a claim: what is said and by whom, the experiment with its figures, what has been published, the verdict and
// the rule that led to it.
import type { StagedClaim } from '../../lessons/claim.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import styles from './claim-body.module.css';
import type { ClaimWords } from './claim-words.ts';
import { Conclusion } from './conclusion.tsx';
import { Evidence } from './evidence.tsx';
import type { Judged } from './playing.ts';
import { Predictions } from './predictions.tsx';
import { Scenes } from './scenes.tsx';

export interface ClaimPartProps {
  readonly claim: StagedClaim;
  readonly judged: Judged | null;
  readonly words: ClaimWords;
}

export function ClaimBody(props: ClaimPartProps) {
  const text = useClaimsText();
  const { claim, words } = props;
  return (
    <div className={styles.claim}>
      <div className={styles.said}>
        <p>{words.said}</p>
        <p className={styles.by}>{text('open.said', { by: text(`by.${claim.by}`) })}</p>
      </div>
      <section className={styles.experiment}>
        <h4>{text('open.experiment')}</h4>
        <p>{words.experiment}</p>
        <Scenes {...props} />
        <Predictions {...props} />
      </section>
      <section className={styles.published}>
        <h4>{text('open.published')}</h4>
        <Evidence {...props} />
      </section>
      <section className={styles.verdict}>
        <h4>{text('open.verdict')}</h4>
        <Conclusion {...props} />
      </section>
    </div>
  );
}
