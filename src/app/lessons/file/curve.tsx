// A curve that a reader draws, point by point: with a pointer on the drawing, or by keys on one slider for each point; and the
// same beside what the model gives.
import { type PointerEvent, useId } from 'react';
import type { FilePrediction } from '../../../lessons/lesson-file.ts';
import { unitOf } from '../../../lessons/measure.ts';
import { type Answer, clamped } from '../../../lessons/prediction.ts';
import { useLessonPanelText } from '../../../locales/lesson-panel.ts';
import { useFormat } from '../../../locales/text.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { measureWords } from '../figures.ts';
import { type GuessFieldProps, keepPages } from './guess-fields.tsx';
import styles from './lesson.module.css';

type Curve = Extract<FilePrediction, { readonly kind: 'curve' }>;

const WIDTH = 240;
const HEIGHT = 110;
const EDGE = 8;

export function CurveField({ prediction, draft, onDraft }: GuessFieldProps<'curve'>) {
  const text = useLessonPanelText();
  const format = useFormat();
  const labels = useLabels(prediction);
  const group = useId();
  const { asks, measure, least, most, step, start } = prediction;
  const values = draft?.kind === 'curve' ? draft.values : labels.map(() => start);
  const put = (point: number, value: number): void => {
    const stepped = least + Math.round((clamped(value, least, most) - least) / step) * step;
    onDraft({ kind: 'curve', values: values.map((one, at) => (at === point ? clamped(stepped, least, most) : one)) });
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * WIDTH;
    const y = ((event.clientY - box.top) / box.height) * HEIGHT;
    const point = Math.round(((x - EDGE) / (WIDTH - 2 * EDGE)) * (labels.length - 1));
    const share = 1 - (y - EDGE) / (HEIGHT - 2 * EDGE);
    put(clamped(point, 0, labels.length - 1), least + share * (most - least));
  };
  return (
    <fieldset className={styles.curve}>
      <legend>{asks}</legend>
      <svg
        className={styles.pad}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          draw(event);
        }}
        onPointerMove={draw}
      >
        <Grid />
        <Line curve={prediction} values={values} className={styles.mine} />
      </svg>
      {labels.map((label, at) => (
        <div key={label} className={styles.point}>
          <label htmlFor={`${group}-${at}`}>{text('predict.point', { x: label })}</label>
          <input
            id={`${group}-${at}`}
            type="range"
            min={least}
            max={most}
            step={step}
            value={values[at] ?? least}
            onKeyDown={keepPages}
            aria-valuetext={measureWords(values[at] ?? least, unitOf(measure), format)}
            onChange={(event) => put(at, Number(event.currentTarget.value))}
          />
          <output htmlFor={`${group}-${at}`}>{measureWords(values[at] ?? least, unitOf(measure), format)}</output>
        </div>
      ))}
    </fieldset>
  );
}

export interface CurvePlotProps {
  readonly prediction: Curve;
  /** Null: nothing was drawn. */
  readonly guess: readonly number[] | null;
  readonly answer: Answer;
}

/** Both curves, and as a table the same numbers. */
export function CurvePlot({ prediction, guess, answer }: CurvePlotProps) {
  const text = useLessonPanelText();
  const format = useFormat();
  const labels = useLabels(prediction);
  const write = (value: number | null | undefined): string =>
    value === null || value === undefined
      ? text('predict.none')
      : measureWords(value, unitOf(prediction.measure), format);
  return (
    <>
      <svg className={styles.pad} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Grid />
        {guess ? <Line curve={prediction} values={guess} className={styles.mine} /> : null}
        <Line curve={prediction} values={answer} className={styles.model} />
      </svg>
      <table className={styles.values}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{text('predict.first')}</VisuallyHidden>
            </th>
            {guess ? (
              <th scope="col" data-line="mine">
                {text('predict.yours')}
              </th>
            ) : null}
            <th scope="col" data-line="model">
              {text('predict.models')}
            </th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label, at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {guess ? <td>{write(guess[at])}</td> : null}
              <td>{write(answer[at])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function useLabels({ along }: Curve): readonly string[] {
  const format = useFormat();
  return along.kind === 'time' ? along.at : along.values.map((value) => format.number(value));
}

function Grid() {
  return (
    <g className={styles.grid}>
      <path d={`M${EDGE} ${EDGE}V${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
    </g>
  );
}

interface LineProps {
  readonly curve: Curve;
  readonly values: readonly (number | null)[];
  readonly className: string | undefined;
}

/** What is beyond the axis is drawn at its end; where there is nothing, there is a gap. */
function Line({ curve: { least, most }, values, className }: LineProps) {
  const points = values.flatMap((value, at) => {
    if (value === null) return [];
    const x = EDGE + (at / Math.max(1, values.length - 1)) * (WIDTH - 2 * EDGE);
    const share = (clamped(value, least, most) - least) / (most - least);
    return [{ x, y: HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE) }];
  });
  return (
    <g className={className}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="3.5" />
      ))}
    </g>
  );
}
