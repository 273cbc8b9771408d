// A number with its label and unit. It may be empty when `empty` says what that means (no limit, the default).
import { useId } from 'react';
import { useDraft } from './draft.ts';
import styles from './field.module.css';

export interface NumberFieldProps {
  readonly label: string;
  /** Null is shown as an empty field. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number | undefined;
  /** Written after the field: `MiB`, `cores`. */
  readonly unit?: string | undefined;
  /** What an empty field means, shown in it; without this the field cannot be emptied. */
  readonly empty?: string | undefined;
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Label and field side by side. */
  readonly inline?: boolean | undefined;
  /** Gets a number between `min` and `max` on a multiple of `step`, or null for empty. */
  onChange(value: number | null): void;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step = 1, unit, empty, note, disabled, inline = false, onChange } = props;
  const id = useId();
  const draft = useDraft(value === null ? '' : String(value), (typed) => {
    const next = readNumber(typed, { min, max, step });
    if (next === value || (next === null && (typed.trim() !== '' || empty === undefined))) return;
    onChange(next);
  });
  const described = [unit ? `${id}-unit` : '', note ? `${id}-note` : ''].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${inline ? styles.inline : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.entry}>
        <input
          id={id}
          type="number"
          inputMode={step < 1 ? 'decimal' : 'numeric'}
          className={`${styles.control} ${styles.number}`}
          min={min}
          max={max}
          step={step}
          placeholder={empty}
          disabled={disabled}
          aria-describedby={described || undefined}
          {...draft}
        />
        {unit ? (
          <span id={`${id}-unit`} className={styles.unit}>
            {unit}
          </span>
        ) : null}
      </span>
      {note ? (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      ) : null}
    </div>
  );
}

/** What was typed as the nearest number that is allowed; null when it is no number. */
export function readNumber(typed: string, range: { min: number; max: number; step: number }): number | null {
  const number = typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'));
  if (Number.isNaN(number)) return null;
  const stepped = Math.round(number / range.step) * range.step;
  const exact = Number(stepped.toFixed(6));
  return Math.min(range.max, Math.max(range.min, exact));
}
