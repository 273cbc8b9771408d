// Which of these explains it: each answer gets something said to it, and one may choose again.
import type { Belief } from '../../lessons/belief.ts';
import { isRight } from '../../lessons/question.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { ChoiceField } from '../learn/asked/choice-field.tsx';
import styles from './belief.module.css';

export interface ExplanationProps {
  readonly belief: Belief;
  /** Chosen so far, the last one counts. */
  readonly chosen: readonly string[];
  onChoose(answer: string): void;
}

export function Explanation({ belief: { id, question }, chosen, onChoose }: ExplanationProps) {
  const text = useBeliefsText();
  const last = chosen.at(-1);
  const reply = last === undefined ? '' : text(`belief.${id}.answers.${last}.reply` as never);
  return (
    <>
      <ChoiceField
        legend={text('believing.explain')}
        offered={question.answers.map((answer) => ({
          id: answer,
          says: text(`belief.${id}.answers.${answer}.says` as never),
          wrong: chosen.includes(answer) && !isRight(question, answer),
        }))}
        chosen={last}
        onChoose={onChoose}
      />
      <p className={styles.reply} role="status">
        {last === undefined ? '' : isRight(question, last) ? reply : text('believing.notThat', { reply })}
      </p>
    </>
  );
}
