// The talks of one's own in the window of talks: given, written, kept and given away.
import { useState } from 'react';
import { idOfTalk, type TalkFile } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { usePresentText } from '../../locales/present.ts';
import { useLocale, useText } from '../../locales/text.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import { Button } from '../../ui/button.tsx';
import { saveText } from '../../ui/save-file.ts';
import { ShownAddress } from '../../ui/shown-address.tsx';
import { handoutAddress } from '../handout/addresses.ts';
import { problemsWords } from '../lessons/file/problem-words.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { beginTalk, copyTalkLink, saveTalk, sizeWords } from './deeds.ts';
import { newTalk } from './new-talk.ts';
import { type OwnTalk, useOwnTalks } from './own.ts';
import styles from './own-talks.module.css';

export function OwnTalks({ onClose }: { onClose(): void }) {
  const text = useOwnTalksText();
  const { talks, kept, removed, add, restore } = useOwnTalks();
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState<string | null>(null);
  const edit = (id: string): void => {
    onClose();
    useTalkEditing.getState().open(id);
  };
  return (
    <section className={styles.own} aria-labelledby="own-talks">
      <div className={styles.head}>
        <h3 id="own-talks">{text('list.heading')}</h3>
        <Button onClick={() => edit(add(newTalk(text)).id ?? '')}>{text('list.new')}</Button>
      </div>
      <p className={styles.about}>
        {text(kept ? 'list.about' : 'list.notKept')} <a href="talks/talk-format.html">{text('list.format')}</a>
      </p>
      {talks.length === 0 ? null : (
        <ul className={styles.talks}>
          {talks.map((talk) => (
            <Row
              key={talk.id}
              talk={talk}
              onEdit={() => edit(talk.id)}
              onBegin={onClose}
              say={(words, link = null) => {
                setSaid(words);
                setAddress(link);
              }}
            />
          ))}
        </ul>
      )}
      <p className={styles.said}>
        <span role="status">{said}</span>
        {removed ? (
          <Button
            tone="quiet"
            onClick={() => {
              restore();
              setSaid('');
            }}
          >
            {text('list.back')}
          </Button>
        ) : null}
      </p>
      <ShownAddress label={text('list.copyLink')} address={address} />
    </section>
  );
}

interface RowProps {
  readonly talk: OwnTalk;
  onEdit(): void;
  onBegin(): void;
  say(words: string, link?: string | null): void;
}

function Row({ talk, onEdit, onBegin, say }: RowProps) {
  const text = useOwnTalksText();
  const words = useText();
  const present = usePresentText();
  const locale = useLocale();
  const { file, id, source } = talk;
  const title = file?.title || text('list.unread');
  const deed = (key: 'begin' | 'edit' | 'duplicate' | 'save' | 'copyLink' | 'remove', act: () => void) => (
    <Button
      tone={key === 'begin' ? 'plain' : 'quiet'}
      aria-label={text('list.of', { deed: text(`list.${key}`), title })}
      onClick={act}
    >
      {text(`list.${key}`)}
    </Button>
  );
  /** Does something with a talk that is sound; else says what has to be mended. */
  const sound = (act: (file: TalkFile) => void): void => {
    const read = readTalkValue(file);
    if (read.ok) act(read.file);
    else say(text('said.wrong', { problem: problemsWords(locale, words, read.problems) }));
  };
  const copy = async (whole: TalkFile): Promise<void> => {
    const copied = await copyTalkLink(whole);
    say(text(`said.${copied.said}`), copied.said === 'byHand' ? copied.address : null);
  };
  return (
    <li>
      <span className={styles.title}>{title}</span>
      <small>{file ? text('list.size', sizeWords(text, file)) : problemsWords(locale, words, talk.problems)}</small>
      {file
        ? deed('begin', () =>
            sound((whole) => {
              onBegin();
              beginTalk(whole);
            }),
          )
        : null}
      <span className={styles.deeds}>
        {file ? deed('edit', onEdit) : null}
        {file
          ? deed('duplicate', () =>
              useOwnTalks.getState().add({ ...file, title: text('list.copy', { title: file.title }).slice(0, 120) }),
            )
          : null}
        {deed('save', () => (file ? void saveTalk(file) : saveText(`${id}.json`, 'application/json', source)))}
        {file ? (
          <a
            href={handoutAddress({ id: idOfTalk(file) })}
            target="_blank"
            rel="noreferrer"
            aria-label={present('talks.handoutOf', { title })}
          >
            {present('talks.handout')}
          </a>
        ) : null}
        {file ? deed('copyLink', () => sound((whole) => void copy(whole))) : null}
        {deed('remove', () => {
          useOwnTalks.getState().remove(id);
          say(text('list.removed', { title }));
        })}
      </span>
    </li>
  );
}
