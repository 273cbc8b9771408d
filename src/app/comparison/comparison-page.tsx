// The page of the comparison: the same needs deployed in every way, or A against B, under one clock and in one table.
import { useEffect, useMemo, useState } from 'react';
import { useComparisonText } from '../../locales/comparison.ts';
import { useText } from '../../locales/text.ts';
import { rowsOf } from '../../simulation/comparison/comparison.ts';
import { deploymentsOf } from '../../simulation/comparison/deployments.ts';
import { USUAL_NEEDS } from '../../simulation/comparison/needs.ts';
import { type NeedsError, writeNeeds } from '../../simulation/comparison/needs-text.ts';
import { startingPoints } from '../../topology/starting-points.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Logo } from '../header/logo.tsx';
import { recallPreferences } from '../preferences.ts';
import { useConfiguration } from '../scenario.ts';
import page from '../validation/validation-page.module.css';
import { useAddress } from './address.ts';
import { type Choice, writeChoice } from './choice.ts';
import { useComparisonClock } from './clock.ts';
import { ClockBar } from './clock-bar.tsx';
import styles from './comparison-page.module.css';
import { Files } from './files.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { measure, useMeasuring } from './measuring.ts';
import { NeedsForm } from './needs-form.tsx';
import { PairForm } from './pair-form.tsx';
import { Progress } from './progress.tsx';
import { type Candidate, readSide, type SideResult } from './side.ts';
import { stageAddress } from './stage-address.ts';
import { Stages } from './stages.tsx';

export function ComparisonPage() {
  const text = useComparisonText();
  const words = useText();
  const configuration = useConfiguration();
  const { choice, problem, choose } = useAddress();
  const sides = useSides(choice);
  const candidates = useCandidates(choice, sides);
  const [round, setRound] = useState(0);
  useEffect(() => recallPreferences(configuration), [configuration]);
  useEffect(() => {
    document.title = text('documentTitle');
  }, [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round measures the same anew
  useEffect(
    () => (candidates.length > 0 ? measure(candidates, configuration.seed) : undefined),
    [candidates, configuration.seed, round],
  );
  useBeginning();

  const columns = useMeasuring((state) => state.columns);
  const rows = useMemo(() => rowsOf(columns), [columns]);
  return (
    <div className={page.page}>
      <button type="button" className={page.skip} onClick={skipToTable}>
        {text('skip')}
      </button>
      <header className={page.header}>
        <a className={page.brand} href={stageAddress()}>
          <Logo />
          <span>{words('app.name')}</span>
        </a>
        <a className={page.back} href={stageAddress()}>
          {text('back')}
        </a>
      </header>
      <main className={`${page.main} ${styles.main}`}>
        <div className={page.opening}>
          <h1 className={page.title}>{text('title')}</h1>
          <p className={page.lead}>{text('lead')}</p>
          <Segmented
            label={text('mode.label')}
            options={(['ways', 'pair'] as const).map((mode) => ({ value: mode, label: text(`mode.${mode}`) }))}
            value={choice.mode}
            onChange={(mode) => choose(mode === 'ways' ? { mode, needs: USUAL_NEEDS } : { mode, a: '', b: usualB() })}
          />
          {choice.mode === 'ways' ? (
            <p>
              <a href={advisorAddress(choice)}>{text('advisor')}</a>
            </p>
          ) : null}
        </div>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {text('needs.kept', { problem: needsProblem(text, problem) })}
          </p>
        ) : null}
        {choice.mode === 'ways' ? (
          <NeedsForm needs={choice.needs} onChange={(needs) => choose({ mode: 'ways', needs })} />
        ) : (
          <PairForm texts={choice} results={sides} onChange={(texts) => choose({ mode: 'pair', ...texts })} />
        )}
        <section className={page.section} aria-labelledby="together">
          <div className={styles.head}>
            <div>
              <h2 id="together">{text('clock.title')}</h2>
              <p className={styles.about}>{text('clock.about')}</p>
            </div>
            <Progress count={candidates.length} onAgain={() => setRound(round + 1)} />
          </div>
          <ClockBar />
          <Stages candidates={candidates} />
        </section>
        <section className={page.section} aria-labelledby="measures">
          <h2 id="measures" tabIndex={-1}>
            {text('table.title')}
          </h2>
          <MeasuresTable candidates={candidates} rows={rows} />
        </section>
        <section className={page.section} aria-labelledby="files">
          <h2 id="files">{text('files.title')}</h2>
          <Files rows={rows} needs={choice.mode === 'ways' ? writeNeeds(choice.needs) : null} />
        </section>
        <section className={page.section} aria-labelledby="limits">
          <h2 id="limits">{text('limits.title')}</h2>
          <ul className={styles.limits}>
            {(['machines', 'images', 'host'] as const).map((limit) => (
              <li key={limit}>{text(`limits.${limit}`)}</li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  );
}

/** The same needs, and what matters asked about. */
function advisorAddress(choice: Choice): string {
  const query = new URLSearchParams(writeChoice(location.search, choice, null));
  query.set('page', 'advisor');
  return `?${query}${location.hash}`;
}

type Sides = { readonly a: SideResult; readonly b: SideResult };

function useSides(choice: Choice): Sides {
  const words = useText();
  const [a, b] = choice.mode === 'pair' ? [choice.a, choice.b] : ['', ''];
  return useMemo(
    () => ({ a: readSide('a', a, location.hash, words), b: readSide('b', b, location.hash, words) }),
    [a, b, words],
  );
}

/** Another choice gives other candidates; a side that cannot be read keeps those that are there. */
function useCandidates(choice: Choice, sides: Sides): readonly Candidate[] {
  const [kept, setKept] = useState<readonly Candidate[]>([]);
  const needs = choice.mode === 'ways' ? writeNeeds(choice.needs) : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: needs that are written alike are the same needs
  const wanted = useMemo(() => {
    if (choice.mode === 'ways') {
      return deploymentsOf(choice.needs).map((deployment) => ({ deployment, parameters: {} }));
    }
    return sides.a.ok && sides.b.ok ? [sides.a.candidate, sides.b.candidate] : null;
  }, [needs, sides]);
  useEffect(() => {
    if (wanted) setKept(wanted);
  }, [wanted]);
  return wanted ?? kept;
}

/** Plays by itself when all is there, unless the address stands at a moment, or somebody asked for less motion. */
function useBeginning(): void {
  const { autoplay, speed } = useConfiguration();
  const complete = useMeasuring((state) => state.films.length > 0 && state.films.length === state.candidates.length);
  useEffect(() => {
    useComparisonClock.getState().setSpeed(speed);
  }, [speed]);
  useEffect(() => {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const { tMs, play } = useComparisonClock.getState();
    if (complete && autoplay && !calm && tMs === 0) play(true);
  }, [complete, autoplay]);
}

function needsProblem(text: ReturnType<typeof useComparisonText>, { code, word, known }: NeedsError): string {
  return text(`needs.problem.${code}`, { word, known });
}

/** What a pair begins with: the last way of the article. */
function usualB(): string {
  return startingPoints('z').find(({ id }) => id === 'containers-per-tenant')?.notation ?? '';
}

function skipToTable(): void {
  const heading = document.getElementById('measures');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
