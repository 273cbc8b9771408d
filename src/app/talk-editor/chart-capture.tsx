// In a chart's full view: what makes a scene of the page with this chart in full view, at the head while a talk is written, else at the
// foot with a new one. The panel of the talk lies under the window, so what came of it is said here.
import { useState } from 'react';
import { useOwnTalksText } from '../../locales/own-talks.ts';
import { useFormat } from '../../locales/text.ts';
import { useFullView } from '../../store/full-view.ts';
import { Button } from '../../ui/button.tsx';
import { useTalkEditing } from '../talk-editing.ts';
import { isChartName } from '../talks/capture.ts';
import { newTalk } from '../talks/new-talk.ts';
import { useOwnTalks } from '../talks/own.ts';
import { captureScene } from './capture-scene.ts';
import styles from './talk-editor.module.css';

export function ChartCapture({ chart, at }: { readonly chart: string; readonly at: 'head' | 'foot' }) {
  const text = useOwnTalksText();
  const format = useFormat();
  const id = useTalkEditing((state) => state.id);
  const title = useOwnTalks((state) => state.talks.find((talk) => talk.id === id)?.file?.title);
  const [said, setSaid] = useState('');
  if (!isChartName(chart)) return null;
  if (at !== (title === undefined ? 'foot' : 'head')) return null;
  if (title === undefined) {
    const begin = (): void => {
      const talk = useOwnTalks.getState().add(newTalk(text));
      useFullView.getState().close();
      useTalkEditing.getState().open(talk.id ?? '');
    };
    return (
      <p className={styles.inFull}>
        <Button onClick={begin}>{text('editor.newWithFull')}</Button>
      </p>
    );
  }
  return (
    <p className={styles.inFull}>
      <Button tone="strong" onClick={() => setSaid(captureScene(text, format))}>
        {text('editor.captureFull')}
      </Button>
      <span role="status">{said || text('editor.captureFullAbout', { title })}</span>
    </p>
  );
}
