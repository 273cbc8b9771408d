// What the audience sees besides the stage: where the talk is, its title and idea; and over the stage, what the speaker lays there.
import { useEffect, useMemo } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { letGo } from '../../store/carrying.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { UNKNOWN } from '../lessons/figures.ts';
import { useFollowStep } from '../lessons/follow-step.ts';
import { useLook } from '../lessons/look.ts';
import { ClaimBoard } from './audience/claim-board.tsx';
import { CodeOverlay } from './audience/code-overlay.tsx';
import { ExerciseBoard } from './audience/exercise-board.tsx';
import { PollBoard } from './audience/poll-board.tsx';
import { useAudienceLine } from './audience-line.ts';
import { Controls } from './controls.tsx';
import { useFiguresSaid, useFigureWords, useFilled, withFigures } from './figures-in-words.ts';
import { useIdle } from './idle.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Overlays } from './overlays.tsx';
import { Overview } from './overview/overview.tsx';
import { clearStrokes } from './pen.ts';
import { usePicture } from './picture.ts';
import styles from './present.module.css';
import { REACHED } from './reached.ts';
import { useSwipe } from './swipe.ts';
import { type SpokenScene, useTalk } from './talk.ts';
import { useTalkKeyboard } from './talk-keyboard.ts';
import { chartOf, stepOf } from './talks.ts';
import { Things } from './things.tsx';
import { endZoom } from './zoom.ts';

export function PresentPanel() {
  const talk = useTalk((state) => state.talk);
  const at = useTalk((state) => state.at);
  const text = usePresentText();
  const scene = talk?.scenes[at];
  useTalkKeyboard();
  useIdle();
  useSwipe();
  usePicture(scene && chartOf(scene));
  useAudienceLine();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene begins with nothing over it
  useEffect(() => {
    clearStrokes();
    return () => {
      endZoom();
      letGo();
    };
  }, [scene]);
  if (!talk || !scene) return null;
  const number = at + 1;
  const count = talk.scenes.length;
  return (
    <>
      <section className={styles.caption} aria-label={text('label')}>
        <p className={styles.place} aria-hidden="true">
          {text('place', { number, count })}
        </p>
        <Words scene={scene} />
        <Controls />
        <StepOnStage scene={scene} />
        <Overlays />
        <Overview />
        <KeysDialog />
        <Spoken scene={scene} number={number} count={count} />
      </section>
      <PollBoard />
      <ClaimBoard />
      <ExerciseBoard />
      <CodeOverlay />
      <Things />
    </>
  );
}

function Words({ scene }: { readonly scene: SpokenScene }) {
  const text = usePresentText();
  const figures = useFigureWords(scene);
  useEffect(() => useFiguresSaid.setState({ figures }), [figures]);
  const { title, idea } = withFigures(scene, figures);
  useEffect(() => {
    const before = document.title;
    document.title = text('documentTitle', { title });
    return () => {
      document.title = before;
    };
  }, [text, title]);
  return (
    <div className={styles.words}>
      <h1 className={styles.title}>{title}</h1>
      {idea === '' ? null : <p className={styles.idea}>{idea}</p>}
    </div>
  );
}

/** Says where the talk is, and the idea as soon as its figures are known. */
function Spoken({ scene, number, count }: Record<'number' | 'count', number> & { readonly scene: SpokenScene }) {
  const text = usePresentText();
  const { title, idea } = useFilled(scene);
  const waits = idea !== scene.idea && idea.includes(UNKNOWN);
  const place = text('placeSpoken', { number, count, title });
  const ended = /\p{Sentence_Terminal}$/u.test(place) ? place : `${place}.`;
  return <LiveRegion message={waits || idea === '' ? place : `${ended} ${idea}`} />;
}

/** While a scene is a step of the story, the clock stands at its end, and it is pointed at what the step speaks of. */
function StepOnStage({ scene }: { readonly scene: SpokenScene }) {
  const step = stepOf(scene);
  return step ? <Followed key={`${scene.id} ${step.index}`} {...step} whole={scene.whole ?? false} /> : null;
}

interface FollowedProps extends NonNullable<ReturnType<typeof stepOf>> {
  readonly whole: boolean;
}

function Followed({ lesson, index, whole }: FollowedProps) {
  const look = lesson.steps[index]?.look;
  useFollowStep(lesson, index, REACHED);
  useLook(
    useMemo(
      () => (whole && look?.near ? { nodes: look.nodes ?? [], ...(look.chart && { chart: look.chart }) } : look),
      [look, whole],
    ),
  );
  return null;
}
