// Choosing a file or pasting its text; and what was wrong with the last one, with the line it stands in.
import { useId, useRef } from 'react';
import { useImportsText } from '../../locales/imports.ts';
import { createFormat, useLocale, useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './importing.module.css';
import { type Reading, useImporting } from './importing.ts';
import { LessonProblems } from './lesson-problems.tsx';
import { noteWords, problemWords } from './words.ts';

export function ChooseFile({ reading }: { readonly reading: Reading }) {
  const text = useImportsText();
  const { text: written, setText, readFile, readText } = useImporting();
  const file = useRef<HTMLInputElement>(null);
  const area = useId();
  return (
    <>
      <p className={styles.lead}>{text('lead')}</p>
      <Problem reading={reading} />
      <div className={styles.row}>
        <input
          ref={file}
          type="file"
          hidden
          accept=".yml,.yaml,.json,.xml,.txt,.svg,.png,.zip,text/*"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void readFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <Button tone="strong" onClick={() => file.current?.click()}>
          {text('choose')}
        </Button>
        <span className={styles.hint}>{text('drop')}</span>
      </div>
      <div className={styles.part}>
        <label htmlFor={area}>{text('paste')}</label>
        <textarea
          id={area}
          className={styles.area}
          rows={10}
          translate="no"
          spellCheck={false}
          value={written}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button disabled={written.trim() === ''} onClick={() => void readText(written, null)}>
          {text('read')}
        </Button>
      </div>
    </>
  );
}

function Problem({ reading }: { readonly reading: Reading }) {
  const text = useImportsText();
  const words = useText();
  const locale = useLocale();
  const { name, text: written } = useImporting();
  if (reading.type === 'reading') return <p role="status">{text('reading')}</p>;
  if (reading.type === 'unreadable') {
    return (
      <p role="alert" className={styles.problem}>
        {text('unreadable', { name: name ?? '', reason: reading.reason })} {text('kept')}
      </p>
    );
  }
  if (reading.type === 'lesson-refused')
    return <LessonProblems problems={reading.problems} name={name} written={written} />;
  if (reading.type !== 'refused') return null;
  const { error } = reading;
  const line = written.split('\n')[error.line - 1]?.slice(0, 200) ?? '';
  return (
    <div role="alert" className={styles.problem}>
      <p>
        {name === null ? null : <strong translate="no">{name} </strong>}
        {problemWords(locale, words, error)} {text('kept')}
      </p>
      {line.trim() === '' ? null : (
        <pre translate="no" className={styles.source}>
          {line}
        </pre>
      )}
      {(error.notes ?? []).slice(0, 5).map((note) => (
        <p key={`${note.line} ${note.code} ${Object.values(note.params).join()}`}>
          {text('line', { line: note.line })}: {noteWords(locale, words, createFormat(locale), note)}
        </p>
      ))}
    </div>
  );
}
