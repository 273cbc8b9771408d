// The controls with which a reader says what to expect: one of some answers, or a place on a scale.
import { type KeyboardEvent, useId } from 'react';
import type { FilePrediction } from '../../../lessons/lesson-file.ts';
import { unitOf } from '../../../lessons/measure.ts';
import type { Guess } from '../../../lessons/prediction.ts';
import { useFormat } from '../../../locales/text.ts';
import { measureWords } from '../figures.ts';
import styles from './lesson.module.css';

export interface GuessFieldProps<Kind extends FilePrediction['kind']> {
  readonly prediction: Extract<FilePrediction, { readonly kind: Kind }>;
  readonly draft: Guess | null;
  onDraft(draft: Guess): void;
}

export function ChoiceField({ prediction, draft, onDraft }: GuessFieldProps<'choice'>) {
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{prediction.asks}</legend>
      {prediction.choices.map(({ id, says }) => (
        <label key={id} className={styles.choice}>
          <input
            type="radio"
            name={group}
            value={id}
            checked={draft?.kind === 'choice' && draft.choice === id}
            onChange={() => onDraft({ kind: 'choice', choice: id })}
          />
          <span>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Page keys move a handle by much, and step through the lesson only from elsewhere. */
export function keepPages(event: KeyboardEvent): void {
  if (event.key.startsWith('Page')) event.stopPropagation();
}

/** The stops stand at equal distances, whatever their values are. */
export function SliderField({ prediction, draft, onDraft }: GuessFieldProps<'slider'>) {
  const id = useId();
  const format = useFormat();
  const { stops, asks, measure } = prediction;
  const value = draft?.kind === 'slider' ? draft.value : (stops[0] ?? 0);
  const write = (stop: number): string => measureWords(stop, unitOf(measure), format);
  return (
    <div className={styles.scale}>
      <label htmlFor={id}>{asks}</label>
      <output htmlFor={id} className={styles.big}>
        {write(value)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={Math.max(0, stops.indexOf(value))}
        aria-valuetext={write(value)}
        onKeyDown={keepPages}
        onChange={(event) => {
          const stop = stops[Number(event.currentTarget.value)];
          if (stop !== undefined) onDraft({ kind: 'slider', value: stop });
        }}
      />
      <span className={styles.ends} aria-hidden="true">
        <span>{write(stops[0] ?? 0)}</span>
        <span>{write(stops.at(-1) ?? 0)}</span>
      </span>
    </div>
  );
}
