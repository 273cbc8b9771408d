// A place on a scale: its stops stand at equal distances, whatever their values are, and nothing is said until it is touched.
import { Slider } from '../../../ui/slider.tsx';
import styles from './asked.module.css';

export interface ScaleFieldProps {
  readonly label: string;
  readonly labelShown?: boolean;
  readonly stops: readonly number[];
  /** Where the handle stands before anybody has touched it: an index. */
  readonly start: number;
  /** Null: nothing has been said yet. */
  readonly value: number | null;
  /** Said in the place of a value that there is not. */
  readonly nothing: string;
  /** Between the ends of the scale, until something has been said: how one says it. */
  readonly hint: string;
  write(value: number): string;
  onChange(value: number): void;
}

export function ScaleField(props: ScaleFieldProps) {
  const { label, labelShown = false, stops, start, value, nothing, hint, write, onChange } = props;
  const index = value === null ? start : stops.indexOf(value);
  const said = value === null ? nothing : write(value);
  return (
    <div className={styles.slide}>
      {labelShown ? <p className={styles.legend}>{label}</p> : null}
      <output className={styles.value} data-untouched={value === null ? '' : undefined}>
        {said}
      </output>
      <Slider
        label={label}
        labelShown={false}
        valueShown={false}
        min={0}
        max={stops.length - 1}
        value={index < 0 ? start : index}
        valueText={said}
        untouched={value === null}
        onChange={(at) => onChange(stops[at] as number)}
      />
      <Ends stops={stops} write={write} between={value === null ? hint : ''} />
    </div>
  );
}

interface EndsProps extends Pick<ScaleFieldProps, 'stops' | 'write'> {
  readonly between?: string;
}

/** The least and the most of a scale, under its ends. */
export function Ends({ stops, write, between = '' }: EndsProps) {
  return (
    <p className={styles.ends}>
      <span>{write(stops[0] ?? 0)}</span>
      {between === '' ? null : <span>{between}</span>}
      <span>{write(stops.at(-1) ?? 0)}</span>
    </p>
  );
}
