// The stage with the lesson in it, in a frame below the form: to be played, and to be built in.

import { useEffect, useRef } from 'react';
import { useEditorText } from '../../locales/lesson-editor.ts';
import { packFile } from '../../sharing/lesson-file/pack.ts';
import { Button } from '../../ui/button.tsx';
import { FilesRow } from '../page-frame/files-row.tsx';
import { useDraft } from './draft.ts';
import styles from './lesson-editor.module.css';
import { holdFrame, useStageFrame } from './stage-frame.ts';

export function StagePart() {
  const text = useEditorText();
  const { hash, serial, close } = useStageFrame();
  const { sound, play } = usePlayLesson();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    holdFrame(frame.current);
    if (serial > 0) frame.current?.scrollIntoView({ block: 'nearest' });
    return () => holdFrame(null);
  }, [serial]);
  return (
    <>
      <FilesRow waiting={sound ? null : text('stage.mistakes')}>
        <Button disabled={!sound} onClick={play}>
          {text(hash === null ? 'files.play' : 'stage.again')}
        </Button>
        <Button onClick={() => useStageFrame.getState().open(location.hash)}>{text('stage.empty')}</Button>
        {hash === null ? null : <Button onClick={close}>{text('stage.close')}</Button>}
      </FilesRow>
      {hash === null ? null : (
        <iframe
          key={serial}
          ref={frame}
          className={styles.frame}
          title={text('stage.frame')}
          src={`${location.pathname}?autoplay=1${hash}`}
        />
      )}
    </>
  );
}

/** Whether the lesson can be played, and the way to play it from its beginning. */
export function usePlayLesson(): { readonly sound: boolean; play(): void } {
  const { file, problems, settled } = useDraft();
  const sound = file !== null && settled && problems.length === 0;
  return {
    sound,
    play() {
      const packed = file && packFile(file);
      if (packed) useStageFrame.getState().open(`#v=1&lesson=${packed}`);
    },
  };
}
