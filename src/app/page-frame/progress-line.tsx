// How far the playing is. Its place is always there; what is read aloud is said only when it begins, ends or stops.
import { Button } from '../../ui/button.tsx';
import styles from './progress-line.module.css';

export interface ProgressLineProps {
  readonly label: string;
  readonly done: number;
  /** How much there is in all; 0 while that is not known. */
  readonly all: number;
  readonly phase: 'preparing' | 'playing' | 'complete' | 'failed';
  /** How far it is, in words. */
  readonly state: string;
  /** What it came to, for those who hear, when it is complete. */
  readonly outcome?: string;
  readonly again: string;
  onAgain(): void;
}

export function ProgressLine({ label, done, all, phase, state, outcome, again, onAgain }: ProgressLineProps) {
  const spoken = phase === 'complete' && outcome ? `${state}. ${outcome}` : state;
  return (
    <div className={styles.line} data-phase={phase}>
      <progress className={styles.bar} aria-label={label} max={Math.max(1, all)} value={Math.min(done, all)} />
      <p className={styles.words}>{state}</p>
      {phase === 'failed' ? <Button onClick={onAgain}>{again}</Button> : null}
      <span role="status" className={styles.said}>
        {phase === 'playing' ? '' : spoken}
      </span>
    </div>
  );
}
