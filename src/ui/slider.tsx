// A value on a line, with its label and the value in words. The native control, so that keys and speech just work.
import { type CSSProperties, useId } from 'react';
import styles from './slider.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SliderProps {
  readonly label: string;
  /** Without it the label is only read aloud. */
  readonly labelShown?: boolean | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  /** The value with its unit, in words: shown beside the line and read aloud. */
  readonly valueText: string;
  readonly valueShown?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /**
   * Nobody has chosen yet: no handle is drawn. The place where it would stand is chosen as any other is, by pointing at it or
   * by a key of the slider.
   */
  readonly untouched?: boolean | undefined;
  onChange(value: number): void;
}

/** Keys that choose on a slider; all but the last two move it as well, where it can be moved. */
const KEYS = /^(?:Arrow\w+|Home|End|Enter| )$/;

export function Slider(props: SliderProps) {
  const {
    label,
    labelShown = true,
    value,
    min,
    max,
    step = 1,
    valueText,
    valueShown = true,
    disabled,
    untouched = false,
    onChange,
  } = props;
  const id = useId();
  const share = max > min && !untouched ? (value - min) / (max - min) : 0;
  const filled: CSSProperties & { '--share': number } = { '--share': Math.min(1, Math.max(0, share)) };
  return (
    <div className={styles.slider}>
      <label className={styles.label} htmlFor={id}>
        {labelShown ? label : <VisuallyHidden>{label}</VisuallyHidden>}
      </label>
      <input
        id={id}
        type="range"
        className={styles.line}
        style={filled}
        value={value}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        aria-valuetext={valueText}
        data-untouched={untouched ? '' : undefined}
        // The control itself says nothing while its value stays the same.
        onPointerUp={untouched ? () => onChange(value) : undefined}
        onKeyDown={untouched ? ({ key }) => KEYS.test(key) && onChange(value) : undefined}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {valueShown ? (
        <output className={styles.value} htmlFor={id} aria-hidden="true">
          <bdi>{valueText}</bdi>
        </output>
      ) : null}
    </div>
  );
}
