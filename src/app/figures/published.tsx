// What has been published that bears on a figure: first what it was carried over from, then all else.
import { useState } from 'react';
import type { EvidenceId } from '../../catalog/evidence.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useProse } from '../../locales/prose.ts';
import { useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { evidenceAmount } from './amount.ts';
import styles from './figures.module.css';
import { EVIDENCE, withPublications } from './records.ts';
import { PublicationLink } from './source.tsx';

/** So many are shown at first: more would push the control out of sight. */
const FIRST = 2;

export interface PublishedProps {
  readonly title: string;
  readonly ids: readonly EvidenceId[];
  /** Closed at first, however few there are. */
  readonly folded?: boolean;
}

export function Published({ title, ids, folded = false }: PublishedProps) {
  const text = useFiguresText();
  const [all, setAll] = useState(false);
  if (ids.length === 0) return null;
  if (folded) {
    return (
      <Disclosure summary={`${title} (${ids.length})`}>
        <List ids={ids} />
      </Disclosure>
    );
  }
  const shown = all || ids.length <= FIRST + 1 ? ids : ids.slice(0, FIRST);
  return (
    <div className={styles.part}>
      <h4>{title}</h4>
      <List ids={shown} />
      {shown.length < ids.length ? (
        <Button tone="quiet" className={styles.more} onClick={() => setAll(true)}>
          {text('evidence.more', { count: ids.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}

function List({ ids }: { readonly ids: readonly EvidenceId[] }) {
  return (
    <ul className={styles.evidence}>
      {ids.map((id) => (
        <EvidenceView key={id} id={id} />
      ))}
    </ul>
  );
}

function EvidenceView({ id }: { readonly id: EvidenceId }) {
  const text = useFiguresText();
  const format = useFormat();
  const prose = useProse();
  const { quantity, unit, figures, finding, setup, source, place, reading, caution } = EVIDENCE[id];
  return (
    <li>
      <p className={styles.quantity}>{prose(quantity)}</p>
      {figures.length > 0 ? (
        <ul className={styles.readings}>
          {figures.map((figure) => (
            <li key={figure[0]}>
              {prose(figure[0])} <b>{evidenceAmount(text, format, figure, unit)}</b>
            </li>
          ))}
        </ul>
      ) : null}
      {finding ? <p>{prose(finding)}</p> : null}
      {caution ? (
        <p className={styles.caution}>{text('evidence.caution', { caution: withPublications(prose(caution)) })}</p>
      ) : null}
      <p className={styles.aside}>
        {text('evidence.setup', { setup: prose(setup) })}
        <br />
        <PublicationLink title={source.title} link={source.link} />,{' '}
        {text('evidence.source', { venue: source.venue, year: String(source.year), place: prose(place) })} ·{' '}
        {text(`reading.${reading}`)}
      </p>
    </li>
  );
}
