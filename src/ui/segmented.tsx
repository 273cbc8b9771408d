// One of a few, all in sight: a row of radio buttons that looks like one control. For many choices take Select.
import { useId } from 'react';
import styles from './segmented.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SegmentedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export interface SegmentedProps<Value extends string> {
  /** Names the group; read aloud, and shown above when `labelShown`. */
  readonly label: string;
  readonly labelShown?: boolean | undefined;
  readonly options: readonly SegmentedOption<Value>[];
  readonly value: Value;
  onChange(value: NoInfer<Value>): void;
}

export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, labelShown = false, options, value, onChange } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{labelShown ? label : <VisuallyHidden>{label}</VisuallyHidden>}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
