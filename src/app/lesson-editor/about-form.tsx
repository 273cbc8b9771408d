// What a lesson is called, by whom and about what.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';
import { WordsField } from './words-field.tsx';

export function AboutForm({ file }: { readonly file: LessonFile }) {
  const text = useEditorText();
  const { edit } = useDraft.getState();
  const orNone = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <div className={styles.form}>
      <TextField label={text('about.title')} value={file.title} onChange={(title) => edit({ title })} />
      <div className={styles.pair}>
        <TextField
          label={text('about.author')}
          value={file.author ?? ''}
          onChange={(author) => edit({ author: orNone(author) })}
        />
        <TextField
          label={text('about.language')}
          note={text('about.languageNote')}
          value={file.language ?? ''}
          onChange={(language) => edit({ language: orNone(language) })}
        />
        <TextField
          label={text('about.id')}
          note={text('about.idNote')}
          value={file.id ?? ''}
          onChange={(id) => edit({ id: orNone(id) })}
        />
      </div>
      <WordsField
        label={text('about.intro')}
        note={text('about.marks', { figure: '{figure}' })}
        lang={file.language}
        value={file.intro ?? ''}
        onChange={(intro) => edit({ intro: orNone(intro) })}
      />
    </div>
  );
}
