// Something to be built in a lesson from a file: what has to become so and what has to stay so, as far as it is so now, and how
// one's own way compares with the shown one.
import { useMemo, useState } from 'react';
import { boundsOf, check, type Requirement, type Standing } from '../../../lessons/challenge.ts';
import type { Lesson } from '../../../lessons/lesson.ts';
import type { FileChallenge, FileRequirement } from '../../../lessons/lesson-file.ts';
import { type Measure, read, unitOf } from '../../../lessons/measure.ts';
import { stage } from '../../../lessons/scene.ts';
import { freshScene, type PlayedScene, shownWay, solved } from '../../../lessons/trials.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { useDocument } from '../../../store/document.ts';
import { usePlayback } from '../../../store/playback.ts';
import type { Topology } from '../../../topology/topology.ts';
import { Button } from '../../../ui/button.tsx';
import { figureOf, isBetter, NOTHING } from '../../learn/built/figure-of.ts';
import { HintList } from '../../learn/built/hint-list.tsx';
import { type Asked, RequirementList } from '../../learn/built/requirement-list.tsx';
import { type Scored, ScoreTable } from '../../learn/built/score-table.tsx';
import { measureWords, UNKNOWN } from '../figures.ts';
import { useSceneFigures } from './asked-figures.ts';
import styles from './lesson.module.css';
import { MarkedUp } from './marked-up.tsx';

export interface ChallengePartProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly challenge: FileChallenge;
  readonly language: string | undefined;
}

export function ChallengePart({ lesson, index, challenge, language }: ChallengePartProps) {
  const text = useLessonPanelText();
  const { goals, constraints = [], score = [], hints = [], trial } = challenge;
  const all = useMemo(() => [...goals, ...constraints], [goals, constraints]);
  const tried = useTrial(challenge, all);
  const met = useMet(lesson, index, all, tried.values);
  const solvedAll = met.every(({ met: is }) => is);
  const [given, setGiven] = useState(0);
  return (
    <div className={styles.asked}>
      <Requirements goals={goals} constraints={constraints} met={met} solved={solvedAll} language={language} />
      {trial && tried.needed ? (
        <p className={styles.row}>
          <Button onClick={tried.play} disabled={tried.playing}>
            {text(tried.values ? 'challenge.trialAgain' : 'challenge.trial')}
          </Button>
          <span role="status">{tried.playing ? text('challenge.trialPlaying') : ''}</span>
        </p>
      ) : null}
      {hints.length > 0 ? (
        <HintList
          words={{
            label: text('challenge.hints'),
            first: text('challenge.hint'),
            next: text('challenge.nextHint'),
          }}
          hints={hints.map((hint) => ({
            id: hint,
            says: (
              <div className={styles.prose} lang={language} dir="auto">
                <MarkedUp text={hint} />
              </div>
            ),
          }))}
          given={given}
          onMore={() => setGiven(given + 1)}
        />
      ) : null}
      <p role="status">{solvedAll ? <strong>{text('challenge.solved')}</strong> : null}</p>
      {solvedAll && score.length > 0 ? (
        <Scores lesson={lesson} index={index} challenge={challenge} language={language} />
      ) : null}
    </div>
  );
}

interface Met {
  readonly id: string;
  readonly value: number | null;
  readonly met: boolean;
  readonly waiting: boolean;
}

/** How far each is so at the moment on the screen; what is read in the trial, as of the last one of this document. */
function useMet(
  lesson: Lesson,
  index: number,
  all: readonly FileRequirement[],
  tried: ReadonlyMap<string, number | null> | null,
): readonly Met[] {
  const given = useMemo(() => stage(lesson, index).topology, [lesson, index]);
  const topology = useDocument((state) => state.topology);
  const frame = usePlayback((state) => state.frame);
  return all.map((requirement) => {
    const { id } = requirement;
    if ('measure' in requirement && requirement.when === 'trial') {
      const value = tried?.get(id) ?? null;
      return { id, value, met: within(requirement, value), waiting: tried === null };
    }
    if (!frame) return { id, value: null, met: false, waiting: false };
    const standing: Standing = { given, topology, frame, trial: null };
    return { id, ...check(requirement, standing), waiting: false };
  });
}

function within(requirement: Requirement, value: number | null): boolean {
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = boundsOf(requirement);
  return value !== null && value >= atLeast && value <= atMost;
}

interface AskedTrial {
  readonly topology: Topology;
  readonly scenes: readonly PlayedScene[];
}

/** The trial of the document as it was when it was asked for; another document needs another trial. */
function useTrial({ trial }: FileChallenge, all: readonly FileRequirement[]) {
  const topology = useDocument((state) => state.topology);
  const [asked, setAsked] = useState<AskedTrial | null>(null);
  const tried = all.filter((one): one is FileRequirement & Measure => 'measure' in one && one.when === 'trial');
  const figures = useSceneFigures(asked?.scenes ?? null);
  const current = asked?.topology === topology;
  return {
    needed: tried.length > 0,
    values: current && figures ? new Map(tried.map(({ id }, at) => [id, figures[0]?.[at] ?? null])) : null,
    playing: current && figures === null,
    play: (): void => {
      if (!trial) return;
      const { parameters } = useDocument.getState();
      const scene = { ...freshScene(topology, trial.timeline), parameters };
      setAsked({ topology, scenes: [{ scene, until: trial.until, measures: tried }] });
    },
  };
}

interface RequirementsProps {
  readonly goals: readonly FileRequirement[];
  readonly constraints: readonly FileRequirement[];
  readonly met: readonly Met[];
  readonly solved: boolean;
  readonly language: string | undefined;
}

function Requirements({ goals, constraints, met, solved: solvedAll, language }: RequirementsProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const asked = (requirement: FileRequirement): Asked => {
    const { value = null, met: is = false, waiting = false } = met.find(({ id }) => id === requirement.id) ?? {};
    return {
      id: requirement.id,
      need: (
        <span lang={language} dir="auto">
          {requirement.says}
        </span>
      ),
      met: is,
      inTrial: 'when' in requirement && requirement.when === 'trial',
      waiting,
      figure: figureOf(requirement, value, waiting, format),
    };
  };
  return (
    <RequirementList
      words={{
        goals: text('challenge.goals'),
        constraints: text('challenge.constraints'),
        count: text('challenge.count', { met: met.filter((one) => one.met).length, all: met.length }),
        met: text('challenge.met'),
        open: text('challenge.open'),
        waiting: text('challenge.trialWaiting'),
        inTrial: text('challenge.inTrial'),
      }}
      goals={goals.map(asked)}
      constraints={constraints.map(asked)}
      solved={solvedAll}
      heading="h4"
    />
  );
}

/** What the reader's way reaches beside what the shown one does; figures of the trial are played for both. */
function Scores({ lesson, index, challenge: { score = [], trial }, language }: ChallengePartProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const topology = useDocument((state) => state.topology);
  const frame = usePlayback((state) => state.frame);
  const scenes = useMemo((): readonly PlayedScene[] => {
    const now = score.filter(({ when }) => when !== 'trial');
    const tried = score.filter(({ when }) => when === 'trial');
    const until = trial?.until ?? '1s';
    const trialOf = (of: Topology) => ({ scene: freshScene(of, trial?.timeline), until, measures: tried });
    return [shownWay(lesson, index, now), trialOf(solved(lesson, index)), trialOf(topology)];
  }, [score, trial, lesson, index, topology]);
  const figures = useSceneFigures(scenes);
  const write = (measure: Measure, value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : measureWords(value, unitOf(measure), format);
  const scores = score.map((one): Scored => {
    const inTrial = one.when === 'trial';
    const at = score.filter(({ when }) => (when === 'trial') === inTrial).indexOf(one);
    const mine = inTrial ? figures?.[2]?.[at] : frame && read(one, topology, frame);
    const par = figures?.[inTrial ? 1 : 0]?.[at];
    const [yours, shown] = [write(one, mine), write(one, par)];
    const missing = figures === null ? UNKNOWN : NOTHING;
    return {
      id: one.id,
      says: (
        <span lang={language} dir="auto">
          {one.says}
        </span>
      ),
      inTrial,
      yours: yours ?? (inTrial ? missing : NOTHING),
      par: shown ?? missing,
      beaten: yours !== shown && isBetter(one, mine, par),
    };
  });
  return (
    <ScoreTable
      words={{
        caption: text('challenge.score'),
        about: text('challenge.about'),
        figure: text('challenge.figure'),
        yours: text('challenge.mine'),
        par: text('challenge.par'),
        better: text('challenge.better'),
      }}
      scores={scores}
    />
  );
}
