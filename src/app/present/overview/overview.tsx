// All scenes of the talk at a glance, each as a small picture of its stage, to be gone to by pointer, by keys and by number.
import { useRef } from 'react';
import { useOwnTalksText } from '../../../locales/own-talks.ts';
import { usePresentText } from '../../../locales/present.ts';
import { useFormat } from '../../../locales/text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { goToScene } from '../give.ts';
import { type SpokenTalk, useTalk } from '../talk.ts';
import styles from './overview.module.css';
import { SceneDrawing } from './scene-drawing.tsx';
import { useSceneKeys } from './scene-keys.ts';

export function Overview() {
  const text = usePresentText();
  const { talk, overview } = useTalk();
  if (!talk) return null;
  return (
    <Dialog
      open={overview}
      title={text('overview.title')}
      closeLabel={text('overview.close')}
      size="wide"
      onClose={() => useTalk.setState({ overview: false })}
    >
      <Scenes talk={talk} />
    </Dialog>
  );
}

function Scenes({ talk }: { readonly talk: SpokenTalk }) {
  const text = usePresentText();
  const format = useFormat();
  const at = useTalk((state) => state.at);
  const own = useOwnTalksText();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = useSceneKeys(list);
  return (
    <ol ref={list} className={styles.scenes} onKeyDown={onKeyDown}>
      {talk.scenes.map((scene, index) => (
        <li key={scene.id} className={styles.scene}>
          <button
            type="button"
            className={styles.button}
            aria-current={index === at ? 'step' : undefined}
            // Where the window puts the focus when it opens.
            ref={index === at ? (button) => button?.setAttribute('autofocus', '') : undefined}
            onClick={() => goToScene(index)}
          >
            <SceneDrawing scene={scene} />
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.title}>
              {scene.title}
              {scene.fullView ? (
                <span className={styles.full}>
                  {' '}
                  {text('overview.fullView', { chart: own(`editor.charts.${scene.fullView}`) })}
                </span>
              ) : null}
            </span>
            <small className={styles.minutes}>
              {text('overview.minutes', { count: format.number(scene.minutes, { digits: scene.minutes % 1 ? 1 : 0 }) })}
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}
