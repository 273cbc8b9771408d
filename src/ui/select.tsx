// One of many, in a list that opens. For two to four choices take Segmented.
import { useId } from 'react';
import styles from './field.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** Set for a name that no language changes. */
  readonly translate?: 'no' | undefined;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly labelShown?: boolean | undefined;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly inline?: boolean | undefined;
  /** Without a frame until it is pointed at: for a bar that has enough lines already. */
  readonly quiet?: boolean | undefined;
  onChange(value: NoInfer<Value>): void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, labelShown = true, options, value, note, disabled, inline = false, quiet = false, onChange } = props;
  const id = useId();
  return (
    <div className={`${styles.field} ${inline ? styles.inline : ''}`}>
      <label className={labelShown ? styles.label : ''} htmlFor={id}>
        {labelShown ? label : <VisuallyHidden>{label}</VisuallyHidden>}
      </label>
      <span className={styles.picker}>
        <select
          id={id}
          className={`${styles.control} ${styles.picked} ${quiet ? styles.quiet : ''}`}
          value={value}
          disabled={disabled}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled} translate={option.translate}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      {note ? (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      ) : null}
    </div>
  );
}
