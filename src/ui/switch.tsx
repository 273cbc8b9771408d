// On or off, at once.
import { useId } from 'react';
import styles from './field.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
  onChange(checked: boolean): void;
}

export function Switch({ label, checked, note, disabled, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.switchLine}>
        <span className={styles.label}>{label}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
          role="switch"
          className={styles.switch}
          checked={checked}
          disabled={disabled}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      {note ? (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      ) : null}
    </div>
  );
}
