// Curves over the same places, yours and the model's: lines with a mark at every point, on one axis. Drawn from values alone, so that
// it is the same while it is being drawn and afterwards.
import type { ReactNode } from 'react';
import { clamped } from '../../../lessons/prediction.ts';
import styles from './curve.module.css';
import type { Place } from './places.ts';

export type LineTone = 'yours' | 'model' | 'believed';

export interface Line {
  readonly tone: LineTone;
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export interface CurvePlotProps {
  readonly places: readonly Place[];
  readonly least: number;
  readonly most: number;
  readonly lines: readonly Line[];
  /** What the axis along the bottom counts. */
  readonly axis: string;
  write(value: number): string;
  /** All that it shows, in words; missing where what is laid over it says so. */
  readonly label?: string | undefined;
  /** Laid over the drawing, in its coordinates. */
  readonly children?: ReactNode;
}

const SIZE = 100;

export function CurvePlot({ places, least, most, lines, axis, write, label, children }: CurvePlotProps) {
  const y = (value: number) => SIZE - heightOf(value, least, most) * SIZE;
  return (
    <div className={styles.frame} {...(label !== undefined && { role: 'img', 'aria-label': label })}>
      <span className={styles.most}>{write(most)}</span>
      <div className={styles.plot} dir="ltr">
        <svg className={styles.drawing} viewBox={`0 0 ${SIZE} ${SIZE}`} preserveAspectRatio="none" aria-hidden="true">
          {[0, 0.5, 1].map((share) => (
            <path key={share} className={styles.rule} d={`M0 ${share * SIZE}H${SIZE}`} />
          ))}
          {lines.map(({ tone, values }) => (
            <path key={tone} className={styles.line} data-tone={tone} d={pathOf(places, values, y)} />
          ))}
        </svg>
        {lines.flatMap(({ tone, values }) =>
          values.map((value, index) =>
            value === null ? null : (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: the points of a curve never change places
                key={`${tone} ${index}`}
                className={styles.mark}
                data-tone={tone}
                style={{ insetInlineStart: `${(places[index]?.share ?? 0) * SIZE}%`, insetBlockStart: `${y(value)}%` }}
              />
            ),
          ),
        )}
        {children}
      </div>
      <div className={styles.places} dir="ltr" aria-hidden="true">
        {places.map(({ share, short }) => (
          <span key={share} style={{ insetInlineStart: `${share * SIZE}%` }}>
            {short}
          </span>
        ))}
      </div>
      <div className={styles.below}>
        {lines.length > 1 ? (
          <ul className={styles.legend} aria-hidden="true">
            {lines.map(({ tone, label: name }) => (
              <li key={tone}>
                <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
                  <path className={styles.line} data-tone={tone} d="M1 4H21" />
                </svg>
                {name}
              </li>
            ))}
          </ul>
        ) : null}
        <span className={styles.axis}>{axis}</span>
      </div>
    </div>
  );
}

/** 0 to 1 from the least to the most; what goes beyond is at the end. */
function heightOf(value: number, least: number, most: number): number {
  return (clamped(value, least, most) - least) / (most - least);
}

function pathOf(places: readonly Place[], values: readonly (number | null)[], y: (value: number) => number): string {
  let pen = 'M';
  return values
    .map((value, index) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const point = `${pen}${(places[index]?.share ?? 0) * SIZE} ${y(value)}`;
      pen = 'L';
      return point;
    })
    .join('');
}
