// A case as a row of the table: what was measured, both figures, the error, and what there is to know about all that.
import { memo } from 'react';
import { useProse } from '../../locales/prose.ts';
import { useValidationText } from '../../locales/validation.ts';
import { PublicationLink } from '../figures/source.tsx';
import { useCaseWords } from './case-words.ts';
import styles from './cases-table.module.css';
import { rowId } from './chosen.ts';
import type { CaseRow } from './filters.ts';
import { Rerun } from './rerun.tsx';

export interface CaseRowProps extends CaseRow {
  readonly chosen: boolean;
}

export const CaseRowView = memo(function CaseRowView({ described, result, chosen }: CaseRowProps) {
  const text = useValidationText();
  const prose = useProse();
  const words = useCaseWords();
  const { id, topic, measured, source, reason, use, parameters, although, read } = described;
  const verdict = result?.verdict ?? 'waiting';
  return (
    <tr id={rowId(id)} tabIndex={-1} data-chosen={chosen ? '' : undefined}>
      <th scope="row" className={styles.case}>
        <span>{prose(measured)}</span>
        <small>
          {text(`topics.${topic}`)} · <code translate="no">{id}</code>
        </small>
      </th>
      <td className={styles.numeric} data-column={text('columns.published')}>
        {words.published(described)}
      </td>
      <td className={styles.numeric} data-column={text('columns.simulated')}>
        {result ? words.simulated(result) : <span className={styles.waiting}>{text('none')}</span>}
      </td>
      <td className={styles.numeric} data-column={text('columns.error')} data-verdict={verdict}>
        {result ? words.error(result) : <span className={styles.waiting}>{text('none')}</span>}
        {result?.verdict === 'miss' ? <span className={styles.verdict}>{text('verdict.miss')}</span> : null}
      </td>
      <td className={styles.use}>{text(`use.${use}`)}</td>
      <td className={styles.more}>
        <p>
          <PublicationLink title={source.title} link={source.link} />,{' '}
          <span translate="no">
            {text('page.cases.place', { venue: source.venue, year: String(source.year), place: source.place })}
          </span>
          {source.secondHand ? `; ${text('page.cases.secondHand')}` : null}
        </p>
        {reason !== null && result ? (
          <p className={result.verdict === 'miss' ? styles.why : styles.aside}>
            {text(result.verdict === 'miss' ? 'page.cases.why' : 'page.cases.behind', { reason: prose(reason) })}
          </p>
        ) : null}
        <Rerun title={text('page.rerun.title')} scenarios={result?.scenarios ?? []}>
          <p>{text('page.cases.read', { read: prose(read) })}</p>
          {although === null ? null : <p>{text('page.cases.although', { although: prose(although) })}</p>}
          {parameters.length === 0 ? null : (
            <p>
              {text('page.cases.calibrates')} <code translate="no">{parameters.join(', ')}</code>.
            </p>
          )}
        </Rerun>
      </td>
    </tr>
  );
});
