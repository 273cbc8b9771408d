// Which of these explains it: each answer gets something said to it, and one may choose again.
import { useId } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import { isRight } from '../../lessons/question.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import styles from './belief.module.css';

export interface ExplanationProps {
  readonly belief: Belief;
  /** Chosen so far, the last one counts. */
  readonly chosen: readonly string[];
  onChoose(answer: string): void;
}

export function Explanation({ belief: { id, question }, chosen, onChoose }: ExplanationProps) {
  const text = useBeliefsText();
  const group = useId();
  const last = chosen.at(-1);
  const reply = last === undefined ? '' : text(`belief.${id}.answers.${last}.reply` as never);
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{text('believing.explain')}</legend>
        {question.answers.map((answer) => (
          <label
            key={answer}
            className={styles.choice}
            data-wrong={chosen.includes(answer) && !isRight(question, answer) ? '' : undefined}
          >
            <input type="radio" name={group} checked={answer === last} onChange={() => onChoose(answer)} />
            <span>{text(`belief.${id}.answers.${answer}.says` as never)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.reply} role="status">
        {last === undefined ? '' : isRight(question, last) ? reply : text('believing.notThat', { reply })}
      </p>
    </>
  );
}
