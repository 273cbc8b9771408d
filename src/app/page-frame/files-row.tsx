// Buttons that keep what a page shows as files, and what they wait for.
import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

/** `waiting`: why they cannot be had yet; null when they can. */
export function FilesRow({ waiting, children }: { readonly waiting: string | null; readonly children: ReactNode }) {
  return (
    <div className={styles.files}>
      {children}
      {waiting === null ? null : <span className={styles.aside}>{waiting}</span>}
    </div>
  );
}
