// How far the playing of the cases and orders is.
import { useFormat } from '../../locales/text.ts';
import { useValidationText } from '../../locales/validation.ts';
import { ProgressLine } from '../page-frame/progress-line.tsx';
import type { Playing } from './playing.ts';

export interface ValidationProgressProps {
  readonly playing: Playing;
  onAgain(): void;
}

export function ValidationProgress({ playing, onAgain }: ValidationProgressProps) {
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
    <ProgressLine
      label={text('page.progress.label')}
      done={played + playing.orderings.length}
      all={outline.cases.length + outline.orderings.length}
      phase={phase}
      state={state()}
      again={text('page.progress.again')}
      onAgain={onAgain}
    />
  );
}
