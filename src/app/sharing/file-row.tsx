// One thing that can be saved: its name, what it is, and a button for each format of it.
import type { ReactNode } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './sharing.module.css';

export interface FileRowProps {
  readonly name: string;
  readonly about?: string;
  readonly formats: readonly {
    readonly format: string;
    readonly disabled?: boolean;
    save(): void;
  }[];
  readonly children?: ReactNode;
}

export function FileRow({ name, about, formats, children }: FileRowProps) {
  const text = useSharingText();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <b>{name}</b>
        {about === undefined ? null : <span className={styles.hint}>{about}</span>}
      </div>
      <div className={styles.formats}>
        {formats.map(({ format, disabled = false, save }) => (
          <Button key={format} disabled={disabled} onClick={save}>
            <span aria-hidden="true" translate="no">
              {format}
            </span>
            <VisuallyHidden>{text('files.as', { what: name, format })}</VisuallyHidden>
          </Button>
        ))}
      </div>
      {children}
    </li>
  );
}
