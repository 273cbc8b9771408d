// "A new version is ready": said once, with the choice to use it now or later.
import { useText } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './new-build.module.css';
import { useNewBuild } from './offline.ts';

export function NewBuild() {
  const text = useText();
  const { use, later } = useNewBuild();
  return (
    <div className={styles.place} role="status">
      {use ? (
        <div className={styles.notice}>
          <p>{text('app.newBuild.ready')}</p>
          <Button tone="strong" onClick={use}>
            {text('app.newBuild.use')}
          </Button>
          <Button tone="quiet" onClick={later}>
            {text('app.newBuild.later')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
