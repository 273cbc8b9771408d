// Another lesson in place of the one that is being written: what replaces somebody's work asks first, whatever it comes from.
import { useEffect, useRef, useState } from 'react';
import type { LessonFile } from '../../lessons/lesson-file.ts';
import { STORY } from '../../lessons/story.ts';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { useStoryText } from '../../locales/story.ts';
import { useLocale } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { fileOfChapter } from '../lessons/file/file-of-chapter.ts';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';

/** A lesson, or the text of a file that may be one. */
export type Other = LessonFile | string;

export interface Replacing {
  /** What waits for a decision. */
  readonly next: Other | null;
  /** Takes it at once where nothing has been written yet, else asks. */
  replaceBy(other: Other): void;
  settle(replace: boolean): void;
}

export function useReplacing(fresh: () => LessonFile): Replacing {
  const [next, setNext] = useState<Other | null>(null);
  return {
    next,
    replaceBy(other) {
      if (JSON.stringify(useDraft.getState().file) === JSON.stringify(fresh())) take(other);
      else setNext(other);
    },
    settle(replace) {
      if (replace && next !== null) take(next);
      setNext(null);
    },
  };
}

function take(other: Other): void {
  if (typeof other === 'string') useDraft.getState().type(other);
  else useDraft.getState().open(other);
}

export interface BeginAnewProps {
  readonly next: Other | null;
  /** A lesson as new as can be. */
  fresh(): LessonFile;
  onNext(other: Other): void;
  onSettle(replace: boolean): void;
}

export function BeginAnew({ next, fresh, onNext, onSettle }: BeginAnewProps) {
  const text = useEditorText();
  const story = useStoryText();
  const locale = useLocale();
  const part = useKeptFocus(next !== null);
  if (next !== null) {
    return (
      <span className={styles.sure} role="alert" ref={part}>
        {text('files.sure')}
        <Button onClick={() => onSettle(true)}>{text('files.replace')}</Button>
        <Button onClick={() => onSettle(false)}>{text('files.keep')}</Button>
      </span>
    );
  }
  return (
    <span className={styles.sure} ref={part}>
      <Button onClick={() => onNext(fresh())}>{text('files.new')}</Button>
      <Select
        label={text('files.from')}
        labelShown={false}
        value="none"
        options={[
          { value: 'none', label: text('files.from') },
          ...STORY.map(({ id }) => ({ value: id, label: story(`story.${id}.title` as never) })),
        ]}
        onChange={(id) => {
          const chapter = STORY.find((lesson) => lesson.id === id);
          if (chapter) onNext(fileOfChapter(chapter, locale));
        }}
      />
    </span>
  );
}

/** The question takes the place of what was pressed, and the other way round: the focus goes on to what stands there then. */
function useKeptFocus(asking: boolean) {
  const part = useRef<HTMLSpanElement>(null);
  const before = useRef(asking);
  useEffect(() => {
    if (before.current !== asking) part.current?.querySelector('button')?.focus();
    before.current = asking;
  }, [asking]);
  return part;
}
