// A line that opens to more of the same: the browser's own details.
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** Open at first; afterwards it is the reader's. */
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
  onToggle?(open: boolean): void;
}

export function Disclosure({ summary, open = false, children, onToggle }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
