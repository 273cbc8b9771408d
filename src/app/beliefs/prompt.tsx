// What is expected of the run: the question, and the control for its kind of answer.
import type { Belief } from '../../lessons/belief.ts';
import type { Guess } from '../../lessons/prediction.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import { ChoiceField } from '../learn/asked/choice-field.tsx';
import { CurveField } from '../learn/asked/curve-field.tsx';
import { ScaleField } from '../learn/asked/scale-field.tsx';
import { offeredBy, placesOf, valueWords } from './value-words.ts';

export interface PromptProps {
  readonly belief: Belief;
  readonly guess: Guess | null;
  onGuess(guess: Guess | null): void;
}

export function Prompt({ belief, guess, onGuess }: PromptProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const { id, prediction } = belief;
  const write = valueWords(text, format, prediction.measure);
  switch (prediction.kind) {
    case 'choice':
      return (
        <ChoiceField
          legend={text('believing.predict')}
          offered={offeredBy(text, belief)}
          chosen={guess?.kind === 'choice' ? guess.choice : null}
          onChoose={(choice) => onGuess({ kind: 'choice', choice })}
        />
      );
    case 'slider':
      return (
        <ScaleField
          label={text('believing.slide.label')}
          stops={prediction.stops}
          start={prediction.start}
          value={guess?.kind === 'slider' ? guess.value : null}
          nothing={text('believing.notGuessed')}
          hint={text('believing.slide.hint')}
          write={write}
          onChange={(value) => onGuess({ kind: 'slider', value })}
        />
      );
    case 'curve':
      return (
        <CurveField
          legend={text('believing.draw.label')}
          hint={text('believing.draw.hint')}
          clear={text('believing.draw.clear')}
          yours={text('believing.yours')}
          prediction={prediction}
          places={placesOf(text, format, belief, prediction)}
          axis={text(`belief.${id}.axis` as never)}
          values={guess?.kind === 'curve' ? guess.values : null}
          write={write}
          onDraw={(values) => onGuess(values === null ? null : { kind: 'curve', values })}
        />
      );
  }
}
