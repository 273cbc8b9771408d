// Yours beside the model's, with what came in words.
import type { Belief } from '../../lessons/belief.ts';
import type { BeliefRun } from '../../lessons/belief-run.ts';
import {
  type Answer,
  type CurvePrediction,
  choiceOf,
  type Guess,
  type SliderPrediction,
  scoreOf,
} from '../../lessons/prediction.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import { ChoicesOutcome, CurvesOutcome, ScaleOutcome, type WhoseWords } from '../learn/asked/outcome.tsx';
import { figureWords } from '../lessons/figures.ts';
import styles from './belief.module.css';
import { type BeliefsText, offeredBy, placesOf, valueWords } from './value-words.ts';

export interface ResultProps {
  readonly belief: Belief;
  readonly guess: Guess | null;
  readonly run: BeliefRun;
}

export function Result({ belief, guess, run }: ResultProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const { id, prediction } = belief;
  const { answer, figures } = run;
  const score = guess ? scoreOf(prediction, guess, answer) : null;
  return (
    <>
      {score ? <p className={styles.verdict}>{text(`believing.verdict.${score.verdict}`)}</p> : null}
      {prediction.kind === 'choice' ? (
        <ChoicesOutcome
          whose={whoseIn(text)}
          offered={offeredBy(text, belief)}
          said={guess?.kind === 'choice' ? guess.choice : undefined}
          came={typeof answer[0] === 'number' ? choiceOf(prediction, answer[0])?.id : undefined}
        />
      ) : null}
      {prediction.kind === 'slider' ? (
        <Scale belief={belief} prediction={prediction} guess={guess} answer={answer} />
      ) : null}
      {prediction.kind === 'curve' ? (
        <Curves
          belief={belief}
          prediction={prediction}
          guess={guess}
          answer={answer}
          widest={score && score.verdict !== 'right' ? score.widest : null}
        />
      ) : null}
      {guess ? null : <p>{text('believing.saidNothing')}</p>}
      <p>{text(`belief.${id}.ran` as never, figureWords(belief, figures, format))}</p>
    </>
  );
}

function whoseIn(text: BeliefsText): WhoseWords {
  return { yours: text('believing.yours'), model: text('believing.model'), both: text('believing.both') };
}

interface ShownProps<Kind> {
  readonly belief: Belief;
  readonly prediction: Kind;
  readonly guess: Guess | null;
  readonly answer: Answer;
}

function Scale({ prediction, guess, answer }: ShownProps<SliderPrediction>) {
  const text = useBeliefsText();
  const format = useFormat();
  const write = valueWords(text, format, prediction.measure);
  const came = answer[0] ?? null;
  const said = guess?.kind === 'slider' ? guess.value : null;
  return (
    <div className={styles.scale}>
      <ScaleOutcome whose={whoseIn(text)} stops={prediction.stops} said={said} came={came} write={write} />
      {said === null ? null : <p>{text('believing.youSaid', { guess: write(said) })}</p>}
      {came === null ? null : <p>{text('believing.modelSays', { answer: write(came) })}</p>}
    </div>
  );
}

interface CurvesProps extends ShownProps<CurvePrediction> {
  readonly widest: number | null;
}

function Curves({ belief, prediction, guess, answer, widest }: CurvesProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const places = placesOf(text, format, belief, prediction);
  const write = valueWords(text, format, prediction.measure);
  const said = guess?.kind === 'curve' ? guess.values : null;
  const nothing = text('believing.noValue');
  const at = (values: Answer) => {
    const value = values[widest ?? 0];
    return value === null || value === undefined ? nothing : write(value);
  };
  const place = widest === null ? undefined : places[widest];
  return (
    <CurvesOutcome
      whose={whoseIn(text)}
      words={{ table: text('believing.draw.table'), at: text('believing.draw.at'), nothing }}
      places={places}
      least={prediction.least}
      most={prediction.most}
      axis={text(`belief.${belief.id}.axis` as never)}
      said={said}
      came={answer}
      apart={place && said ? text('believing.widest', { place: place.long, guess: at(said), answer: at(answer) }) : ''}
      write={write}
    />
  );
}
