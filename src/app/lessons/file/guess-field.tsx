// The control with which the reader of a lesson from a file says what to expect.
import type { FilePrediction } from '../../../lessons/lesson-file.ts';
import { unitOf } from '../../../lessons/measure.ts';
import type { Guess } from '../../../lessons/prediction.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { ChoiceField } from '../../learn/asked/choice-field.tsx';
import { CurveField } from '../../learn/asked/curve-field.tsx';
import { placesAlong } from '../../learn/asked/places.ts';
import { ScaleField } from '../../learn/asked/scale-field.tsx';
import { measureWords } from '../figures.ts';

export interface GuessFieldProps {
  readonly prediction: FilePrediction;
  readonly draft: Guess | null;
  onDraft(draft: Guess | null): void;
}

export function GuessField({ prediction, draft, onDraft }: GuessFieldProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const write = (value: number): string => measureWords(value, unitOf(prediction.measure), format);
  switch (prediction.kind) {
    case 'choice':
      return (
        <ChoiceField
          legend={prediction.asks}
          offered={prediction.choices}
          chosen={draft?.kind === 'choice' ? draft.choice : null}
          onChoose={(choice) => onDraft({ kind: 'choice', choice })}
        />
      );
    case 'slider':
      return (
        <ScaleField
          label={prediction.asks}
          labelShown
          stops={prediction.stops}
          start={prediction.start}
          value={draft?.kind === 'slider' ? draft.value : null}
          nothing={text('predict.nothing')}
          hint={text('predict.place')}
          write={write}
          onChange={(value) => onDraft({ kind: 'slider', value })}
        />
      );
    case 'curve':
      return (
        <CurveField
          legend={prediction.asks}
          hint={text('predict.draw')}
          clear={text('predict.clear')}
          yours={text('predict.yours')}
          prediction={prediction}
          places={placesAlong(prediction.along, format, (x) => text('predict.point', { x: format.number(x) }))}
          axis={prediction.along.kind === 'time' ? text('predict.seconds') : ''}
          values={draft?.kind === 'curve' ? draft.values : null}
          write={write}
          onDraw={(values) => onDraft(values === null ? null : { kind: 'curve', values })}
        />
      );
  }
}
