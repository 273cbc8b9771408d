// The records that the scenes rest on, with their figures and where they were published, numbered as the scenes name them.
import type { EvidenceId } from '../../catalog/evidence.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat } from '../../locales/text.ts';
import { evidenceAmount } from '../figures/amount.ts';
import { EVIDENCE, withPublications } from '../figures/records.ts';
import { PublicationLink } from '../figures/source.tsx';
import styles from './handout.module.css';

export function SourcesPart({ ids }: { readonly ids: readonly EvidenceId[] }) {
  const text = useFiguresText();
  const format = useFormat();
  const prose = useProse();
  return (
    <ol className={styles.sources}>
      {ids.map((id) => {
        const { quantity, unit, figures, finding, source, place, caution } = EVIDENCE[id];
        const values = figures.map((figure) => `${prose(figure[0])} ${evidenceAmount(text, format, figure, unit)}`);
        return (
          <li key={id}>
            <b>{prose(quantity)}</b>
            {values.length > 0 ? `: ${values.join('; ')}` : ''}
            {'. '}
            {finding ? `${prose(finding)} ` : ''}
            {caution ? `${text('evidence.caution', { caution: withPublications(prose(caution)) })} ` : ''}
            <span translate="no">{source.authors}</span>: <PublicationLink title={source.title} link={source.link} />,{' '}
            {text('evidence.source', { venue: source.venue, year: String(source.year), place: prose(place) })}
          </li>
        );
      })}
    </ol>
  );
}
