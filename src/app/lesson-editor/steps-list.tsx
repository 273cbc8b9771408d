// The steps of the lesson in their order: which one the form shows, and moving, adding, removing and putting back.
import { useState } from 'react';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';
import { newStep } from './new-lesson.ts';
import { moved } from './patch.ts';

const ARROWS = { up: 'M7 12V3M3 7l4-4 4 4', down: 'M7 2v9M3 7l4 4 4-4' } as const;

export function StepsList({ file }: { readonly file: LessonFile }) {
  const text = useEditorText();
  const { step: shown, problems, removed, edit, show, removeStep, restoreStep } = useDraft();
  const [said, setSaid] = useState('');
  const { steps } = file;
  const titleOf = (at: number): string => steps[at]?.title || text('steps.untitled');
  const wrong = new Set(
    problems.flatMap((one) => (one.type === 'lesson' && one.path[0] === 'steps' ? [one.path[1]] : [])),
  );
  const move = (from: number, to: number): void => {
    // What the first step stands on is the start of the lesson, so that goes with it.
    edit({ steps: moved(withScenes(file), from, to), start: undefined });
    show(to);
    setSaid(text('steps.moved', { title: titleOf(from), number: to + 1 }));
  };
  return (
    <div className={styles.stepsList}>
      <ol className={styles.steps} aria-label={text('steps.list')}>
        {steps.map((step, at) => {
          const title = titleOf(at);
          return (
            <li key={step.id} className={styles.stepItem} data-shown={at === shown ? '' : undefined}>
              <button
                type="button"
                className={styles.stepName}
                aria-current={at === shown ? 'true' : undefined}
                onClick={() => show(at)}
              >
                {text('steps.one', { number: at + 1, title })}
                {wrong.has(at) ? <span className={styles.wrong}>{text('steps.wrong')}</span> : null}
              </button>
              {(['up', 'down'] as const).map((way) => {
                const to = way === 'up' ? at - 1 : at + 1;
                return (
                  <IconButton
                    key={way}
                    label={text(`steps.${way}`, { title })}
                    disabled={to < 0 || to >= steps.length}
                    onClick={() => move(at, to)}
                  >
                    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                      <path d={ARROWS[way]} fill="none" stroke="currentColor" strokeWidth="1.5" />
                    </svg>
                  </IconButton>
                );
              })}
              <IconButton
                label={text('steps.remove', { title })}
                disabled={steps.length < 2}
                onClick={() => {
                  removeStep(at);
                  setSaid(text('steps.removed', { title }));
                }}
              >
                <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                  <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </IconButton>
            </li>
          );
        })}
      </ol>
      <p className={styles.take}>
        <Button
          onClick={() => {
            edit({ steps: [...steps, newStep(file, text('steps.untitled'))] });
            show(steps.length);
            setSaid(text('steps.added', { number: steps.length + 1 }));
          }}
        >
          {text('steps.add')}
        </Button>
        {removed ? (
          <Button tone="quiet" onClick={restoreStep}>
            {text('steps.back')}
          </Button>
        ) : null}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** The first step with the lesson's start as its own scene, so that it can stand elsewhere. */
function withScenes({ start, steps }: LessonFile): LessonFile['steps'] {
  return steps.map((step, at) => (at === 0 && start && !step.scene ? { ...step, scene: start } : step));
}
