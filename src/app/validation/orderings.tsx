// Published orderings: who takes part, least first, as bars; a tick where the figure was published, and whether the order came
// out right.

import { useProse } from '../../locales/prose.ts';
import { useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import { quantity } from '../../validation/markdown.ts';
import type { OrderingDescription, OrderingResult } from '../../validation/report.ts';
import { PublicationLink } from '../figures/source.tsx';
import styles from './orderings.module.css';
import { Rerun } from './rerun.tsx';

export interface OrderingsProps {
  readonly described: readonly OrderingDescription[];
  readonly played: readonly OrderingResult[];
}

export function Orderings({ described, played }: OrderingsProps) {
  return (
    <ul className={styles.orderings}>
      {described.map((one, at) => (
        <OrderingView key={one.id} described={one} result={played[at] ?? null} />
      ))}
    </ul>
  );
}

interface OrderingViewProps {
  readonly described: OrderingDescription;
  readonly result: OrderingResult | null;
}

function OrderingView({ described, result }: OrderingViewProps) {
  const text = useValidationText();
  const prose = useProse();
  const { asked, source, reason } = described;
  return (
    <li className={styles.ordering}>
      <h3 className={styles.asked}>{prose(asked)}</h3>
      <p className={styles.right} data-wrong={result && !result.right ? '' : undefined}>
        {text(result ? (result.right ? 'right' : 'wrong') : 'page.orderings.waiting')}
      </p>
      {result ? <Contenders result={result} /> : <div className={styles.place} />}
      {result && !result.right && reason !== null ? (
        <p className={styles.why}>{text('page.cases.why', { reason: prose(reason) })}</p>
      ) : null}
      <p className={styles.source}>
        <PublicationLink title={source.title} link={source.link} />,{' '}
        <span translate="no">
          {text('page.cases.place', { venue: source.venue, year: String(source.year), place: source.place })}
        </span>
      </p>
      {result ? (
        <div className={styles.source}>
          <Rerun title={text('page.rerun.title')} scenarios={result.contenders.map(({ scenario }) => scenario)} />
        </div>
      ) : null}
    </li>
  );
}

function Contenders({ result }: { readonly result: OrderingResult }) {
  const text = useValidationText();
  const prose = useProse();
  const words = reportWords(useLocale());
  const { contenders, unit } = result;
  const most = Math.max(
    ...contenders.flatMap(({ simulated, published }) => [simulated, published ?? 0]),
    Number.MIN_VALUE,
  );
  const share = (value: number) => `${Math.max(0, (100 * value) / most)}%`;
  return (
    <ol className={styles.contenders}>
      {contenders.map(({ name, simulated, published }) => (
        <li key={name} className={styles.contender}>
          <span className={styles.name}>{prose(name)}</span>
          <span className={styles.lane} aria-hidden="true">
            <span className={styles.bar} style={{ inlineSize: share(simulated) }} />
            {published === null ? null : (
              <span className={styles.tick} style={{ insetInlineStart: share(published) }} />
            )}
          </span>
          <span className={styles.figures}>
            {quantity(simulated, unit, words)}
            {published === null ? null : (
              <span className={styles.published}>
                {' '}
                {text('page.orderings.published', { value: quantity(published, unit, words) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
