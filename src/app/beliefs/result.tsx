// Yours beside the model's: drawn, in words, and, of a curve, as a table.
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
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { figureWords } from '../lessons/figures.ts';
import styles from './belief.module.css';
import { CurvePlot } from './curve-plot.tsx';
import { type BeliefsText, placesOf, valueWords } from './value-words.ts';

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
      {prediction.kind === 'choice' ? <Choices belief={belief} guess={guess} answer={answer} /> : null}
      {prediction.kind === 'slider' ? (
        <Scale belief={belief} prediction={prediction} guess={guess} answer={answer} text={text} />
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

interface Shown {
  readonly belief: Belief;
  readonly guess: Guess | null;
  readonly answer: Answer;
}

/** The answers again, with whose they are. */
function Choices({ belief: { id, prediction }, guess, answer }: Shown) {
  const text = useBeliefsText();
  if (prediction.kind !== 'choice') return null;
  const right = answer[0] === null || answer[0] === undefined ? null : choiceOf(prediction, answer[0]);
  return (
    <ul className={styles.answered}>
      {prediction.choices.map(({ id: choice }) => {
        const yours = guess?.kind === 'choice' && guess.choice === choice;
        const models = right?.id === choice;
        return (
          <li key={choice} data-model={models ? '' : undefined}>
            <span>{text(`belief.${id}.choices.${choice}` as never)}</span>
            {yours || models ? (
              <b>{text(yours && models ? 'believing.both' : yours ? 'believing.yours' : 'believing.model')}</b>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

interface ScaleProps extends Shown {
  readonly prediction: SliderPrediction;
  readonly text: BeliefsText;
}

/** The scale with both places on it. */
function Scale({ prediction, guess, answer, text }: ScaleProps) {
  const format = useFormat();
  const write = valueWords(text, format, prediction.measure);
  const value = answer[0] ?? null;
  const said = guess?.kind === 'slider' ? guess.value : null;
  const { stops } = prediction;
  return (
    <div className={styles.scale}>
      <div className={styles.line} dir="ltr" aria-hidden="true">
        {stops.map((stop, index) => (
          <i key={stop} style={{ insetInlineStart: `${(index / (stops.length - 1)) * 100}%` }} />
        ))}
        {said === null ? null : <Mark tone="yours" share={shareOf(stops, said)} label={text('believing.yours')} />}
        {value === null ? null : <Mark tone="model" share={shareOf(stops, value)} label={text('believing.model')} />}
      </div>
      <p className={styles.ends}>
        <span>{write(stops[0])}</span>
        <span>{write(stops.at(-1) as number)}</span>
      </p>
      {said === null ? null : <p>{text('believing.youSaid', { guess: write(said) })}</p>}
      {value === null ? null : <p>{text('believing.modelSays', { answer: write(value) })}</p>}
    </div>
  );
}

function Mark({ tone, share, label }: { readonly tone: string; readonly share: number; readonly label: string }) {
  // Words lean inwards near the ends, so that they are never cut.
  const lean = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle';
  return (
    <span className={styles.mark} data-tone={tone} data-lean={lean} style={{ insetInlineStart: `${share * 100}%` }}>
      <span>{label}</span>
    </span>
  );
}

/** 0 to 1 along the stops, between two of them in proportion. */
function shareOf(stops: readonly number[], value: number): number {
  const last = stops.length - 1;
  const above = stops.findIndex((stop) => stop >= value);
  if (above === 0) return 0;
  if (above < 0) return 1;
  const [low = 0, high = 0] = [stops[above - 1], stops[above]];
  return (above - 1 + (value - low) / (high - low)) / last;
}

interface CurvesProps extends Shown {
  readonly prediction: CurvePrediction;
  readonly widest: number | null;
}

function Curves({ belief, prediction, guess, answer, widest }: CurvesProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const places = placesOf(text, format, belief, prediction);
  const write = valueWords(text, format, prediction.measure);
  const said = guess?.kind === 'curve' ? guess.values : null;
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? text('believing.noValue') : write(value);
  const place = widest === null ? undefined : places[widest];
  const rows = places.map(({ long }, index) => ({ long, yours: said?.[index], model: answer[index] }));
  const lines = [
    ...(said ? [{ tone: 'yours' as const, label: text('believing.yours'), values: said }] : []),
    { tone: 'model' as const, label: text('believing.model'), values: answer },
  ];
  const apart =
    place && said
      ? text('believing.widest', {
          place: place.long,
          guess: written(said[widest ?? 0]),
          answer: written(answer[widest ?? 0]),
        })
      : '';
  return (
    <>
      <CurvePlot
        places={places}
        least={prediction.least}
        most={prediction.most}
        axis={text(`belief.${belief.id}.axis` as never)}
        write={write}
        lines={lines}
        label={`${text('believing.both')}. ${apart}`}
      />
      {apart === '' ? null : <p>{apart}</p>}
      <Disclosure summary={text('believing.draw.table')}>
        <DataTable
          caption={text('believing.both')}
          captionShown={false}
          columns={[
            { key: 'at', header: text('believing.draw.at'), cell: ({ long }) => long },
            ...(said
              ? [
                  {
                    key: 'yours',
                    header: text('believing.yours'),
                    numeric: true,
                    cell: ({ yours }: (typeof rows)[number]) => written(yours),
                  },
                ]
              : []),
            { key: 'model', header: text('believing.model'), numeric: true, cell: ({ model }) => written(model) },
          ]}
          rows={rows}
          rowKey={({ long }) => long}
        />
      </Disclosure>
    </>
  );
}
