// The page that shows how the model was checked. It plays all cases while it is open.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useValidationText } from '../../locales/validation.ts';
import { createReport, ofOneFigure } from '../../validation/report.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageSection } from '../page-frame/page-section.tsx';
import { Bounds } from './bounds.tsx';
import { CasesTable } from './cases-table.tsx';
import { ErrorsByTopic } from './errors-by-topic.tsx';
import { Files } from './files.tsx';
import { rowsOf } from './filters.ts';
import { Headline } from './headline.tsx';
import { Orderings } from './orderings.tsx';
import { playValidation, usePlaying } from './playing.ts';
import { ValidationProgress } from './progress.tsx';
import { Scatter } from './scatter.tsx';
import styles from './validation-page.module.css';

export function ValidationPage() {
  const text = useValidationText();
  const playing = usePlaying();
  const stop = useRef(() => {});
  const play = useCallback(() => {
    stop.current();
    stop.current = playValidation();
  }, []);
  useEffect(() => {
    play();
    return () => stop.current();
  }, [play]);

  const { outline, cases, orderings, phase } = playing;
  const report = useMemo(() => createReport(cases, orderings), [cases, orderings]);
  const rows = useMemo(() => rowsOf(outline.cases, cases), [outline, cases]);
  const described = useMemo(() => outline.cases.filter(ofOneFigure), [outline]);
  const played = useMemo(() => cases.filter(ofOneFigure), [cases]);
  const topics = useMemo(() => [...new Set(described.map(({ topic }) => topic))], [described]);
  const bounds = rows.filter((row) => !ofOneFigure(row.described));
  const complete = phase === 'complete';
  return (
    <PageFrame
      documentTitle={text('page.documentTitle')}
      title={text('page.title')}
      lead={text('page.lead')}
      back={text('page.back')}
      skip={{ to: 'cases', label: text('page.skip') }}
    >
      <ValidationProgress playing={playing} onAgain={play} />
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
      <PageSection id="cases" title={text('page.cases.title')}>
        <CasesTable rows={rows} />
      </PageSection>
      <PageSection id="bounds" title={text('page.bounds.title')} about={text('page.bounds.about')}>
        <Bounds rows={bounds} />
      </PageSection>
      <PageSection id="orderings" title={text('page.orderings.title')} about={text('page.orderings.about')}>
        <Orderings described={outline.orderings} played={orderings} />
      </PageSection>
      <PageSection id="files" title={text('page.files.title')} about={text('page.files.about')}>
        <Files report={complete ? report : null} />
      </PageSection>
    </PageFrame>
  );
}
