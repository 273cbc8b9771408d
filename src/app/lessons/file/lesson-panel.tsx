// A lesson from a file beside the stage, in the place and form of the story.
import { useEffect, useRef } from 'react';
import type { Lesson } from '../../../lessons/lesson.ts';
import type { FileStep } from '../../../lessons/lesson-file.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useStory } from '../../../store/story.ts';
import { Button } from '../../../ui/button.tsx';
import { PanelFrame, PanelTitle } from '../../learn/panel-frame.tsx';
import { goToPage } from '../../page-address.ts';
import { isEmbedded } from '../../preferences.ts';
import { talkFiles } from '../../talk-files.ts';
import { CameraControl } from '../camera-control.tsx';
import { useFigures } from '../figures.ts';
import { useFollowStep } from '../follow-step.ts';
import { useLook } from '../look.ts';
import { onward } from '../onward.ts';
import { useStepKeys } from '../step-keys.ts';
import story from '../story.module.css';
import { Things } from '../things.tsx';
import styles from './lesson.module.css';
import { keepLessonProgress } from './lesson-progress.ts';
import { LessonStep } from './lesson-step.tsx';
import { MarkedUp } from './marked-up.tsx';
import { NOTED_IN_FILE, useOpenLesson } from './open-lesson.ts';
import { useTailoringOf } from './tailored-by-lesson.ts';

export function FilePanel({ lesson }: { readonly lesson: Lesson }) {
  const text = useLessonPanelText();
  const current = useStory((state) => state.step);
  const file = useOpenLesson((state) => state.file);
  const figures = useFigures(lesson);
  const scroll = useRef<HTMLOListElement>(null);
  useFollowStep(lesson, current, NOTED_IN_FILE);
  useLook(lesson.steps[current]?.look);
  useStepKeys();
  useEffect(keepLessonProgress, []);
  useTailoringOf(file);
  useEffect(() => {
    // Before the first step stands what the lesson is about.
    const place = current === 0 ? ':first-child' : `[data-step="${current}"]`;
    scroll.current?.querySelector(`:scope > ${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (!file) return null;
  return (
    <PanelFrame
      label={text('label')}
      closeLabel={text('close')}
      onClose={() => useStory.getState().close()}
      head={<PanelTitle title={file.title} language={file.language} />}
      foot={<Foot lesson={lesson} current={current} />}
    >
      <ol className={story.steps} ref={scroll}>
        {file.intro || file.author ? (
          <li className={`${styles.intro} ${styles.prose}`} lang={file.language} dir="auto">
            <MarkedUp text={file.intro ?? ''} />
            {file.author ? <p className={styles.author}>{text('by', { author: file.author })}</p> : null}
          </li>
        ) : null}
        {file.steps.map((step, index) => (
          <LessonStep
            key={step.id}
            file={file}
            lesson={lesson}
            index={index}
            current={index === current}
            values={figures?.[index]}
          />
        ))}
        <li className={story.note}>
          <p>{text('theirs')}</p>
          <Progress />
          <Button tone="quiet" onClick={() => talkFiles.use(({ presentLesson }) => void presentLesson(file, current))}>
            {text('present')}
          </Button>
          {isEmbedded() ? null : (
            <Button tone="quiet" onClick={() => goToPage('lesson-editor')}>
              {text('edit')}
            </Button>
          )}
        </li>
      </ol>
      <Things asked={doneByHand(file.steps[current])} />
      <CameraControl everything={text('everything')} closer={text('closer')} />
    </PanelFrame>
  );
}

function Foot({ lesson, current }: { readonly lesson: Lesson; readonly current: number }) {
  const text = useLessonPanelText();
  const steps = lesson.steps.length;
  return (
    <nav className={story.foot} aria-label={text('step', { step: current + 1, steps })}>
      <Button tone="quiet" disabled={current === 0} onClick={() => onward(lesson, current, -1)}>
        {text('previous')}
      </Button>
      <span aria-hidden="true">
        {current + 1}/{steps}
      </span>
      <Button tone="strong" onClick={() => onward(lesson, current, 1)}>
        {text(current < steps - 1 ? 'next' : 'end')}
      </Button>
    </nav>
  );
}

function doneByHand(step: FileStep | undefined): boolean {
  return step !== undefined && (step.solution !== undefined || step.challenge !== undefined);
}

function Progress() {
  const text = useLessonPanelText();
  const { done, file, forget } = useOpenLesson();
  const numbers = { done: done.size, all: file?.steps.length ?? 0 };
  return (
    <div className={story.progress}>
      <p>{text(isEmbedded() ? 'progressEmbedded' : 'progress', numbers)}</p>
      {done.size > 0 ? (
        <Button tone="quiet" onClick={forget}>
          {text('forget')}
        </Button>
      ) : null}
    </div>
  );
}
