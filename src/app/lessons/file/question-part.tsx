// A question of a lesson from a file: answers to choose among, and what is to be said to the one that was given.
import { useState } from 'react';
import type { FileQuestion, FileStep } from '../../../lessons/lesson-file.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../learn/asked/choice-field.tsx';
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
  const [chosen, setChosen] = useState(given);
  const answer = question.answers.find(({ id }) => id === given);
  return (
    <div className={styles.asked}>
      <p className={styles.kicker}>{text('question.first')}</p>
      <div lang={language} dir="auto">
        <ChoiceField legend={question.asks} offered={question.answers} chosen={chosen} onChoose={setChosen} />
      </div>
      <Button
        disabled={chosen === undefined}
        onClick={() => chosen !== undefined && useOpenLesson.getState().answer(step.id, chosen)}
      >
        {text('question.answer')}
      </Button>
      <div role="status" className={styles.said}>
        {answer ? (
          <>
            <p>
              <strong>{text(given === question.right ? 'question.right' : 'question.wrong')}</strong>
            </p>
            <div className={styles.prose} lang={language} dir="auto">
              <MarkedUp text={answer.because ?? ''} />
            </div>
          </>
        ) : null}
      </div>
    </div>
  );
}
