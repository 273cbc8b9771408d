// What a deployment holds and uses while it starts, as a curve with the clock's line on it. The scale is that of all drawings.
import { useClockLine } from './clock-line.ts';
import styles from './stages.module.css';

export interface SparklineProps {
  readonly curve: readonly number[];
  /** At the top of the drawing. */
  readonly most: number;
  readonly everyMs: number;
}

const WIDTH = 260;
const HEIGHT = 30;

export function Sparkline({ curve, most, everyMs }: SparklineProps) {
  const line = useClockLine(everyMs * (curve.length - 1), WIDTH);
  const y = (value: number) => HEIGHT - 1 - (most > 0 ? value / most : 0) * (HEIGHT - 4);
  const points = curve.map((value, at) => `${((at / (curve.length - 1)) * WIDTH).toFixed(1)} ${y(value).toFixed(1)}`);
  return (
    <svg
      className={styles.spark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-sparkline=""
    >
      <path className={styles.area} d={`M0 ${HEIGHT - 1}L${points.join('L')}V${HEIGHT - 1}z`} />
      <path className={styles.curve} d={`M${points.join('L')}`} />
      <path className={styles.foot} d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      <g ref={line}>
        <path className={styles.now} d={`M0 0V${HEIGHT}`} />
      </g>
    </svg>
  );
}
