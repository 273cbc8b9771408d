// A talk of one's own being written, beside the stage, which stays in use: it is what is captured.
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { useFormat, useLocale, useText } from '../../locales/text.ts';
import { readTalkValue } from '../../sharing/talk-file/read.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { CloseButton } from '../../ui/close-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { problemWords } from '../lessons/file/problem-words.ts';
import { useTalkEditing } from '../talk-editing.ts';
import { sizeWords } from '../talks/deeds.ts';
import { followOtherTabs, useOwnTalks } from '../talks/own.ts';
import { AboutFields } from './about-fields.tsx';
import { captureScene } from './capture-scene.ts';
import { editTalk } from './editing.ts';
import { Foot } from './foot.tsx';
import { OtherScenes } from './other-scenes.tsx';
import { SceneForm } from './scene-form.tsx';
import { ScenesList } from './scenes-list.tsx';
import styles from './talk-editor.module.css';

export function TalkEditor() {
  const text = useOwnTalksText();
  const words = useText();
  const locale = useLocale();
  const format = useFormat();
  const { id, scene: shown, close: end } = useTalkEditing();
  const file = useOwnTalks((state) => state.talks.find((talk) => talk.id === id)?.file ?? null);
  const settled = useDeferredValue(file);
  const read = useMemo(() => readTalkValue(settled), [settled]);
  const problems = read.ok ? [] : read.problems;
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [captured, setCaptured] = useState(0);
  // Where the panel lies over the stage, it can be folded to a line, so that there is room to build what is captured.
  const [folded, setFolded] = useState(false);
  useEffect(followOtherTabs, []);
  useEffect(finishWhenLeft, []);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (captured > 0) first.current?.querySelector('input')?.select();
  }, [captured]);
  // It may be deleted in the window of talks, or in another tab.
  useEffect(() => {
    if (!file) end();
  }, [file, end]);
  if (!file) return null;
  const close = (): void => {
    end();
    // The window from which the panel came is gone; what it was about is not.
    document.getElementById('stage')?.focus({ preventScroll: true });
  };
  const at = Math.min(shown, file.scenes.length - 1);
  const capture = (): void => {
    setSaid(captureScene(text, format));
    setCaptured(captured + 1);
  };
  const scene = file.scenes[at];
  const wrong = new Set(
    problems.map((one) => (one.type === 'lesson' && one.path[0] === 'scenes' ? one.path[1] : null)),
  );
  const ofScene = problems.filter((one) => one.type === 'lesson' && one.path[0] === 'scenes' && one.path[1] === at);
  return (
    <section
      ref={panel}
      className={styles.panel}
      data-folded={folded || undefined}
      tabIndex={-1}
      aria-label={text('editor.label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.head}>
        <TextField label={text('editor.title')} value={file.title} onChange={(title) => editTalk({ title })} />
        {folded ? (
          <Button tone="strong" className={styles.folded} onClick={capture}>
            {text('editor.capture')}
          </Button>
        ) : null}
        <IconButton
          label={text(folded ? 'editor.unfold' : 'editor.fold')}
          className={styles.fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d={folded ? 'M3 5l4 4 4-4' : 'M3 9l4-4 4 4'} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </IconButton>
        <CloseButton label={text('editor.close')} onClose={close} />
        <p className={styles.total}>{text('editor.total', sizeWords(text, file))}</p>
      </div>
      <div className={styles.body}>
        <ScenesList scenes={file.scenes} at={at} wrong={wrong} say={setSaid} onCapture={capture} />
        <p role="status" className={styles.said}>
          {said}
        </p>
        <div className={styles.forms}>
          {ofScene.length > 0 ? (
            <ul className={styles.problems}>
              {ofScene.map((one) => {
                const sentence = problemWords(locale, words, one);
                return <li key={sentence}>{sentence}</li>;
              })}
            </ul>
          ) : null}
          {scene ? (
            <SceneForm
              key={scene.id}
              file={file}
              scene={scene}
              at={at}
              sound={!wrong.has(at)}
              first={first}
              say={setSaid}
            />
          ) : null}
          <OtherScenes file={file} at={at} say={setSaid} />
          <AboutFields file={file} />
        </div>
      </div>
      <Foot file={file} at={at} problems={problems} say={setSaid} />
    </section>
  );
}

/** What is being typed counts when it is left; so it does when the page is. */
function finishWhenLeft(): () => void {
  const leave = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  window.addEventListener('pagehide', leave);
  return () => window.removeEventListener('pagehide', leave);
}
