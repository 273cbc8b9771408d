// What there is to say of a file, line by line.
import { useState } from 'react';
import { useImportsText } from '../../locales/imports.ts';
import { useFormat, useLocale, useText } from '../../locales/text.ts';
import type { Note } from '../../sharing/importers/imported.ts';
import { Button } from '../../ui/button.tsx';
import styles from './importing.module.css';
import { noteWords } from './words.ts';

/** So many are shown until all are asked for. */
const FIRST = 12;

export function Notes({ title, notes }: { readonly title: string; readonly notes: readonly Note[] }) {
  const text = useImportsText();
  const words = useText();
  const locale = useLocale();
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  const shown = all ? notes : notes.slice(0, FIRST);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.notes}>
        {shown.map((note) => (
          <li
            key={`${note.file} ${note.line} ${note.code} ${Object.values(note.params).join()}`}
            className={styles.note}
          >
            <span className={styles.line}>
              {note.file === undefined
                ? text('line', { line: note.line })
                : text('lineOf', { file: note.file, line: note.line })}
            </span>
            <span>{noteWords(locale, words, format, note)}</span>
          </li>
        ))}
      </ul>
      {shown.length === notes.length ? null : (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {text('more', { count: notes.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
