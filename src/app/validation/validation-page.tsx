// The page that shows how the model was checked. It plays all cases while it is open.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { createReport, ofOneFigure } from '../../validation/report.ts';
import { Logo } from '../header/logo.tsx';
import { addressOfPage } from '../page-address.ts';
import { recallPreferences } from '../preferences.ts';
import { useConfiguration } from '../scenario.ts';
import { Bounds } from './bounds.tsx';
import { CasesTable } from './cases-table.tsx';
import { ErrorsByTopic } from './errors-by-topic.tsx';
import { Files } from './files.tsx';
import { rowsOf } from './filters.ts';
import { Headline } from './headline.tsx';
import { Orderings } from './orderings.tsx';
import { playValidation, usePlaying } from './playing.ts';
import { ProgressLine } from './progress-line.tsx';
import { Scatter } from './scatter.tsx';
import styles from './validation-page.module.css';

export function ValidationPage() {
  const text = useValidationText();
  const words = useText();
  const configuration = useConfiguration();
  const playing = usePlaying();
  const stop = useRef(() => {});
  const play = useCallback(() => {
    stop.current();
    stop.current = playValidation();
  }, []);
  useEffect(() => {
    recallPreferences(configuration);
    play();
    return () => stop.current();
  }, [configuration, play]);
  useEffect(() => {
    document.title = text('page.documentTitle');
  }, [text]);

  const { outline, cases, orderings, phase } = playing;
  const report = useMemo(() => createReport(cases, orderings), [cases, orderings]);
  const rows = useMemo(() => rowsOf(outline.cases, cases), [outline, cases]);
  const described = useMemo(() => outline.cases.filter(ofOneFigure), [outline]);
  const played = useMemo(() => cases.filter(ofOneFigure), [cases]);
  const topics = useMemo(() => [...new Set(described.map(({ topic }) => topic))], [described]);
  const bounds = rows.filter((row) => !ofOneFigure(row.described));
  const complete = phase === 'complete';
  return (
    <div className={styles.page}>
      <button type="button" className={styles.skip} onClick={skipToCases}>
        {text('page.skip')}
      </button>
      <header className={styles.header}>
        <a className={styles.brand} href={addressOfPage(null)}>
          <Logo />
          <span>{words('app.name')}</span>
        </a>
        <a className={styles.back} href={addressOfPage(null)}>
          {text('page.back')}
        </a>
      </header>
      <main className={styles.main}>
        <div className={styles.opening}>
          <h1 className={styles.title}>{text('page.title')}</h1>
          <p className={styles.lead}>{text('page.lead')}</p>
        </div>
        <ProgressLine playing={playing} onAgain={play} />
        <Headline summary={report.summary} cases={outline.cases.length} complete={complete} />
        <div className={styles.drawings}>
          <section aria-labelledby="scatter">
            <h2 id="scatter">{text('page.scatter.title')}</h2>
            <p className={styles.about}>{text('page.scatter.about')}</p>
            <Scatter described={described} played={played} />
          </section>
          <section aria-labelledby="errors">
            <h2 id="errors">{text('page.errors.title')}</h2>
            <p className={styles.about}>{text('page.errors.about')}</p>
            <ErrorsByTopic topics={topics} played={played} byTopic={report.summary.byTopic} />
          </section>
        </div>
        <section className={styles.section} aria-labelledby="cases">
          <h2 id="cases" tabIndex={-1}>
            {text('page.cases.title')}
          </h2>
          <CasesTable rows={rows} />
        </section>
        <section className={styles.section} aria-labelledby="bounds">
          <h2 id="bounds">{text('page.bounds.title')}</h2>
          <p className={styles.about}>{text('page.bounds.about')}</p>
          <Bounds rows={bounds} />
        </section>
        <section className={styles.section} aria-labelledby="orderings">
          <h2 id="orderings">{text('page.orderings.title')}</h2>
          <p className={styles.about}>{text('page.orderings.about')}</p>
          <Orderings described={outline.orderings} played={orderings} />
        </section>
        <section className={styles.section} aria-labelledby="files">
          <h2 id="files">{text('page.files.title')}</h2>
          <p className={styles.about}>{text('page.files.about')}</p>
          <Files report={complete ? report : null} />
        </section>
      </main>
    </div>
  );
}

/** The hash is the document's, so places of the page are gone to without it. */
function skipToCases(): void {
  const heading = document.getElementById('cases');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
