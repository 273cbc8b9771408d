// Something to be built in a lesson from a file: what has to become so and what has to stay so, as far as it is so now, and how
// one's own way compares with the shown one.
import { useMemo, useState } from 'react';
import { boundsOf, check, type Requirement, type Standing, unitOfRequirement } from '../../../lessons/challenge.ts';
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
import { Disclosure } from '../../../ui/disclosure.tsx';
import { measureWords } from '../figures.ts';
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
  return (
    <div className={styles.asked}>
      <Requirements title={text('challenge.goals')} all={goals} met={met} language={language} />
      {constraints.length > 0 ? (
        <Requirements title={text('challenge.constraints')} all={constraints} met={met} language={language} />
      ) : null}
      {trial && tried.needed ? (
        <p className={styles.row}>
          <Button onClick={tried.play} disabled={tried.playing}>
            {text(tried.values ? 'challenge.trialAgain' : 'challenge.trial')}
          </Button>
          <span role="status">{tried.playing ? text('challenge.trialPlaying') : ''}</span>
        </p>
      ) : null}
      {hints.map((hint) => (
        <Disclosure key={hint} summary={text('challenge.hint')}>
          <div lang={language} dir="auto">
            <MarkedUp text={hint} />
          </div>
        </Disclosure>
      ))}
      <p role="status">{solvedAll ? <strong>{text('challenge.solved')}</strong> : null}</p>
      {solvedAll && score.length > 0 ? <Scores lesson={lesson} index={index} challenge={challenge} /> : null}
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
  readonly title: string;
  readonly all: readonly FileRequirement[];
  readonly met: readonly Met[];
  readonly language: string | undefined;
}

function Requirements({ title, all, met, language }: RequirementsProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  return (
    <>
      <p className={styles.kicker}>{title}</p>
      <ul className={styles.requirements}>
        {all.map((requirement) => {
          const { id, says } = requirement;
          const state = met.find((one) => one.id === id);
          const value = state?.value ?? null;
          return (
            <li key={id} data-met={state?.met ? '' : undefined}>
              <span lang={language} dir="auto">
                {says}
              </span>
              <span className={styles.state}>
                {text(state?.met ? 'challenge.met' : 'challenge.open')}
                {state?.waiting ? `, ${text('challenge.trialWaiting')}` : null}
                {value !== null && 'measure' in requirement
                  ? `, ${text('challenge.value', { value: measureWords(value, unitOfRequirement(requirement), format) })}`
                  : null}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the reader's way reaches beside what the shown one does; figures of the trial are played for both. */
function Scores({ lesson, index, challenge: { score = [], trial } }: Omit<ChallengePartProps, 'language'>) {
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
  const rows = score.map((one) => {
    const inTrial = one.when === 'trial';
    const at = score.filter(({ when }) => (when === 'trial') === inTrial).indexOf(one);
    const mine = inTrial ? figures?.[2]?.[at] : frame && read(one, topology, frame);
    const par = figures?.[inTrial ? 1 : 0]?.[at];
    return { one, mine: mine ?? null, par: par ?? null };
  });
  const write = (measure: Measure, value: number | null): string =>
    value === null ? text('predict.none') : measureWords(value, unitOf(measure), format);
  return (
    <table className={styles.values}>
      <caption>{text('challenge.score')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text('challenge.mine')}</th>
          <th scope="col">{text('challenge.par')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ one, mine, par }) => (
          <tr key={one.id}>
            <th scope="row">{one.says}</th>
            <td>{write(one, mine)}</td>
            <td>{write(one, par)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
