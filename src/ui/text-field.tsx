// A line of text with its label. What was typed counts when Enter is pressed or the field is left; Escape takes it back.
import { useId } from 'react';
import { useDraft } from './draft.ts';
import styles from './field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** Why the value cannot stand, in words. */
  readonly problem?: string | null | undefined;
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Offered while typing. */
  readonly suggestions?: readonly string[] | undefined;
  /** Label and field side by side. */
  readonly inline?: boolean | undefined;
  onChange(value: string): void;
}

export function TextField(props: TextFieldProps) {
  const { label, value, placeholder, problem, note, disabled, suggestions, inline = false, onChange } = props;
  const id = useId();
  const draft = useDraft(value, (typed) => {
    if (typed !== value) onChange(typed);
  });
  const described = [problem ? `${id}-problem` : '', note ? `${id}-note` : ''].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${inline ? styles.inline : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={styles.control}
        placeholder={placeholder}
        disabled={disabled}
        autoComplete="off"
        spellCheck={false}
        list={suggestions ? `${id}-list` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        {...draft}
      />
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
      {note ? (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      ) : null}
      {problem ? (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      ) : null}
    </div>
  );
}
