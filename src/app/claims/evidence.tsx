// What has been published about a claim: what each record says, on which side it is, where it stands, and the records in full.
import { EVIDENCE } from '../../catalog/evidence.ts?records';
import { sideOf } from '../../lessons/verdict.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { Published } from '../figures/published.tsx';
import { PublicationLink } from '../figures/source.tsx';
import styles from './claim-body.module.css';
import type { ClaimPartProps } from './claim-body.tsx';
import { VerdictMark } from './marks.tsx';

export function Evidence({ claim, words }: ClaimPartProps) {
  const text = useClaimsText();
  const [first] = claim.conditions;
  const several = claim.conditions.length > 1;
  return (
    <>
      {claim.conditions.map(({ id }) => {
        const records = claim.evidence.filter(({ condition = first.id }) => condition === id);
        return records.length === 0 ? null : (
          <div key={id}>
            {several ? <p className={styles.condition}>{words.condition(id)}</p> : null}
            <ul className={styles.records}>
              {records.map((citation) => {
                const { source } = EVIDENCE[citation.id];
                const side = sideOf(citation, EVIDENCE);
                return (
                  <li key={citation.id} data-side={side}>
                    <VerdictMark mark={side} />
                    <div>
                      <p>
                        <b>{text(`side.${side}`)}</b>
                        {': '}
                        {words.record(citation)}
                      </p>
                      <p className={styles.source}>
                        <PublicationLink title={source.title} link={source.link} />
                        {', '}
                        <span>{source.year}</span>
                      </p>
                    </div>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
      <Published title={text('open.records')} ids={[...new Set(claim.evidence.map(({ id }) => id))]} folded />
    </>
  );
}
