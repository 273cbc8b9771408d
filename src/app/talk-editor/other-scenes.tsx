// A scene of another talk, ours or one's own, taken into the one that is written: it is a copy from then on.
import { useEffect, useMemo, useState } from 'react';
import { type TalkFile, talkOfFile } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { usePresentText } from '../../locales/present.ts';
import { useStoryText } from '../../locales/story.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { freshId } from '../lesson-editor/patch.ts';
import { useOpenLesson } from '../lessons/file/open-lesson.ts';
import type { SpokenTalk } from '../present/talk.ts';
import { talks } from '../present/talks.ts';
import { fileOfTalk } from '../talks/file-of-talk.ts';
import { filledTalk } from '../talks/filled.ts';
import { talksOfLessons } from '../talks/further.ts';
import { lessonTalk } from '../talks/lesson-talk.ts';
import { useOwnTalks } from '../talks/own.ts';
import { insertScene } from './editing.ts';
import styles from './talk-editor.module.css';

export interface OtherScenesProps {
  readonly file: TalkFile;
  readonly at: number;
  say(words: string): void;
}

export function OtherScenes({ file, at, say }: OtherScenesProps) {
  const text = useOwnTalksText();
  const present = usePresentText();
  const story = useStoryText();
  const own = useOwnTalks((state) => state.talks);
  const lesson = useLessonFromFile();
  const others = useMemo(() => {
    const mine = own.flatMap((talk) => (talk.file && talk.id !== file.id ? [talkOfFile(talk.file)] : []));
    return [...mine, ...(lesson ? [lesson] : []), ...talks({ present, story }), ...talksOfLessons()];
  }, [own, file.id, lesson, present, story]);
  const [chosen, setChosen] = useState('');
  const [scene, setScene] = useState('');
  const talk = others.find(({ id }) => id === chosen) ?? others[0];
  const place = Math.max(0, talk?.scenes.findIndex(({ id }) => id === scene) ?? 0);
  if (!talk) return null;
  const add = async (): Promise<void> => {
    // Only the words of the one that is taken have to have their figures.
    const one = await filledTalk({ ...talk, scenes: [talk.scenes[place] ?? talk.scenes[0]] });
    const [copy] = fileOfTalk(one).scenes;
    if (!copy) return;
    const ids = file.scenes.map(({ id }) => id);
    insertScene({ ...copy, id: freshId(ids, copy.id) }, at);
    say(text('editor.othersAdded', { title: copy.title, number: at + 2 }));
  };
  return (
    <Disclosure
      summary={
        <span className={styles.summary}>
          <b>{text('editor.others')}</b>
        </span>
      }
    >
      <div className={styles.part}>
        <Select
          label={text('editor.othersTalk')}
          value={talk.id}
          options={others.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(id) => {
            setChosen(id);
            setScene('');
          }}
        />
        <Select
          label={text('editor.othersScene')}
          value={talk.scenes[place]?.id ?? ''}
          options={talk.scenes.map(({ id, title }, index) => ({ value: id, label: `${index + 1}. ${title}` }))}
          onChange={setScene}
        />
        <p className={styles.row}>
          <Button onClick={() => void add()}>{text('editor.othersAdd')}</Button>
        </p>
      </div>
    </Disclosure>
  );
}

/** The lesson from a file that was opened last, as a talk; null while there is none. */
function useLessonFromFile(): SpokenTalk | null {
  const file = useOpenLesson((state) => state.file);
  const [talk, setTalk] = useState<SpokenTalk | null>(null);
  useEffect(() => {
    let wanted = true;
    setTalk(null);
    if (file) void lessonTalk(file).then((made) => wanted && setTalk(made));
    return () => {
      wanted = false;
    };
  }, [file]);
  return talk;
}
