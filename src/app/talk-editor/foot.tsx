// What can be done with the talk that is written, and whether it can be given as it is.
import { useState } from 'react';
import type { TalkFile } from '../../lessons/talk-file.ts';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { useLocale, useText } from '../../locales/text.ts';
import type { LessonProblem } from '../../sharing/lesson-file/problem.ts';
import { Button } from '../../ui/button.tsx';
import { ShownAddress } from '../../ui/shown-address.tsx';
import { problemsWords } from '../lessons/file/problem-words.ts';
import { copyTalkLink, saveTalk } from '../talks/deeds.ts';
import { useOwnTalks } from '../talks/own.ts';
import styles from './talk-editor.module.css';
import { testRun } from './test-run.ts';

export interface FootProps {
  readonly file: TalkFile;
  readonly at: number;
  readonly problems: readonly LessonProblem[];
  say(words: string): void;
}

export function Foot({ file, at, problems, say }: FootProps) {
  const text = useOwnTalksText();
  const words = useText();
  const locale = useLocale();
  const kept = useOwnTalks((state) => state.kept);
  const [address, setAddress] = useState<string | null>(null);
  const sound = problems.length === 0;
  const copy = async (): Promise<void> => {
    const copied = await copyTalkLink(file);
    say(text(`said.${copied.said}`));
    setAddress(copied.said === 'byHand' ? copied.address : null);
  };
  return (
    <div className={styles.foot}>
      <p className={styles.state} data-wrong={!sound || !kept || undefined}>
        {sound
          ? text(kept ? 'editor.sound' : 'editor.notKept')
          : `${text('editor.problems', { count: problems.length })} ${problemsWords(locale, words, problems)}`}
      </p>
      <ShownAddress label={text('list.copyLink')} address={address} />
      <div className={styles.row}>
        <Button tone="strong" disabled={!sound} onClick={() => testRun(file, at)}>
          {text('editor.test')}
        </Button>
        <Button tone="quiet" onClick={() => void saveTalk(file)}>
          {text('list.save')}
        </Button>
        <Button tone="quiet" disabled={!sound} onClick={() => void copy()}>
          {text('list.copyLink')}
        </Button>
      </div>
    </div>
  );
}
