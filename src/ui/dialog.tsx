// A window over the page for one matter at a time: the browser's own dialog, which keeps and returns the focus.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** The words on the button that closes it. */
  readonly closeLabel: string;
  /** `wide` for tables and charts. */
  readonly size?: 'narrow' | 'wide' | undefined;
  readonly children: ReactNode;
  onClose(): void;
}

export function Dialog({ open, title, closeLabel, size = 'narrow', children, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the ground is for pointers; keys have Escape and the button
    <dialog
      ref={element}
      className={`${styles.dialog} ${styles[size]}`}
      aria-labelledby={heading}
      // The browser says so a moment later: it may have been opened again by then.
      onClose={() => {
        if (!element.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {open ? (
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 id={heading} className={styles.title}>
              {title}
            </h2>
            <Button tone="quiet" onClick={onClose}>
              {closeLabel}
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
        </div>
      ) : null}
    </dialog>
  );
}
