// The story beside the stage: a chapter as prose that can be read from end to end, of which one step at a time is on the stage.
import { useEffect, useRef } from 'react';
import type { Lesson } from '../../lessons/lesson.ts';
import { STORY } from '../../lessons/story.ts';
import { useStoryText } from '../../locales/story.ts';
import { useStory } from '../../store/story.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ListButton } from '../learn/list-button.tsx';
import { PanelFrame } from '../learn/panel-frame.tsx';
import { CameraControl } from './camera-control.tsx';
import { useFigures } from './figures.ts';
import { useFollowStep } from './follow-step.ts';
import { useLook } from './look.ts';
import { onward } from './onward.ts';
import { ProgressLine } from './progress-line.tsx';
import { useStepKeys } from './step-keys.ts';
import { StepText } from './step-text.tsx';
import styles from './story.module.css';
import { tell } from './tell.ts';
import { Things } from './things.tsx';

export function Chapter({ lesson }: { readonly lesson: Lesson }) {
  const text = useStoryText();
  const current = useStory((state) => state.step);
  const figures = useFigures(lesson);
  const scroll = useRef<HTMLOListElement>(null);
  useFollowStep(lesson, current);
  useLook(lesson.steps[current]?.look);
  useStepKeys();
  useEffect(() => {
    scroll.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <PanelFrame
      label={text('telling.label')}
      closeLabel={text('telling.close')}
      onClose={() => useStory.getState().close()}
      head={
        <>
          <h2 className={styles.heading}>
            <VisuallyHidden>{text(`story.${lesson.id}.title` as never)}</VisuallyHidden>
          </h2>
          <Select
            label={text('telling.chapter')}
            labelShown={false}
            quiet
            value={lesson.id}
            options={STORY.map(({ id }, at) => ({
              value: id,
              label: text('telling.chapterOf', { number: at + 1, title: text(`story.${id}.title` as never) }),
            }))}
            onChange={(id) => tell(id, 0)}
          />
        </>
      }
      foot={<Foot lesson={lesson} current={current} />}
    >
      <ol className={styles.steps} ref={scroll}>
        {lesson.steps.map((step, index) => (
          <StepText key={step.id} lesson={lesson} index={index} current={index === current} values={figures?.[index]} />
        ))}
        <li className={styles.note}>
          <p>{text('telling.asSeen')}</p>
          <ProgressLine />
        </li>
      </ol>
      <Things asked={lesson.steps[current]?.solution !== undefined} />
      <CameraControl everything={text('telling.everything')} closer={text('telling.closer')} />
    </PanelFrame>
  );
}

function Foot({ lesson, current }: { readonly lesson: Lesson; readonly current: number }) {
  const text = useStoryText();
  return (
    <nav className={styles.foot} aria-label={text('telling.step', { step: current + 1, steps: lesson.steps.length })}>
      <ListButton />
      <Button
        tone="quiet"
        disabled={current === 0 && STORY.indexOf(lesson) === 0}
        onClick={() => onward(lesson, current, -1)}
      >
        {text('telling.previous')}
      </Button>
      <span aria-hidden="true">
        {current + 1}/{lesson.steps.length}
      </span>
      <Button tone="strong" onClick={() => onward(lesson, current, 1)}>
        {text(nextWord(lesson, current))}
      </Button>
    </nav>
  );
}

function nextWord({ steps, id }: Lesson, current: number): 'telling.next' | 'telling.nextChapter' | 'telling.end' {
  if (current < steps.length - 1) return 'telling.next';
  return STORY.at(-1)?.id === id ? 'telling.end' : 'telling.nextChapter';
}
