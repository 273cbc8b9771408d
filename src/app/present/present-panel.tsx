// What the audience sees besides the stage: where the talk is, its title and idea; and over the stage, what the speaker lays there.
import { useEffect } from 'react';
import { usePresentText } from '../../locales/present.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useFollowStep } from '../lessons/follow-step.ts';
import { useLook } from '../lessons/look.ts';
import { useAudienceLine } from './audience-line.ts';
import { Controls } from './controls.tsx';
import { useIdle } from './idle.ts';
import { Overlays } from './overlays.tsx';
import { Overview } from './overview.tsx';
import { clearStrokes } from './pen.ts';
import { usePicture } from './picture.ts';
import styles from './present.module.css';
import { type SpokenScene, useTalk } from './talk.ts';
import { useTalkKeyboard } from './talk-keyboard.ts';
import { stepOf } from './talks.ts';
import { endZoom } from './zoom.ts';

export function PresentPanel() {
  const talk = useTalk((state) => state.talk);
  const at = useTalk((state) => state.at);
  const text = usePresentText();
  const scene = talk?.scenes[at];
  useTalkKeyboard();
  useIdle();
  usePicture(scene?.chart ?? (scene ? stepOf(scene)?.lesson.steps[stepOf(scene)?.index ?? 0]?.look?.chart : undefined));
  useAudienceLine();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene begins with nothing over it
  useEffect(() => {
    clearStrokes();
    endZoom();
  }, [scene]);
  if (!talk || !scene) return null;
  const number = at + 1;
  const count = talk.scenes.length;
  return (
    <section className={styles.caption} aria-label={text('label')}>
      <p className={styles.place} aria-hidden="true">
        {text('place', { number, count })}
      </p>
      <div className={styles.words}>
        <h1 className={styles.title}>{scene.title}</h1>
        {scene.idea === '' ? null : <p className={styles.idea}>{scene.idea}</p>}
      </div>
      <Controls />
      <StepOnStage scene={scene} />
      <Overlays />
      <Overview />
      <LiveRegion message={text('placeSpoken', { number, count, title: `${scene.title} ${scene.idea}`.trim() })} />
    </section>
  );
}

/** While a scene is a step of the story, the clock stands at its end, and it is pointed at what the step speaks of. */
function StepOnStage({ scene }: { readonly scene: SpokenScene }) {
  const step = stepOf(scene);
  return step ? <Followed key={scene.id} {...step} /> : null;
}

function Followed({ lesson, index }: NonNullable<ReturnType<typeof stepOf>>) {
  useFollowStep(lesson, index);
  useLook(lesson.steps[index]?.look);
  return null;
}
