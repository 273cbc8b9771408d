// How far the measuring is; and, for those who hear, what it came to.
import { useComparisonText } from '../../locales/comparison.ts';
import { useFormat } from '../../locales/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../validation/progress-line.module.css';
import { useMeasuring } from './measuring.ts';
import { deploymentName } from './names.ts';

export function Progress({ count, onAgain }: { readonly count: number; onAgain(): void }) {
  const text = useComparisonText();
  const { phase, columns, problem } = useMeasuring();
  const summary = useSummary();
  const state = (): string => {
    if (phase === 'failed') return text('progress.failed', { problem: problem ?? '' });
    if (phase === 'complete') return text('progress.done', { count });
    return text('progress.some', { done: columns.length, all: count });
  };
  return (
    <div className={styles.line} data-phase={phase}>
      <progress
        className={styles.bar}
        aria-label={text('progress.label')}
        max={Math.max(1, count)}
        value={Math.min(columns.length, count)}
      />
      <p className={styles.words}>{state()}</p>
      {phase === 'failed' ? <Button onClick={onAgain}>{text('progress.again')}</Button> : null}
      <span role="status" className={styles.said}>
        {phase === 'measuring' ? '' : `${state()}. ${summary}`}
      </span>
    </div>
  );
}

/** Which of them is ready first and last; nothing until all have been measured. */
function useSummary(): string {
  const text = useComparisonText();
  const format = useFormat();
  const { phase, columns, readyMs } = useMeasuring();
  if (phase !== 'complete') return '';
  const known = columns
    .flatMap(({ deployment }, at) => {
      const ms = readyMs[at] ?? null;
      return ms === null ? [] : [{ name: deploymentName(text, deployment), ms }];
    })
    .sort((a, b) => a.ms - b.ms);
  const [first] = known;
  const last = known[known.length - 1];
  if (!first || !last) return '';
  return text('said', {
    count: columns.length,
    first: first.name,
    time: format.seconds(first.ms),
    last: last.name,
    lastTime: format.seconds(last.ms),
  });
}
