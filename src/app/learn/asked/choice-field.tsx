// One of some answers, to what is expected or why it came so: one below the other, as they were written.
import { type ReactNode, useId } from 'react';
import styles from './asked.module.css';

export interface Offered {
  readonly id: string;
  readonly says: ReactNode;
  /** It was chosen before and is not the one. */
  readonly wrong?: boolean;
}

export interface ChoiceFieldProps {
  /** What is asked. */
  readonly legend: string;
  readonly offered: readonly Offered[];
  /** Null or undefined: nothing has been chosen yet. */
  readonly chosen: string | null | undefined;
  onChoose(id: string): void;
}

export function ChoiceField({ legend, offered, chosen, onChoose }: ChoiceFieldProps) {
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {offered.map(({ id, says, wrong }) => (
        <label key={id} className={styles.choice} data-wrong={wrong ? '' : undefined}>
          <input type="radio" name={group} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
