// The page on which lessons are written: form and text beside each other, and below them the stage to play it on.
import { useEffect } from 'react';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { PageFrame } from '../page-frame/page-frame.tsx';
import { PageSection } from '../page-frame/page-section.tsx';
import { AboutForm } from './about-form.tsx';
import { begin } from './beginning.ts';
import { ControlsForm } from './controls-form.tsx';
import { useDraft } from './draft.ts';
import { FilesBar } from './files-bar.tsx';
import { keepSource, useKeeping } from './keeping.ts';
import styles from './lesson-editor.module.css';
import { newLesson } from './new-lesson.ts';
import { OtherLesson } from './other-lesson.tsx';
import { Source } from './source.tsx';
import { StagePart } from './stage-part.tsx';
import { StepForm } from './step-form.tsx';
import { StepsList } from './steps-list.tsx';
import { sceneIn } from './taken.ts';

export function LessonEditorPage() {
  const text = useEditorText();
  const { file, step } = useDraft();
  const fresh = (): LessonFile => {
    const present = sceneIn(location.hash);
    return newLesson(text('title'), text('steps.untitled'), present.ok ? present.scene : null);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page begins
  useEffect(() => {
    begin(fresh());
    return keepSource();
  }, []);
  const present = file?.steps[step];
  return (
    <PageFrame
      documentTitle={text('documentTitle')}
      title={text('title')}
      lead={text('lead')}
      back={text('back')}
      skip={{ to: 'lesson-about', label: text('skip') }}
      className={styles.main}
      opening={
        <>
          <p>
            <a href="lessons/lesson-format.html">{text('format')}</a>
          </p>
          <FilesBar fresh={fresh} />
          <State />
          <OtherLesson />
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.forms}>
          {file && present ? (
            <>
              <PageSection id="lesson-about" title={text('about.heading')}>
                <AboutForm file={file} />
              </PageSection>
              <PageSection id="lesson-controls" title={text('controls.heading')} about={text('controls.about')}>
                <ControlsForm file={file} />
              </PageSection>
              <PageSection id="lesson-steps" title={text('steps.heading')}>
                <StepsList file={file} />
                <StepForm key={step} file={file} step={present} at={step} />
              </PageSection>
            </>
          ) : (
            <p role="status" className={styles.note}>
              {text('source.unreadable')}
            </p>
          )}
        </div>
        <div className={styles.side}>
          <PageSection id="lesson-source" title={text('source.heading')}>
            <Source />
          </PageSection>
        </div>
      </div>
      <PageSection id="lesson-stage" title={text('stage.heading')} about={text('stage.about')}>
        <StagePart />
      </PageSection>
    </PageFrame>
  );
}

/** Whether the lesson can be played as it stands, and whether it is kept. */
function State() {
  const text = useEditorText();
  const { problems, settled } = useDraft();
  const { kept } = useKeeping();
  const count = problems.length;
  const sound = count === 0 ? text('state.sound') : text('state.problems', { count });
  return (
    <p role="status" className={styles.state} data-wrong={count > 0 ? '' : undefined}>
      <span>{settled ? sound : text('state.checking')}</span> <span>{text(kept ? 'state.kept' : 'state.notKept')}</span>
    </p>
  );
}
