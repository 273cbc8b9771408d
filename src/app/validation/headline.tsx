// What the report comes to, so far and in the end; until all has been played the figures are light, as all that is to come.
import { useFormat, useLocale } from '../../locales/text.ts';
import { reportWords, useValidationText } from '../../locales/validation.ts';
import { machineWords } from '../../validation/markdown.ts';
import type { Summary } from '../../validation/report.ts';
import styles from './headline.module.css';

export interface HeadlineProps {
  readonly summary: Summary;
  /** How many cases and orders there are, played or not. */
  readonly cases: number;
  readonly complete: boolean;
}

export function Headline({ summary, cases, complete }: HeadlineProps) {
  const text = useValidationText();
  const format = useFormat();
  const words = reportWords(useLocale());
  const { medianErrorOfPredictions: median } = summary;
  const of = (count: number, all: number) =>
    all === 0 ? text('none') : text('page.headline.of', { count: format.count(count), all: format.count(all) });
  const facts: readonly (readonly [figure: string, words: string])[] = [
    [
      format.count(summary.predictions),
      text('page.headline.predictions', { count: summary.predictions, all: format.count(cases) }),
    ],
    [of(summary.orderingsRight, summary.orderings), text('page.headline.orderings')],
    [of(summary.boundsKept, summary.bounds), text('page.headline.bounds')],
    [
      format.count(summary.misses),
      `${text('page.headline.misses', { count: summary.misses })}, ${text('page.headline.explained', { count: format.count(summary.missesExplained) })}`,
    ],
    [format.count(summary.sources), text('page.headline.sources')],
  ];
  return (
    <section className={styles.headline} data-complete={complete ? '' : undefined} aria-labelledby="in-short">
      <h2 id="in-short" className={styles.hidden}>
        {text('page.headline.title')}
      </h2>
      <div className={styles.first}>
        <p>
          <span className={styles.big}>{median === null ? text('none') : words.percent(median)}</span>
          <span className={styles.what}>{text('page.headline.median')}</span>
        </p>
        <p className={styles.of}>
          {text('page.headline.medianOf', { count: format.count(summary.predictionsOfOneFigure) })}{' '}
          {text('page.target')}
        </p>
        <p className={styles.of}>{machineWords(summary, words)}.</p>
      </div>
      <dl className={styles.facts}>
        {facts.map(([figure, what]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.words}>
        {text('predictionsAbout')} {text('errorAbout')} {text('page.leftOut')}
      </p>
    </section>
  );
}
