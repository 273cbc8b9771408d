// The range of a figure as a small line, with a tick where it usually is and a mark where it is now.
import type { ParameterRecord } from '../../catalog/parameter.ts';
import { useFiguresText } from '../../locales/figures.ts';
import { useFormat } from '../../locales/text.ts';
import { amount } from './amount.ts';
import styles from './figures.module.css';
import { placeOf } from './scale.ts';

const WIDTH = 84;
const HEIGHT = 14;
const EDGE = 4;

export function RangeBar({ record, value }: { readonly record: ParameterRecord; readonly value: number }) {
  const text = useFiguresText();
  const format = useFormat();
  const x = (of: number) => EDGE + placeOf(record, of) * (WIDTH - 2 * EDGE);
  const words = (of: number) => amount(text, format, of, record.unit);
  const changed = value !== record.value;
  const said = { low: words(record.low), high: words(record.high), value: words(record.value), now: words(value) };
  return (
    <svg
      className={styles.range}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={text(changed ? 'record.rangeBarChanged' : 'record.rangeBar', said)}
    >
      <path className={styles.rangeLine} d={`M${EDGE} 3.5v7M${WIDTH - EDGE} 3.5v7M${EDGE} 7H${WIDTH - EDGE}`} />
      <path className={styles.rangeUsual} d={`M${x(record.value)} 1.5v11`} />
      {changed ? <rect className={styles.rangeNow} x={x(value) - 3} y={4} width={6} height={6} /> : null}
    </svg>
  );
}
