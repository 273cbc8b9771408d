// How far the measuring is; and, for those who hear, what it came to.
import { useComparisonText } from '../../locales/comparison.ts';
import { useFormat } from '../../locales/text.ts';
import { ProgressLine } from '../page-frame/progress-line.tsx';
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
    <ProgressLine
      label={text('progress.label')}
      done={columns.length}
      all={count}
      phase={phase === 'measuring' ? 'playing' : phase}
      state={state()}
      outcome={summary}
      again={text('progress.again')}
      onAgain={onAgain}
    />
  );
}

/** Which of them is ready first and last; nothing until all have been measured. What never has all of it ready is neither. */
function useSummary(): string {
  const text = useComparisonText();
  const format = useFormat();
  const { phase, columns, readyMs } = useMeasuring();
  if (phase !== 'complete') return '';
  const known = columns
    .flatMap(({ deployment, measures }, at) => {
      const never = measures['ready-last'].remark?.code === 'never-ready';
      const ms = never ? null : (readyMs[at] ?? null);
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
