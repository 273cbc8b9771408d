// One figure of the model as a line that opens to its whole record: what it means, its value and range, where it comes from,
// what else is published, and a control to try another value.
import { useId, useState } from 'react';
import type { ParameterRecord } from '../../catalog/parameter.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat, useText } from '../../locales/text.ts';
import { useDocument } from '../../store/document.ts';
import { amount, asKnown } from './amount.ts';
import { Control } from './control.tsx';
import styles from './figures.module.css';
import { OwnerOf } from './owner.tsx';
import { Published } from './published.tsx';
import { RangeBar } from './range-bar.tsx';
import { behind } from './records.ts';
import { SourceOf } from './source.tsx';

export interface FigureRowProps {
  readonly id: string;
  readonly record: ParameterRecord;
  /** What the figure asked about would be at the ends of the range, in words. */
  readonly influence?: string | undefined;
}

export function FigureRow({ id, record, influence }: FigureRowProps) {
  const text = useFiguresText();
  const words = useText();
  const format = useFormat();
  const prose = useProse();
  const value = useDocument((state) => state.parameters[id] ?? record.value);
  const [open, setOpen] = useState(false);
  const body = useId();
  const changed = value !== record.value;
  const { source } = record;
  return (
    <li className={styles.row} data-changed={changed || undefined} data-parameter={id}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={open ? body : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.about}>
          <OwnerOf id={id} />
          {prose(record.about)}
        </span>
        <span className={styles.value}>
          {changed ? <span className={styles.mark} aria-hidden="true" /> : null}
          {amount(text, format, asKnown(record, value), record.unit)}
        </span>
        <span className={styles.origin}>
          {changed ? (
            <b>
              {text('record.changedFrom', { value: amount(text, format, asKnown(record, record.value), record.unit) })}{' '}
              ·{' '}
            </b>
          ) : null}
          {'assumption' in source ? (
            <i>{words('catalog.records.assumption')}</i>
          ) : (
            <cite translate="no">{`${source.title} ${source.year}`}</cite>
          )}
        </span>
        <RangeBar record={record} value={value} />
        {influence ? <span className={styles.influence}>{influence}</span> : null}
      </button>
      {open ? (
        <div id={body} className={styles.record}>
          <Control id={id} record={record} value={value} />
          <SourceOf record={record} />
          {record.note ? (
            <div className={styles.part}>
              <h4>{text('record.disagree')}</h4>
              <p>{prose(record.note)}</p>
            </div>
          ) : null}
          <Published title={text('record.behind')} ids={behind(record)} />
          <Published title={text('record.published')} ids={record.published ?? []} />
          <p className={styles.aside}>
            {text('record.id')}: <code translate="no">{id}</code>
          </p>
        </div>
      ) : null}
    </li>
  );
}
