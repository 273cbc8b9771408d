// A talk that was read out of a file or a link: what it is, and the ways to take it: begin, or keep it among one's own.
import type { TalkFile } from '../../lessons/talk-file.ts';
import { useImportsText } from '../../locales/imports.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MarkedUp } from '../lessons/file/marked-up.tsx';
import { isEmbedded } from '../preferences.ts';
import { useConfiguration } from '../scenario.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { beginTalk, sizeWords } from '../talks/deeds.ts';
import { useOwnTalks } from '../talks/own.ts';
import styles from './importing.module.css';
import { useImporting } from './importing.ts';

export interface ReadTalkFileProps {
  readonly file: TalkFile;
  onOpen(): void;
}

export function ReadTalkFile({ file, onOpen }: ReadTalkFileProps) {
  const text = useImportsText();
  const words = useOwnTalksText();
  const { embed } = useConfiguration();
  const { another, name } = useImporting();
  const { author, about, language, scenes, title } = file;
  const leave = (): void => {
    another();
    onOpen();
  };
  return (
    <>
      <p role="status" className={styles.found}>
        {name === null ? null : <strong translate="no">{name} </strong>}
        {words('found.talk', sizeWords(words, file))}
      </p>
      <div lang={language} dir="auto" className={styles.part}>
        <h3 className={styles.heading}>{title}</h3>
        <MarkedUp text={about ?? ''} />
        {author ? <p className={styles.hint}>{words('found.by', { author })}</p> : null}
      </div>
      <Disclosure summary={words('found.scenes')}>
        <ol lang={language} dir="auto" className={styles.scenes}>
          {scenes.map((scene) => (
            <li key={scene.id}>{scene.title}</li>
          ))}
        </ol>
      </Disclosure>
      <div className={styles.row}>
        <Button
          tone="strong"
          onClick={() => {
            leave();
            beginTalk(file);
          }}
        >
          {words('found.begin')}
        </Button>
        {embed || isEmbedded() ? null : (
          <Button
            onClick={() => {
              leave();
              useTalkEditing.getState().open(useOwnTalks.getState().add(file).id ?? '');
            }}
          >
            {words('found.keep')}
          </Button>
        )}
        <Button onClick={another}>{text('another')}</Button>
      </div>
    </>
  );
}
