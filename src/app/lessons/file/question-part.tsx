// A question of a lesson from a file: answers to choose among, and what is to be said to the one that was given.
import { useId, useState } from 'react';
import type { FileQuestion, FileStep } from '../../../lessons/lesson-file.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './lesson.module.css';
import { MarkedUp } from './marked-up.tsx';
import { useOpenLesson } from './open-lesson.ts';

export interface QuestionPartProps {
  readonly step: FileStep;
  readonly question: FileQuestion;
}

export function QuestionPart({ step, question }: QuestionPartProps) {
  const text = useLessonPanelText();
  const given = useOpenLesson((state) => state.answers[step.id]);
  const language = useOpenLesson((state) => state.file?.language);
  const [chosen, setChosen] = useState(given ?? '');
  const group = useId();
  const answer = question.answers.find(({ id }) => id === given);
  return (
    <div className={styles.asked}>
      <p className={styles.kicker}>{text('question.first')}</p>
      <fieldset className={styles.choices} lang={language} dir="auto">
        <legend>{question.asks}</legend>
        {question.answers.map(({ id, says }) => (
          <label key={id} className={styles.choice}>
            <input type="radio" name={group} value={id} checked={chosen === id} onChange={() => setChosen(id)} />
            <span>{says}</span>
          </label>
        ))}
      </fieldset>
      <Button disabled={chosen === ''} onClick={() => useOpenLesson.getState().answer(step.id, chosen)}>
        {text('question.answer')}
      </Button>
      <div role="status" className={styles.said}>
        {answer ? (
          <>
            <p>
              <strong>{text(given === question.right ? 'question.right' : 'question.wrong')}</strong>
            </p>
            <div lang={language} dir="auto">
              <MarkedUp text={answer.because ?? ''} />
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}
