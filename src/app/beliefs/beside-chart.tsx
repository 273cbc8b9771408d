// One measure over the time of a run, with the clock's line on it. Its scale is that of the same chart in the other run.
import type { Measure } from '../../lessons/measure.ts';
import { useBeliefsText } from '../../locales/beliefs.ts';
import { useFormat } from '../../locales/text.ts';
import { useComparisonClock } from '../comparison/clock.ts';
import { useClockLine } from '../comparison/clock-line.ts';
import styles from './beside.module.css';
import { valueWords } from './value-words.ts';

export interface BesideChartProps {
  readonly name: string;
  readonly measure: Measure;
  /** Evenly spaced from zero to the end; null where there is nothing to measure. */
  readonly curve: readonly (number | null)[];
  /** At the top of the drawing. */
  readonly most: number;
  readonly endMs: number;
}

const WIDTH = 300;
const HEIGHT = 56;
const AIR = 6;

export function BesideChart({ name, measure, curve, most, endMs }: BesideChartProps) {
  const text = useBeliefsText();
  const format = useFormat();
  const line = useClockLine(endMs, WIDTH);
  const write = valueWords(text, format, measure);
  const now = useComparisonClock(({ tMs }) => {
    const step = endMs > 0 ? Math.floor((tMs / endMs) * (curve.length - 1)) : 0;
    const value = curve[step] ?? null;
    return value === null ? text('believing.noValue') : write(value);
  });
  return (
    <div className={styles.chart}>
      <p>
        <span>{name}</span> <b>{now}</b>
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.area} d={stepsOf(curve, most, true)} />
        <path className={styles.curve} d={stepsOf(curve, most, false)} />
        <path className={styles.floor} d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        <g ref={line}>
          <path className={styles.clock} d={`M0 0V${HEIGHT}`} />
        </g>
      </svg>
    </div>
  );
}

/** The curve as a path, or the area under it; broken where there is nothing. */
function stepsOf(curve: readonly (number | null)[], most: number, filled: boolean): string {
  const floor = HEIGHT - 1;
  const x = (at: number) => ((at / Math.max(1, curve.length - 1)) * WIDTH).toFixed(1);
  const y = (value: number) => (floor - (most > 0 ? value / most : 0) * (floor - AIR)).toFixed(1);
  let path = '';
  let from: number | null = null;
  for (let at = 0; at <= curve.length; at += 1) {
    const value = curve[at] ?? null;
    if (value !== null) {
      path += `${from === null ? (filled ? `M${x(at)} ${floor}L` : 'M') : 'L'}${x(at)} ${y(value)}`;
      from ??= at;
    } else if (from !== null) {
      if (filled) path += `L${x(at - 1)} ${floor}z`;
      from = null;
    }
  }
  return path;
}
