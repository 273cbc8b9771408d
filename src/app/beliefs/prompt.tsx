// What is expected of the run: the question, and the control for its kind of answer.
import { useId } from 'react';
import type { Belief } from '../../lessons/belief.ts';
import type { Guess } from '../../lessons/prediction.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import { Slider } from '../../ui/slider.tsx';
import styles from './belief.module.css';
import { CurvePrompt } from './curve-prompt.tsx';
import { placesOf, valueWords } from './value-words.ts';

export interface PromptProps {
  readonly belief: Belief;
  readonly guess: Guess | null;
  onGuess(guess: Guess | null): void;
}

export function Prompt({ belief, guess, onGuess }: PromptProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const group = useId();
  const { id, prediction } = belief;
  const write = valueWords(text, format, prediction.measure);
  if (prediction.kind === 'choice') {
    return (
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{text('believing.predict')}</legend>
        {prediction.choices.map(({ id: choice }) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={guess?.kind === 'choice' && guess.choice === choice}
              onChange={() => onGuess({ kind: 'choice', choice })}
            />
            <span>{text(`belief.${id}.choices.${choice}` as never)}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (prediction.kind === 'slider') {
    const { stops, start } = prediction;
    const said = guess?.kind === 'slider' ? guess.value : null;
    const index = said === null ? start : stops.indexOf(said);
    return (
      <div className={styles.slide}>
        <output className={styles.value} data-untouched={said === null ? '' : undefined}>
          {said === null ? text('believing.notGuessed') : write(said)}
        </output>
        <Slider
          label={text('believing.slide.label')}
          labelShown={false}
          valueShown={false}
          min={0}
          max={stops.length - 1}
          value={index < 0 ? start : index}
          valueText={said === null ? text('believing.notGuessed') : write(said)}
          onChange={(at) => onGuess({ kind: 'slider', value: stops[at] as number })}
        />
        <p className={styles.ends}>
          <span>{write(stops[0])}</span>
          <span>{write(stops.at(-1) as number)}</span>
        </p>
      </div>
    );
  }
  return (
    <CurvePrompt
      prediction={prediction}
      places={placesOf(text, format, belief, prediction)}
      axis={text(`belief.${id}.axis` as never)}
      values={guess?.kind === 'curve' ? guess.values : null}
      text={text}
      write={write}
      onDraw={(values) => onGuess(values === null ? null : { kind: 'curve', values })}
    />
  );
}
