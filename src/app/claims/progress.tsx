// How far the playing is. Its place is always there; what is read aloud is said only when it ends or stops.
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../validation/progress-line.module.css';
import { useClaimsPlaying } from './playing.ts';

export function ClaimsProgress({ onAgain }: { onAgain(): void }) {
  const text = useClaimsText();
  const format = useFormat();
  const { phase, judged, problem } = useClaimsPlaying();
  const count = format.count(STAGED_CLAIMS.length);
  const played = format.count(judged.length);
  const state =
    phase === 'complete'
      ? text('progress.complete', { count })
      : phase === 'failed'
        ? text('progress.failed', { played, count, problem: problem ?? '' })
        : text('progress.playing', { played, count });
  return (
    <div className={styles.line} data-phase={phase}>
      <progress
        className={styles.bar}
        aria-label={text('progress.label')}
        max={STAGED_CLAIMS.length}
        value={judged.length}
      />
      <p className={styles.words}>{state}</p>
      {phase === 'failed' ? <Button onClick={onAgain}>{text('progress.again')}</Button> : null}
      <span role="status" className={styles.said}>
        {phase === 'playing' ? '' : state}
      </span>
    </div>
  );
}
