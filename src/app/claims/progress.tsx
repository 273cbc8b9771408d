// How far the playing of the claims is.
import { STAGED_CLAIMS } from '../../lessons/claims.ts';
import { useFormat } from '../../locales/text.ts';
import { useClaimsText } from '../../locales/twenty-claims.ts';
import { ProgressLine } from '../page-frame/progress-line.tsx';
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
    <ProgressLine
      label={text('progress.label')}
      done={judged.length}
      all={STAGED_CLAIMS.length}
      phase={phase}
      state={state}
      again={text('progress.again')}
      onAgain={onAgain}
    />
  );
}
