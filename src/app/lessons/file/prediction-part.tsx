// What the reader of a lesson expects, before a step is played; then that beside what the model gives.
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Lesson } from '../../../lessons/lesson.ts';
import { type FilePrediction, type FileStep, predictionOf } from '../../../lessons/lesson-file.ts';
import { unitOf } from '../../../lessons/measure.ts';
import type { Guess } from '../../../lessons/prediction.ts';
import { stage } from '../../../lessons/scene.ts';
import { answerIn, scenesOf } from '../../../lessons/trials.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { usePlayback } from '../../../store/playback.ts';
import { Button } from '../../../ui/button.tsx';
import hanging from '../../../ui/hanging.module.css';
import { measureWords } from '../figures.ts';
import { playOn } from '../put-on-stage.ts';
import { useSceneFigures } from './asked-figures.ts';
import { GuessField } from './guess-field.tsx';
import styles from './lesson.module.css';
import { useOpenLesson } from './open-lesson.ts';
import { Outcome } from './outcome.tsx';

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
  const [draft, setDraft] = useState<Guess | null>(null);
  const settle = (settled: Guess | null): void => {
    useOpenLesson.getState().guess(step.id, settled);
    playOn();
  };
  if (guess !== undefined) return <Awaited lesson={lesson} index={index} prediction={prediction} guess={guess} />;
  return (
    <div className={styles.asked}>
      <p className={styles.kicker}>{text('predict.first')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps keys of the controls in it from the lesson, and has none itself */}
      <div lang={language} dir="auto" onKeyDown={keepPages}>
        <GuessField prediction={prediction} draft={draft} onDraft={setDraft} />
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

/** Page keys move a handle by much, and step through the lesson only from elsewhere. */
function keepPages(event: KeyboardEvent): void {
  if (event.key.startsWith('Page')) event.stopPropagation();
}

interface AwaitedProps extends Omit<PredictionPartProps, 'step'> {
  readonly guess: Guess | null;
}

/** What comes out is shown when the step has come to its end, or when its reader asks for it. */
function Awaited({ lesson, index, prediction, guess }: AwaitedProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const untilMs = useMemo(() => stage(lesson, index).untilMs, [lesson, index]);
  const over = usePlayback((state) => state.tMs >= untilMs);
  const [asked, setAsked] = useState(false);
  const shown = over || asked;
  const scenes = useMemo(() => scenesOf(lesson, index, predictionOf(prediction)), [lesson, index, prediction]);
  const figures = useSceneFigures(scenes);
  const write = (value: number): string => measureWords(value, unitOf(prediction.measure), format);
  if (shown && figures) {
    return <Outcome prediction={prediction} guess={guess} answer={answerIn(figures)} write={write} />;
  }
  return (
    <div className={styles.asked}>
      <p role="status">{shown ? text('predict.playing') : waiting(text, prediction, guess, write)}</p>
      {shown ? null : (
        <Button tone="quiet" className={hanging.button} onClick={() => setAsked(true)}>
          {text('predict.reveal')}
        </Button>
      )}
    </div>
  );
}

function waiting(
  text: ReturnType<typeof useLessonPanelText>,
  prediction: FilePrediction,
  guess: Guess | null,
  write: (value: number) => string,
): string {
  if (guess === null) return '';
  if (guess.kind === 'curve') return text('predict.waitingCurve');
  if (guess.kind === 'slider') return text('predict.waiting', { guess: write(guess.value) });
  const chosen = prediction.kind === 'choice' ? prediction.choices.find(({ id }) => id === guess.choice) : undefined;
  return text('predict.waiting', { guess: chosen?.says ?? '' });
}
