// Words with marks, and beside them how they will be read.
import { useEditorText } from '../../locales/lesson-editor.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import styles from './lesson-editor.module.css';

export interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly lang: string | undefined;
  readonly note?: string;
  readonly rows?: number;
  onChange(value: string): void;
}

export function WordsField({ label, value, lang, note, rows = 5, onChange }: WordsFieldProps) {
  const text = useEditorText();
  return (
    <div className={styles.words}>
      <TextArea label={label} lang={lang} rows={rows} note={note} value={value} onChange={onChange} />
      <div className={styles.preview}>
        <p className={styles.note}>{text('about.preview')}</p>
        <div lang={lang} dir="auto" className={styles.read}>
          {value.trim() === '' ? <p className={styles.note}>{text('about.nothing')}</p> : <MarkedUp text={value} />}
        </div>
      </div>
    </div>
  );
}
