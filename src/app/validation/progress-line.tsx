// How far the playing is. Its place is always there; what is read aloud is said only when it begins, ends or stops.
import { useFormat } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { Button } from '../../ui/button.tsx';
import type { Playing } from './playing.ts';
import styles from './progress-line.module.css';

export interface ProgressLineProps {
  readonly playing: Playing;
  onAgain(): void;
}

export function ProgressLine({ playing, onAgain }: ProgressLineProps) {
  const text = useValidationText();
  const format = useFormat();
  const { phase, outline, problem } = playing;
  const played = playing.cases.length;
  const count = format.count(outline.cases.length);
  const orders = format.count(outline.orderings.length);
  const state = (): string => {
    if (phase === 'preparing') return text('page.progress.preparing');
    if (phase === 'complete') return text('page.progress.complete', { count, orders });
    if (phase === 'failed')
      return text('page.progress.failed', { played: format.count(played), count, problem: problem ?? '' });
    if (played < outline.cases.length) return text('page.progress.cases', { played: format.count(played), count });
    return text('page.progress.orderings', { count, played: format.count(playing.orderings.length), orders });
  };
  return (
    <div className={styles.line} data-phase={phase}>
      <progress
        className={styles.bar}
        aria-label={text('page.progress.label')}
        max={Math.max(1, outline.cases.length + outline.orderings.length)}
        value={played + playing.orderings.length}
      />
      <p className={styles.words}>{state()}</p>
      {phase === 'failed' ? <Button onClick={onAgain}>{text('page.progress.again')}</Button> : null}
      <span role="status" className={styles.said}>
        {phase === 'playing' ? '' : state()}
      </span>
    </div>
  );
}
