// The whole page as one file to take along, where this copy of the page comes with it; asked for when somebody wants it.
import { useState } from 'react';
import { useSharingText } from '../../locales/sharing.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { isOneFile } from './one-file.ts';
import styles from './sharing.module.css';

/** Beside the page, made by the same build. */
const FILE = 'strata.html';
/** Many servers answer with the page itself where there is no such file; that one is a few thousand bytes, this one a million. */
const LEAST_BYTES = 100_000;

export function SingleFile() {
  const text = useSharingText();
  const [said, setSaid] = useState<'' | 'asking' | 'none' | 'saved'>('');
  async function save(): Promise<void> {
    setSaid('asking');
    try {
      const response = await fetch(FILE);
      const file = await response.blob();
      const there = response.ok && file.size >= LEAST_BYTES;
      if (there) saveFile(FILE, file);
      setSaid(there ? 'saved' : 'none');
    } catch {
      setSaid('none');
    }
  }
  return (
    <section className={styles.single} aria-label={text('single.title')}>
      <h3 className={styles.heading}>{text('single.title')}</h3>
      <p className={styles.hint}>{text(isOneFile() ? 'single.here' : 'single.about')}</p>
      {isOneFile() ? null : <Button onClick={() => void save()}>{text('single.save')}</Button>}
      <p role="status" className={styles.hint}>
        {said === '' ? '' : text(`single.${said}`)}
      </p>
    </section>
  );
}
