// One step of a chapter as it is read: its title, which puts it on the stage, its words with their figures, and what is to be
// done by hand.
import type { Lesson, Step } from '../../lessons/lesson.ts';
import { useStoryText } from '../../locales/story.ts';
import { useFormat } from '../../locales/text.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import hanging from '../../ui/hanging.module.css';
import type { LessonReply } from '../../worker/lessons-messages.ts';
import { figureWords } from './figures.ts';
import { Pace } from './pace.tsx';
import styles from './story.module.css';
import { showHow, tell } from './tell.ts';

export interface StepTextProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly current: boolean;
  readonly values: LessonReply[number] | undefined;
}

export function StepText({ lesson, index, current, values }: StepTextProps) {
  const text = useStoryText();
  const format = useFormat();
  const step = lesson.steps[index] as Step;
  const done = useStory((state) => state.done.has(`${lesson.id}/${step.id}`));
  const key = `story.${lesson.id}.steps.${step.id}`;
  const words = (part: string, parameters = {}): string => text(`${key}.${part}` as never, parameters);
  return (
    <li className={styles.step} aria-current={current ? 'step' : undefined}>
      <h3>
        <button type="button" className={styles.title} onClick={() => tell(lesson.id, index)}>
          {words('title')}
        </button>
      </h3>
      <p>{words('text', figureWords(step, values, format))}</p>
      {current ? <Pace /> : null}
      {step.solution ? (
        <div className={styles.task} data-done={done ? '' : undefined}>
          <p>
            <b>{text('telling.task')}</b> {words('task')}
          </p>
          {current ? (
            <Button tone="quiet" className={hanging.button} onClick={() => void showHow()}>
              {text('telling.show')}
            </Button>
          ) : null}
          {done ? <span className={styles.done}>{text('telling.done')}</span> : null}
        </div>
      ) : null}
    </li>
  );
}
