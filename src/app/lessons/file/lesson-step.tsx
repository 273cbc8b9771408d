// One step of a lesson from a file: its title, which puts it on the stage, its words, and one thing after the other that is asked
// of its reader: a prediction, something to be done, a question.
import type { Lesson, Step } from '../../../lessons/lesson.ts';
import type { LessonFile } from '../../../lessons/lesson-file.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useStoryText } from '../../../locales/story.ts';
import { useFormat } from '../../../locales/text.ts';
import { Button } from '../../../ui/button.tsx';
import hanging from '../../../ui/hanging.module.css';
import type { LessonReply } from '../../../worker/lessons-messages.ts';
import { figureWords } from '../figures.ts';
import { Pace } from '../pace.tsx';
import story from '../story.module.css';
import { showHow, tell, tellAgain } from '../tell.ts';
import { ChallengePart } from './challenge-part.tsx';
import styles from './lesson.module.css';
import { MarkedUp } from './marked-up.tsx';
import { useOpenLesson } from './open-lesson.ts';
import { PredictionPart } from './prediction-part.tsx';
import { QuestionPart } from './question-part.tsx';

export interface LessonStepProps {
  readonly file: LessonFile;
  readonly lesson: Lesson;
  readonly index: number;
  readonly current: boolean;
  readonly values: LessonReply[number] | undefined;
}

export function LessonStep({ file, lesson, index, current, values }: LessonStepProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const step = file.steps[index] as LessonFile['steps'][number];
  const { prediction, question, challenge, solution } = step;
  const done = useOpenLesson((state) => state.done.has(step.id));
  const guess = useOpenLesson((state) => state.guesses[step.id]);
  const guessing = prediction !== undefined && guess === undefined;
  // Figures say what comes out, so they wait for the guess.
  const figures = figureWords(lesson.steps[index] as Step, guessing ? undefined : values, format);
  return (
    <li className={`${story.step} ${styles.step}`} data-step={index} aria-current={current ? 'step' : undefined}>
      <h3 lang={file.language} dir="auto">
        <button type="button" className={story.title} onClick={() => tell(lesson.id, index)}>
          {step.title}
        </button>
      </h3>
      <div className={styles.prose} lang={file.language} dir="auto">
        <MarkedUp text={step.text ?? ''} figures={figures} />
      </div>
      {current ? <Pace /> : null}
      {current && prediction ? (
        <PredictionPart key={step.id} lesson={lesson} index={index} step={step} prediction={prediction} />
      ) : null}
      {solution?.length && step.task ? (
        <Task language={file.language} task={step.task} done={done} open={current && !guessing} figures={figures} />
      ) : null}
      {current && challenge && !guessing ? (
        <ChallengePart lesson={lesson} index={index} challenge={challenge} language={file.language} />
      ) : null}
      {current && question && !guessing ? <QuestionPart step={step} question={question} /> : null}
      {current ? (
        <p className={styles.back}>
          <Button tone="quiet" className={hanging.button} onClick={() => tellAgain(lesson, index)}>
            {text('setBack')}
          </Button>
        </p>
      ) : null}
    </li>
  );
}

interface TaskProps {
  readonly language: string | undefined;
  readonly task: string;
  readonly done: boolean;
  readonly open: boolean;
  readonly figures: Readonly<Record<string, string>>;
}

function Task({ language, task, done, open, figures }: TaskProps) {
  const text = useStoryText();
  return (
    <div className={story.task} data-done={done ? '' : undefined}>
      <div className={styles.taskWords}>
        <b>{text('telling.task')}</b>
        <div className={styles.prose} lang={language} dir="auto">
          <MarkedUp text={task} figures={figures} />
        </div>
      </div>
      {open ? (
        <Button tone="quiet" className={hanging.button} onClick={() => void showHow()}>
          {text('telling.show')}
        </Button>
      ) : null}
      {done ? <span className={story.done}>{text('telling.done')}</span> : null}
    </div>
  );
}
