// What the run of a scene answers to its poll, so that a speaker knows before the room does; and whether one of the answers has it.
import { useEffect, useState } from 'react';
import { unitOf } from '../../lessons/measure.ts';
import { choicesOf } from '../../lessons/prediction.ts';
import type { FileScene } from '../../lessons/talk-file.ts';
import { type OwnTalksText, useOwnTalksText } from '../../locales/own-talks.ts';
import { type Format, useFormat } from '../../locales/text.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import { openStills } from '../../worker/stills-client.ts';
import { requestOf } from '../handout/stills.ts';
import { measureWords } from '../lessons/figures.ts';
import type { SpokenScene } from '../present/talk.ts';
import { spokenOf } from '../talks/deeds.ts';
import styles from './talk-editor.module.css';

/** How long nothing is changed before the run is played anew, milliseconds. */
const PAUSE_MS = 400;

export function PollAnswer({ scene }: { readonly scene: FileScene }) {
  const text = useOwnTalksText();
  const format = useFormat();
  const answer = useAnswer(JSON.stringify(scene));
  if (!answer) return null;
  return (
    <p className={styles.answer} role="status">
      {answerWords(answer, text, format)}
    </p>
  );
}

interface Answered {
  readonly spoken: SpokenScene;
  readonly value: number | null;
}

function answerWords({ spoken: { poll, says = {} }, value }: Answered, text: OwnTalksText, format: Format): string {
  if (!poll || value === null) return text('editor.answersNothing');
  const { prediction } = poll;
  const words = measureWords(value, unitOf(prediction.measure), format);
  if (prediction.kind === 'slider') return text('editor.answers', { answer: words });
  const [first, second] = choicesOf(prediction, value);
  if (!first) return text('editor.answersNone', { value: words });
  if (second) return text('editor.answersMore', { value: words });
  return text('editor.answersChoice', { value: words, choice: says[first.id] ?? first.id });
}

/** Of a scene as text, so that the same is not played twice; null while it is not known, or the scene is not sound. */
function useAnswer(source: string): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  useEffect(() => {
    setAnswered(null);
    const read = readTalkValue({ strataTalk: 1, title: '-', scenes: [JSON.parse(source)] });
    const talk = read.ok ? spokenOf(read.file) : null;
    const request = talk?.scenes[0].poll ? requestOf(talk.scenes[0], 'end', talk) : null;
    if (!talk || !request) return;
    const thread = openStills();
    let wanted = true;
    const timer = setTimeout(() => {
      thread.ask(request).then(
        (still) => wanted && setAnswered({ spoken: talk.scenes[0], value: still?.answer ?? null }),
        // What cannot be played has no answer; why is said where the scene is.
        () => {},
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
      thread.end();
    };
  }, [source]);
  return answered;
}
