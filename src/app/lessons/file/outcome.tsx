// What the reader of a lesson from a file expected, beside what the model gives, and what its author says to it.
import { type FilePrediction, predictionOf } from '../../../lessons/lesson-file.ts';
import { type Answer, type ChoicePrediction, choiceOf, type Guess, scoreOf } from '../../../lessons/prediction.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { ChoicesOutcome, CurvesOutcome, ScaleOutcome } from '../../learn/asked/outcome.tsx';
import { placesAlong } from '../../learn/asked/places.ts';
import styles from './lesson.module.css';
import { MarkedUp } from './marked-up.tsx';
import { useOpenLesson } from './open-lesson.ts';

export interface OutcomeProps {
  readonly prediction: FilePrediction;
  readonly guess: Guess | null;
  readonly answer: Answer;
  write(value: number): string;
}

export function Outcome(props: OutcomeProps) {
  const { prediction, guess, answer, write } = props;
  const text = useLessonPanelText();
  const language = useOpenLesson((state) => state.file?.language);
  const score = guess && scoreOf(predictionOf(prediction), guess, answer);
  const said = guess?.kind === 'slider' ? write(guess.value) : null;
  const came = answer[0] ?? null;
  return (
    <div className={styles.asked} role="status">
      {score ? (
        <p>
          <strong>{text(`predict.verdict.${score.verdict}`)}</strong>
        </p>
      ) : null}
      <div className={styles.drawn}>
        <Drawn {...props} />
      </div>
      {prediction.kind === 'curve' ? null : (
        <p className={styles.pair}>
          {said === null ? null : <span>{text('predict.you', { guess: said })}</span>}
          <span>{text('predict.model', { answer: came === null ? text('predict.none') : write(came) })}</span>
        </p>
      )}
      <div className={styles.prose} lang={language} dir="auto">
        <MarkedUp text={prediction.because ?? ''} />
      </div>
    </div>
  );
}

function Drawn({ prediction, guess, answer, write }: OutcomeProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const language = useOpenLesson((state) => state.file?.language);
  const whose = { yours: text('predict.yours'), model: text('predict.models'), both: text('predict.both') };
  const came = answer[0] ?? null;
  switch (prediction.kind) {
    case 'choice':
      return (
        <ChoicesOutcome
          whose={whose}
          offered={prediction.choices.map(({ id, says }) => ({
            id,
            says: (
              <span lang={language} dir="auto">
                {says}
              </span>
            ),
          }))}
          said={guess?.kind === 'choice' ? guess.choice : undefined}
          came={came === null ? undefined : choiceOf(predictionOf(prediction) as ChoicePrediction, came)?.id}
        />
      );
    case 'slider':
      return (
        <ScaleOutcome
          whose={whose}
          stops={prediction.stops}
          said={guess?.kind === 'slider' ? guess.value : null}
          came={came}
          write={write}
        />
      );
    case 'curve':
      return (
        <CurvesOutcome
          whose={whose}
          words={{ table: text('predict.table'), at: text('predict.at'), nothing: text('predict.none') }}
          places={placesAlong(prediction.along, format, (x) => text('predict.point', { x: format.number(x) }))}
          least={prediction.least}
          most={prediction.most}
          axis={prediction.along.kind === 'time' ? text('predict.seconds') : ''}
          said={guess?.kind === 'curve' ? guess.values : null}
          came={answer}
          apart=""
          write={write}
        />
      );
  }
}
