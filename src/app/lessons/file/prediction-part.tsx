// What the reader of a lesson expects, before a step is played; then that beside what the model gives.
import { useMemo, useState } from 'react';
import type { Lesson } from '../../../lessons/lesson.ts';
import { type FilePrediction, type FileStep, predictionOf } from '../../../lessons/lesson-file.ts';
import { unitOf } from '../../../lessons/measure.ts';
import { type Guess, scoreOf } from '../../../lessons/prediction.ts';
import { stage } from '../../../lessons/scene.ts';
import { answerIn, scenesOf } from '../../../lessons/trials.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { usePlayback } from '../../../store/playback.ts';
import { Button } from '../../../ui/button.tsx';
import { measureWords } from '../figures.ts';
import { playOn } from '../put-on-stage.ts';
import { useSceneFigures } from './asked-figures.ts';
import { CurveField, CurvePlot } from './curve.tsx';
import { ChoiceField, SliderField } from './guess-fields.tsx';
import styles from './lesson.module.css';
import { MarkedUp } from './marked-up.tsx';
import { useOpenLesson } from './open-lesson.ts';

export interface PredictionPartProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly step: FileStep;
  readonly prediction: FilePrediction;
}

export function PredictionPart({ lesson, index, step, prediction }: PredictionPartProps) {
  const text = useLessonPanelText();
  const language = useOpenLesson((state) => state.file?.language);
  const guess = useOpenLesson((state) => state.guesses[step.id]);
  const [draft, setDraft] = useState<Guess | null>(() => firstDraft(prediction));
  const settle = (settled: Guess | null): void => {
    useOpenLesson.getState().guess(step.id, settled);
    playOn();
  };
  if (guess !== undefined) return <Outcome lesson={lesson} index={index} prediction={prediction} guess={guess} />;
  return (
    <div className={styles.asked}>
      <p className={styles.kicker}>{text('predict.first')}</p>
      <div lang={language} dir="auto">
        {prediction.kind === 'choice' ? (
          <ChoiceField prediction={prediction} draft={draft} onDraft={setDraft} />
        ) : prediction.kind === 'slider' ? (
          <SliderField prediction={prediction} draft={draft} onDraft={setDraft} />
        ) : (
          <CurveField prediction={prediction} draft={draft} onDraft={setDraft} />
        )}
      </div>
      <p className={styles.row}>
        <Button tone="strong" disabled={draft === null} onClick={() => settle(draft)}>
          {text('predict.guess')}
        </Button>
        <Button tone="quiet" onClick={() => settle(null)}>
          {text('predict.skip')}
        </Button>
      </p>
    </div>
  );
}

/** A slider and a curve stand somewhere from the beginning; of choices none is made. */
function firstDraft(prediction: FilePrediction): Guess | null {
  if (prediction.kind === 'choice') return null;
  if (prediction.kind === 'slider') return { kind: 'slider', value: prediction.stops[prediction.start] ?? 0 };
  const { along, start } = prediction;
  const points = along.kind === 'time' ? along.at.length : along.values.length;
  return { kind: 'curve', values: Array(points).fill(start) };
}

interface OutcomeProps extends Omit<PredictionPartProps, 'step'> {
  readonly guess: Guess | null;
}

/** What comes out is shown when the step has come to its end, or when its reader asks for it. */
function Outcome({ lesson, index, prediction, guess }: OutcomeProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const language = useOpenLesson((state) => state.file?.language);
  const untilMs = useMemo(() => stage(lesson, index).untilMs, [lesson, index]);
  const over = usePlayback((state) => state.tMs >= untilMs);
  const [asked, setAsked] = useState(false);
  const shown = over || asked;
  const scenes = useMemo(() => scenesOf(lesson, index, predictionOf(prediction)), [lesson, index, prediction]);
  const figures = useSceneFigures(scenes);
  const said =
    guess === null
      ? null
      : sayGuess(prediction, guess, (value) => measureWords(value, unitOf(prediction.measure), format));
  if (!shown || !figures) {
    const waiting =
      guess === null
        ? ''
        : guess.kind === 'curve'
          ? text('predict.waitingCurve')
          : text('predict.waiting', { guess: said ?? '' });
    return (
      <div className={styles.asked}>
        <p role="status">{shown ? text('predict.playing') : waiting}</p>
        {shown ? null : (
          <Button tone="quiet" onClick={() => setAsked(true)}>
            {text('predict.reveal')}
          </Button>
        )}
      </div>
    );
  }
  const answer = answerIn(figures);
  const score = guess && scoreOf(predictionOf(prediction), guess, answer);
  const [value = null] = answer;
  const came =
    value === null
      ? text('predict.none')
      : sayAnswer(prediction, value, (one) => measureWords(one, unitOf(prediction.measure), format));
  return (
    <div className={styles.asked} role="status">
      {score ? (
        <p>
          <strong>{text(`predict.verdict.${score.verdict}`)}</strong>
        </p>
      ) : null}
      {prediction.kind === 'curve' ? (
        <CurvePlot prediction={prediction} guess={guess?.kind === 'curve' ? guess.values : null} answer={answer} />
      ) : (
        <p className={styles.pair}>
          {said === null ? null : <span>{text('predict.you', { guess: said })}</span>}
          <span>{text('predict.model', { answer: came })}</span>
        </p>
      )}
      <div lang={language} dir="auto">
        <MarkedUp text={prediction.because ?? ''} />
      </div>
    </div>
  );
}

type Write = (value: number) => string;

function sayGuess(prediction: FilePrediction, guess: Guess, write: Write): string {
  if (guess.kind === 'choice' && prediction.kind === 'choice') {
    return prediction.choices.find(({ id }) => id === guess.choice)?.says ?? '';
  }
  return guess.kind === 'slider' ? write(guess.value) : '';
}

/** A choice by its words, with the figure; a figure of a scale as it is. */
function sayAnswer(prediction: FilePrediction, value: number, write: Write): string {
  if (prediction.kind !== 'choice') return write(value);
  const holding = prediction.choices.find(
    ({ atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }) => value >= atLeast && value <= atMost,
  );
  return holding ? `${holding.says} (${write(value)})` : write(value);
}
