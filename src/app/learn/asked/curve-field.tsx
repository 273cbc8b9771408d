// Drawing a curve: with mouse or finger across the drawing, or point by point with the keys of a slider each.
import { type PointerEvent, useRef } from 'react';
import { type CurvePrediction, clamped } from '../../../lessons/prediction.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './curve.module.css';
import { CurvePlot } from './curve-plot.tsx';
import type { Place } from './places.ts';

export interface CurveFieldProps {
  /** What is asked. */
  readonly legend: string;
  /** How one draws, and the words to take back what was drawn. */
  readonly hint: string;
  readonly clear: string;
  /** Whose curve it is. */
  readonly yours: string;
  readonly prediction: Pick<CurvePrediction, 'least' | 'most' | 'step' | 'start'>;
  readonly places: readonly Place[];
  readonly axis: string;
  /** Null: nothing has been drawn yet. */
  readonly values: readonly number[] | null;
  write(value: number): string;
  /** Null takes back what was drawn. */
  onDraw(values: readonly number[] | null): void;
}

export function CurveField(props: CurveFieldProps) {
  const { legend, hint, clear, yours, prediction, places, axis, values, write, onDraw } = props;
  const { least, most, step, start } = prediction;
  const last = useRef<{ readonly index: number; readonly value: number } | null>(null);
  const shown = values ?? places.map(() => start);

  const draw = (event: PointerEvent<HTMLElement>): void => {
    // The hand may begin a little outside: what counts is where the points are.
    const drawn = event.currentTarget.firstElementChild ?? event.currentTarget;
    const { left, width, top, height } = drawn.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const index = nearest(places, share);
    const raw = least + (1 - (event.clientY - top) / height) * (most - least);
    const value = clamped(Math.round(raw / step) * step, least, most);
    onDraw(between(shown, last.current ?? { index, value }, { index, value }, step));
    last.current = { index, value };
  };

  return (
    <fieldset className={styles.prompt}>
      <legend className={styles.asked}>{legend}</legend>
      <CurvePlot
        places={places}
        least={least}
        most={most}
        axis={axis}
        write={write}
        lines={[{ tone: 'yours', label: yours, values: shown }]}
      >
        <div
          className={styles.surface}
          data-untouched={values === null ? '' : undefined}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            last.current = null;
            draw(event);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId)) draw(event);
          }}
        >
          <div className={styles.points}>
            {places.map(({ share, long }, index) => (
              <input
                key={share}
                type="range"
                className={styles.point}
                style={{
                  insetInlineStart: `${share * 100}%`,
                  insetBlockStart: `${100 - (((shown[index] ?? start) - least) / (most - least)) * 100}%`,
                }}
                min={least}
                max={most}
                step={step}
                value={shown[index] ?? start}
                aria-label={long}
                aria-valuetext={write(shown[index] ?? start)}
                onChange={({ currentTarget }) => onDraw(shown.with(index, currentTarget.valueAsNumber))}
              />
            ))}
          </div>
        </div>
      </CurvePlot>
      <p className={styles.hint}>{hint}</p>
      {values === null ? null : (
        <Button tone="quiet" onClick={() => onDraw(null)}>
          {clear}
        </Button>
      )}
    </fieldset>
  );
}

function nearest(places: readonly Place[], share: number): number {
  const away = (index: number) => Math.abs((places[index]?.share ?? 0) - share);
  return places.reduce((best, _, index) => (away(index) < away(best) ? index : best), 0);
}

interface Point {
  readonly index: number;
  readonly value: number;
}

/** The values with a stroke from one point to another: a quick hand leaves no gaps. */
function between(values: readonly number[], from: Point, to: Point, step: number): readonly number[] {
  const steps = Math.abs(to.index - from.index);
  const drawn = [...values];
  for (let at = 0; at <= steps; at += 1) {
    const share = steps === 0 ? 1 : at / steps;
    const value = from.value + share * (to.value - from.value);
    drawn[from.index + Math.sign(to.index - from.index) * at] = Math.round(value / step) * step;
  }
  return drawn;
}
