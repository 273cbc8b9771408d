// All scenes of the talk at a glance, to be gone to.
import { usePresentText } from '../../locales/present.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { goToScene } from './give.ts';
import styles from './present.module.css';
import { useTalk } from './talk.ts';

export function Overview() {
  const text = usePresentText();
  const { talk, at, overview } = useTalk();
  if (!talk) return null;
  return (
    <Dialog
      open={overview}
      title={text('overview.title')}
      closeLabel={text('overview.close')}
      size="wide"
      onClose={() => useTalk.setState({ overview: false })}
    >
      <ol className={styles.scenes}>
        {talk.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              className={styles.sceneButton}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToScene(index)}
            >
              <span className={styles.number}>{index + 1}</span>
              <span>{scene.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
