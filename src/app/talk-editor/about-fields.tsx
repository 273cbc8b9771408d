// What is said of the talk as a whole.
import type { TalkFile } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { editTalk } from './editing.ts';
import styles from './talk-editor.module.css';

export function AboutFields({ file }: { readonly file: TalkFile }) {
  const text = useOwnTalksText();
  const { author = '', language = '', about = '' } = file;
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <b>{text('editor.about')}</b>
        </span>
      }
    >
      <div className={styles.part}>
        <div className={styles.pair}>
          <TextField
            label={text('editor.author')}
            value={author}
            onChange={(value) => editTalk({ author: value.trim() || undefined })}
          />
          <TextField
            label={text('editor.language')}
            note={text('editor.languageNote')}
            value={language}
            onChange={(value) => editTalk({ language: value.trim() || undefined })}
          />
        </div>
        <TextArea
          label={text('editor.aboutWords')}
          note={text('editor.aboutNote')}
          lang={file.language}
          value={about}
          onChange={(value) => editTalk({ about: value || undefined })}
        />
      </div>
    </Disclosure>
  );
}
