// What can be done with the whole lesson: play it, give it away as a link or a file, open another, begin anew.
import { useRef, useState } from 'react';
import { idOfFile, type LessonFile } from '../../lessons/lesson-file.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { LONGEST_FILE } from '../../sharing/lesson-file/limits.ts';
import { packFile } from '../../sharing/lesson-file/pack.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { ShownAddress } from '../../ui/shown-address.tsx';
import { FilesRow } from '../page-frame/files-row.tsx';
import { stageAddress } from '../page-frame/stage-address.ts';
import { BeginAnew, useReplacing } from './begin-anew.tsx';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';
import { usePlayLesson } from './stage-part.tsx';

export interface FilesBarProps {
  /** A lesson as new as can be. */
  fresh(): LessonFile;
}

export function FilesBar({ fresh }: FilesBarProps) {
  const text = useEditorText();
  const { file, source } = useDraft();
  const { sound, play } = usePlayLesson();
  const [said, setSaid] = useState('');
  const [link, setLink] = useState<string | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { next, replaceBy, settle } = useReplacing(fresh);
  const copy = async (): Promise<void> => {
    const packed = file && packFile(file);
    setLink(null);
    if (!packed) return setSaid(text('files.tooLong'));
    const address = stageAddress(`#v=1&lesson=${packed}`);
    try {
      await navigator.clipboard.writeText(address);
      setSaid(text('files.copied'));
    } catch {
      setSaid(text('files.byHand'));
      setLink(address);
    }
  };
  const openFile = async (chosen: File): Promise<void> => {
    // What is far too long is not even loaded; the reader says so.
    const written = chosen.size > LONGEST_FILE * 4 ? ' '.repeat(LONGEST_FILE + 1) : await chosen.text();
    replaceBy(written);
  };
  return (
    <div className={styles.bar}>
      <FilesRow waiting={null}>
        <Button tone="strong" disabled={!sound} onClick={play}>
          {text('files.play')}
        </Button>
        <Button disabled={!sound} onClick={() => void copy()}>
          {text('files.copy')}
        </Button>
        <Button
          onClick={() =>
            saveText(`${file ? idOfFile(file).replace(/^lesson\./, '') : 'lesson'}.yaml`, 'text/yaml', source)
          }
        >
          {text('files.save')}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".yml,.yaml,.json,.txt,text/*"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void openFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => chooser.current?.click()}>{text('files.open')}</Button>
        <BeginAnew fresh={fresh} next={next} onNext={replaceBy} onSettle={settle} />
      </FilesRow>
      <p role="status">{said}</p>
      <ShownAddress label={text('files.copy')} address={link} />
    </div>
  );
}
