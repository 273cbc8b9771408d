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
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageSection } from '../page-frame/page-section.tsx';
import { useConfiguration } from '../scenario.ts';
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
import { Stages } from './stages.tsx';

export function ComparisonPage() {
  const text = useComparisonText();
  const configuration = useConfiguration();
  const { choice, problem, choose } = useAddress();
  const sides = useSides(choice);
  const candidates = useCandidates(choice, sides);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round measures the same anew
  useEffect(
    () => (candidates.length > 0 ? measure(candidates, configuration.seed) : undefined),
    [candidates, configuration.seed, round],
  );
  useBeginning();

  const columns = useMeasuring((state) => state.columns);
  const rows = useMemo(() => rowsOf(columns), [columns]);
  return (
    <PageFrame
      documentTitle={text('documentTitle')}
      title={text('title')}
      lead={text('lead')}
      back={text('back')}
      skip={{ to: 'measures', label: text('skip') }}
      className={styles.main}
      opening={
        <>
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
        </>
      }
    >
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
      <PageSection
        id="together"
        title={text('clock.title')}
        about={text('clock.about')}
        beside={<Progress count={candidates.length} onAgain={() => setRound(round + 1)} />}
      >
        <ClockBar />
        <Stages candidates={candidates} />
      </PageSection>
      <PageSection id="measures" title={text('table.title')}>
        <MeasuresTable candidates={candidates} rows={rows} />
      </PageSection>
      <PageSection id="files" title={text('files.title')}>
        <Files rows={rows} needs={choice.mode === 'ways' ? writeNeeds(choice.needs) : null} />
      </PageSection>
      <PageSection id="limits" title={text('limits.title')}>
        <ul className={styles.limits}>
          {(['machines', 'images', 'host'] as const).map((limit) => (
            <li key={limit}>{text(`limits.${limit}`)}</li>
          ))}
        </ul>
      </PageSection>
    </PageFrame>
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
    useComparisonClock.getState().setSpeed(speed ?? 1);
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
