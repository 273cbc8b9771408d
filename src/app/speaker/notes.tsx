// What there is to say at a scene: the speaker's own notes, and where the scene is a step of the story, its words and its task.
import { usePresentText } from '../../locales/present.ts';
import { useStoryText } from '../../locales/story.ts';
import { useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { figureWords, useFigures } from '../lessons/figures.ts';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import type { SpokenScene } from '../present/talk.ts';
import { stepOf } from '../present/talks.ts';
import styles from './speaker.module.css';

export interface NotesProps {
  readonly scene: Pick<SpokenScene, 'shown' | 'notes'>;
  /** Whether anything is to be done by hand: lessons that a talk brings along are known to the other window only. */
  readonly canShow: boolean;
  /** Does on the stage what is to be done by hand. */
  onShow(): void;
}

export function Notes({ scene, canShow, onShow }: NotesProps) {
  const text = usePresentText();
  const story = useStoryText();
  const step = stepOf(scene);
  const told = step !== null && story.has(keyOf(step));
  return (
    <div className={styles.notes}>
      {scene.notes === '' ? null : (
        <>
          <h2>{text('speaker.notes')}</h2>
          <MarkedUp text={scene.notes} />
        </>
      )}
      {told ? (
        <StepWords key={`${step.lesson.id}.${step.index}`} {...step} onShow={onShow} />
      ) : canShow ? (
        <p className={styles.task}>
          <Button onClick={onShow}>{text('speaker.show')}</Button>
        </p>
      ) : null}
      {scene.notes === '' && !told ? <p>{text('speaker.noNotes')}</p> : null}
    </div>
  );
}

/** Under which the story has the text of a step. */
function keyOf({ lesson, index }: NonNullable<ReturnType<typeof stepOf>>): string {
  return `story.${lesson.id}.steps.${lesson.steps[index]?.id}.text`;
}

function StepWords({ lesson, index, onShow }: NonNullable<ReturnType<typeof stepOf>> & { onShow(): void }) {
  const text = usePresentText();
  const story = useStoryText();
  const format = useFormat();
  const figures = useFigures(lesson);
  const step = lesson.steps[index];
  if (!step) return null;
  const key = `story.${lesson.id}.steps.${step.id}`;
  return (
    <>
      <h2>{text('speaker.stepWords')}</h2>
      <p>{story(`${key}.text` as never, figureWords(step, figures?.[index], format))}</p>
      {step.solution ? (
        <p className={styles.task}>
          {text('speaker.task', { task: story(`${key}.task` as never) })}{' '}
          <Button onClick={onShow}>{text('speaker.show')}</Button>
        </p>
      ) : null}
    </>
  );
}
