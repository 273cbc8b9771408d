// A lesson that was read out of a file: what it is, and the way to open it.
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { useImportsText } from '../../locales/imports.ts';
import { useLessonFileText } from '../../locales/lesson-file.ts';
import { useTailoringText } from '../../locales/tailoring.ts';
import { Button } from '../../ui/button.tsx';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import { story } from '../story.ts';
import styles from './importing.module.css';
import { useImporting } from './importing.ts';

export interface ReadLessonFileProps {
  readonly file: LessonFile;
  onOpen(): void;
}

export function ReadLessonFile({ file, onOpen }: ReadLessonFileProps) {
  const text = useImportsText();
  const words = useLessonFileText();
  const controls = useTailoringText();
  const { another, name } = useImporting();
  const named = (all: LessonFile['hide'] = []): string => all.map((one) => controls(`controls.${one}`)).join(', ');
  const { author, intro, language, steps, hide = [], lock = [], title } = file;
  return (
    <>
      <p role="status" className={styles.found}>
        {name === null ? null : <strong translate="no">{name} </strong>}
        {words('found', { count: steps.length })}
      </p>
      <div lang={language} dir="auto" className={styles.part}>
        <h3 className={styles.heading}>{title}</h3>
        <MarkedUp text={intro ?? ''} />
        {author ? <p className={styles.hint}>{words('by', { author })}</p> : null}
      </div>
      {hide.length > 0 ? <p>{words('hides', { names: named(hide) })}</p> : null}
      {lock.length > 0 ? <p>{words('locks', { names: named(lock) })}</p> : null}
      <div className={styles.row}>
        <Button
          tone="strong"
          onClick={() => {
            story.use(({ openLesson }) => openLesson(file));
            another();
            onOpen();
          }}
        >
          {words('open')}
        </Button>
        <Button onClick={another}>{text('another')}</Button>
      </div>
    </>
  );
}
