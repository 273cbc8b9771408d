// Several lines of text with their label. What is typed counts at once.
import { type Ref, useId } from 'react';
import styles from './field.module.css';
import lines from './text-area.module.css';

export interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly note?: string | undefined;
  /** As typed by a machine: for notations and sources. */
  readonly code?: boolean;
  readonly lang?: string | undefined;
  readonly area?: Ref<HTMLTextAreaElement>;
  onChange(value: string): void;
}

export function TextArea({ label, value, rows = 3, note, code = false, lang, area, onChange }: TextAreaProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={area}
        className={`${styles.control} ${lines.lines}`}
        data-code={code ? '' : undefined}
        rows={rows}
        lang={lang}
        spellCheck={!code}
        translate={code ? 'no' : undefined}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {note ? (
        <span id={`${id}-note`} className={styles.note}>
          {note}
        </span>
      ) : null}
    </div>
  );
}
