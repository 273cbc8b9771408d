// A text to be taken along: shown whole, copied by a button that says whether it could. Where a page may not copy, it selects.
import { useId, useRef, useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './sharing.module.css';

export interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  /** The one main thing to do here. */
  readonly main?: boolean;
}

export function CopyField({ label, value, rows = 3, main = false }: CopyFieldProps) {
  const text = useSharingText();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // What was copied; another text has not been.
  const [done, setDone] = useState<{ readonly value: string; readonly copied: boolean } | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setDone({ value, copied: true });
    } catch {
      area.current?.focus();
      area.current?.select();
      setDone({ value, copied: false });
    }
  }
  const said = done?.value === value ? text(done.copied ? 'copy.done' : 'copy.refused') : '';
  return (
    <div className={styles.copy}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles.text}
        readOnly
        translate="no"
        spellCheck={false}
        dir="ltr"
        rows={rows}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.actions}>
        <Button tone={main ? 'strong' : 'plain'} onClick={() => void copy()}>
          <span aria-hidden="true">{text('copy.button')}</span>
          <VisuallyHidden>{text('copy.named', { what: label })}</VisuallyHidden>
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  );
}
