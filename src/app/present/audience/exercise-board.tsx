// The exercise of a scene as the audience sees it: what is to be tried, how long there is, and the code that brings it to a phone.
import { useEffect, useMemo, useRef, useState } from 'react';
import { leftOf, milestoneOf } from '../../../lessons/countdown.ts';
import { useAudienceText } from '../../../locales/audience.ts';
import { Button } from '../../../ui/button.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { MarkedUp } from '../../lessons/file/marked-up.tsx';
import { minutesAndSeconds } from '../../speaker/span.ts';
import { useFilled } from '../figures-in-words.ts';
import { useReached } from '../reached.ts';
import { canShowHow, showHow } from '../show-how.ts';
import { placeOfTalk, type SpokenScene, sceneOfTalk, useTalk } from '../talk.ts';
import styles from './audience.module.css';
import { chime } from './chime.ts';
import { codeLinkOfScene } from './code-link.ts';
import { beginOrHold, endExercise, oneMinuteMore, smallOrLarge } from './exercise.ts';
import { useAloneBeside } from './give-way.ts';
import { PhoneCode } from './phone-code.tsx';
import { baseForPhones, usePublicAddress } from './phones.ts';
import { wantsSound } from './sound.ts';
import { type ExerciseState, useRoom } from './state.ts';

const TICK_MS = 250;
const MINUTE_MS = 60_000;

export function ExerciseBoard() {
  const talking = useTalk();
  const exercise = useRoom((state) => state.exercise);
  const scene = sceneOfTalk(talking);
  const here = scene?.exercise ? scene : null;
  if (exercise && (exercise.small || exercise.place !== placeOfTalk(talking))) return <Corner exercise={exercise} />;
  if (!here) return null;
  return <Board key={here.id} scene={here} exercise={exercise} />;
}

function Board({ scene, exercise }: { readonly scene: SpokenScene; readonly exercise: ExerciseState | null }) {
  const text = useAudienceText();
  const { task = '', because = '' } = useFilled(scene);
  const shown = useReached((state) => state.shown);
  const minutes = scene.exercise?.minutes ?? 0;
  useAloneBeside(true);
  if (exercise) return <UnderWay scene={scene} task={task} exercise={exercise} />;
  return (
    <section className={styles.board} data-board="" aria-label={text('exercise.label')}>
      <h2>{text('exercise.label')}</h2>
      <div className={styles.task}>
        <MarkedUp text={task} />
      </div>
      {shown && because !== '' ? <MarkedUp text={because} /> : null}
      <div className={styles.acts}>
        <Button tone="strong" onClick={beginOrHold}>
          {text('exercise.start', { count: minutes })}
        </Button>
      </div>
    </section>
  );
}

interface UnderWayProps {
  readonly scene: SpokenScene;
  readonly task: string;
  readonly exercise: ExerciseState;
}

/** Over the stage, which goes on living: phones are led to where the scene begins, whatever has been tried here. */
function UnderWay({ scene, task, exercise }: UnderWayProps) {
  const text = useAudienceText();
  const address = usePublicAddress((state) => state.address);
  const shown = useMemo(() => codeLinkOfScene(baseForPhones(address), scene), [address, scene]);
  return (
    <section className={styles.underWay} data-board="exercise" aria-label={text('exercise.label')}>
      <div className={styles.trying}>
        <div className={styles.time}>
          <div className={styles.task}>
            <MarkedUp text={task} />
          </div>
          <Left exercise={exercise} />
          <Acts exercise={exercise} />
        </div>
        <PhoneCode shown={shown} />
      </div>
    </section>
  );
}

/** Small, over a corner of the stage: in the way of nothing. */
function Corner({ exercise }: { readonly exercise: ExerciseState }) {
  const text = useAudienceText();
  return (
    <section className={styles.corner} aria-label={text('exercise.label')}>
      <Left exercise={exercise} />
      <Acts exercise={exercise} />
    </section>
  );
}

function Acts({ exercise }: { readonly exercise: ExerciseState }) {
  const text = useAudienceText();
  const place = useTalk(placeOfTalk);
  return (
    <div className={styles.acts}>
      <Button onClick={beginOrHold}>{text(exercise.endsAt === null ? 'exercise.goOn' : 'exercise.hold')}</Button>
      <Button tone="quiet" onClick={oneMinuteMore}>
        {text('exercise.more')}
      </Button>
      {exercise.place === place ? (
        <Button tone="quiet" onClick={smallOrLarge}>
          {text(exercise.small ? 'exercise.large' : 'exercise.small')}
        </Button>
      ) : null}
      <Button tone="quiet" onClick={endExercise}>
        {text('exercise.end')}
      </Button>
      {exercise.place === place && canShowHow() ? (
        <Button tone="quiet" onClick={showHow}>
          {text('exercise.show')}
        </Button>
      ) : null}
    </div>
  );
}

function Left({ exercise }: { readonly exercise: ExerciseState }) {
  const text = useAudienceText();
  const left = useLeft(exercise);
  const milestone = milestoneOf(exercise, left);
  useSound(milestone === 'over');
  return (
    <>
      <p className={styles.left} data-over={left === 0 ? '' : undefined} role="timer">
        {left === 0 ? text('exercise.over') : minutesAndSeconds(Math.ceil(left / 1000) * 1000)}
        {exercise.endsAt === null && left > 0 ? <span className={styles.held}> {text('exercise.held')}</span> : null}
      </p>
      <LiveRegion message={text(`exercise.said.${milestone}`, { count: Math.round(exercise.totalMs / MINUTE_MS) })} />
    </>
  );
}

/** When it ends while somebody looks, not when the window is loaded again afterwards. */
function useSound(over: boolean): void {
  const before = useRef(over);
  useEffect(() => {
    if (over && !before.current && wantsSound()) chime();
    before.current = over;
  }, [over]);
}

/** What is left of a countdown, milliseconds, as time goes on. */
export function useLeft(countdown: Pick<ExerciseState, 'endsAt' | 'leftMs' | 'totalMs'>): number {
  const [now, setNow] = useState(() => Date.now());
  const { endsAt } = countdown;
  useEffect(() => {
    setNow(Date.now());
    if (endsAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [endsAt]);
  return Math.min(leftOf(countdown, now), countdown.totalMs);
}
